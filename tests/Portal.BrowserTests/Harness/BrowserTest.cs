using Microsoft.Playwright;

namespace Portal.BrowserTests.Harness;

/// <summary>
/// A test with visitors. When it ends, any console error, violation of the content security policy, failed request or
/// request to another site that a visitor met makes it fail.
/// </summary>
public abstract class BrowserTest(PublishedPortal portal) : IAsyncLifetime
{
    private readonly List<Visitor> visitors = [];

    /// <summary>The portal under test.</summary>
    protected PublishedPortal Portal { get; } = portal;

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
    protected async Task<List<Fault>> LookAtAsync(
        IReadOnlyList<string> urls, Func<BrowserNewContextOptions> options, Func<Visitor, string, Task<IEnumerable<string>>> look, int windows = 2)
    {
        var found = new List<Fault>();
        await Task.WhenAll(Enumerable.Range(0, windows).Select(async window =>
        {
            var visitor = await ArriveAsync(options());
            for (var i = window; i < urls.Count; i += windows)
            {
                await visitor.GoAsync(urls[i]);
                var faults = await look(visitor, urls[i]);
                lock (found)
                    found.AddRange(faults.Select(fault => new Fault(urls[i], fault)));
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
        Expected.Nothing(visitors.SelectMany(visitor => visitor.Faults));
        GC.SuppressFinalize(this);
    }
}
