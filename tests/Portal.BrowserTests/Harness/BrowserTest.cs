using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Portal.BrowserTests.Harness;

/// <summary>
/// A test with visitors. When it ends, any console error, violation of the content security policy, failed request or
/// request to another site that a visitor met makes it fail.
/// </summary>
public abstract class BrowserTest(PublishedPortal portal) : IAsyncLifetime
{
    /// <summary>Pages that are looked at at once.</summary>
    private const int Windows = 2;

    private readonly List<Visitor> visitors = [];

    /// <summary>The portal under test.</summary>
    protected PublishedPortal Portal { get; } = portal;

    /// <summary>What has gone wrong for any visitor.</summary>
    protected IEnumerable<Fault> Met => visitors.SelectMany(visitor => visitor.Faults);

    /// <summary>A new visitor on a page.</summary>
    protected async Task<Visitor> VisitAsync(string url, BrowserNewContextOptions? options = null)
    {
        var visitor = await ArriveAsync(options);
        await visitor.GoAsync(url);
        return visitor;
    }

    /// <summary>A new visitor with an empty window.</summary>
    protected Task<Visitor> ArriveAsync(BrowserNewContextOptions? options = null) => ArriveAsync(Portal.Address, options);

    /// <summary>A new visitor with an empty window, for a portal at another address.</summary>
    protected async Task<Visitor> ArriveAsync(Uri address, BrowserNewContextOptions? options = null)
    {
        var visitor = await Visitor.ArriveAsync(Portal.Browser, address, options ?? new());
        lock (visitors)
            visitors.Add(visitor);
        return visitor;
    }

    /// <summary>Looks at many pages, two at a time, and gathers what is wrong with each.</summary>
    protected Task<List<Fault>> LookAtAsync(IReadOnlyList<string> urls, Func<BrowserNewContextOptions> options, Func<Visitor, string, Task<IEnumerable<string>>> look) =>
        LookAtAsync(Portal.Address, urls, options, look);

    /// <summary>The same of a portal at another address.</summary>
    protected async Task<List<Fault>> LookAtAsync(
        Uri address, IReadOnlyList<string> urls, Func<BrowserNewContextOptions> options, Func<Visitor, string, Task<IEnumerable<string>>> look)
    {
        var found = new List<Fault>();
        var left = new ConcurrentQueue<string>(urls);
        await Task.WhenAll(Enumerable.Range(0, Windows).Select(async _ =>
        {
            var visitor = await ArriveAsync(address, options());
            while (left.TryDequeue(out var url))
            {
                await visitor.GoAsync(url);
                var faults = await look(visitor, url);
                lock (found)
                    found.AddRange(faults.Select(fault => new Fault(url, fault)));
            }
        }));
        return found;
    }

    /// <inheritdoc />
    public virtual ValueTask InitializeAsync() => ValueTask.CompletedTask;

    /// <inheritdoc />
    public virtual async ValueTask DisposeAsync()
    {
        foreach (var visitor in visitors)
            await visitor.DisposeAsync();
        Expected.Nothing(Met);
        GC.SuppressFinalize(this);
    }
}
