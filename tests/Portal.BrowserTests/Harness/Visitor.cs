using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Portal.BrowserTests.Harness;

/// <summary>A person with a browser of their own: nothing is remembered from other tests, and everything that goes wrong is noted.</summary>
public sealed class Visitor : IAsyncDisposable
{
    private readonly Uri address;
    private readonly ConcurrentQueue<Fault> faults = new();
    private readonly List<string> expected = ["Service Worker registration blocked by Playwright"];

    private Visitor(Uri address, IBrowserContext context, IPage page)
    {
        this.address = address;
        Context = context;
        Page = page;
        context.Console += (_, message) => Note(message.Type is "error" or "warning", $"console {message.Type}: {message.Text}");
        context.WebError += (_, error) => Note(true, $"script error: {error.Error}");
        context.Request += (_, request) => Note(IsThirdParty(request.Url), $"third-party request: {request.Url}");
        context.Response += (_, response) => Note(response.Status >= 400, $"response {response.Status}: {response.Url}");
        context.RequestFailed += (_, request) => Note(!IsBrokenOff(request), $"failed request: {request.Failure} {request.Url}");
    }

    /// <summary>The browser context.</summary>
    public IBrowserContext Context { get; }

    /// <summary>The page that the person looks at.</summary>
    public IPage Page { get; }

    /// <summary>What went wrong and was not expected.</summary>
    public IEnumerable<Fault> Faults => faults.Where(fault => !expected.Any(fault.Text.Contains));

    /// <summary>Opens a browser window.</summary>
    public static async Task<Visitor> ArriveAsync(IBrowser browser, Uri address, BrowserNewContextOptions options)
    {
        options.BaseURL = address.ToString();
        options.Locale = "sv-SE";
        options.TimezoneId ??= "Europe/Stockholm"; // as the portal's own today: around midnight the machine's day may be another
        options.ReducedMotion ??= ReducedMotion.Reduce;
        options.ViewportSize ??= Screen.Desktop;
        options.ServiceWorkers ??= ServiceWorkerPolicy.Block; // who is to be without a network asks for it
        var context = await browser.NewContextAsync(options);
        context.SetDefaultTimeout(15_000);
        return new Visitor(address, context, await context.NewPageAsync());
    }

    /// <summary>Says that a fault whose text contains the words belongs to the test.</summary>
    public void Expect(string words) => expected.Add(words);

    /// <summary>Goes to an address of the portal.</summary>
    public Task<IResponse?> GoAsync(string url) => Page.GotoAsync(url);

    /// <inheritdoc />
    public ValueTask DisposeAsync() => Context.DisposeAsync();

    private void Note(bool isFault, string fault)
    {
        if (isFault)
            faults.Enqueue(new Fault(new Uri(Page.Url).PathAndQuery, fault));
    }

    private bool IsThirdParty(string url) => !url.StartsWith(address.ToString(), StringComparison.Ordinal) && url.StartsWith("http", StringComparison.Ordinal);

    /// <summary>The browser itself breaks off the live channel and what is still under way when one leaves a page.</summary>
    private static bool IsBrokenOff(IRequest request) => request.Failure == "net::ERR_ABORTED";
}
