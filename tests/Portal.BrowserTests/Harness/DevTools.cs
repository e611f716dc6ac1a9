using Microsoft.Playwright;

namespace Portal.BrowserTests.Harness;

/// <summary>Settings of the browser itself, which Playwright has no words for.</summary>
public sealed class DevTools : IAsyncDisposable
{
    private readonly ICDPSession session;

    private DevTools(ICDPSession session) => this.session = session;

    /// <summary>Opens them for a page.</summary>
    public static async Task<DevTools> OpenAsync(IPage page) => new(await page.Context.NewCDPSessionAsync(page));

    /// <summary>Sets the size of text as in the browser's settings; 16 pixels is usual. Holds until these tools are closed.</summary>
    public async Task SetTextSizeAsync(int pixels) => await session.SendAsync("Page.setFontSizes", new Dictionary<string, object>
    {
        ["fontSizes"] = new Dictionary<string, int> { ["standard"] = pixels },
    });

    /// <summary>Makes the page's scripts, styles and layout so many times slower. Holds until these tools are closed.</summary>
    public async Task SlowDownAsync(int times) => await session.SendAsync("Emulation.setCPUThrottlingRate", new Dictionary<string, object> { ["rate"] = times });

    /// <summary>What assistive technology meets first in each element: the first text of the browser's accessibility tree.</summary>
    public async Task<List<string>> FirstWordsAsync(string selector)
    {
        await session.SendAsync("Accessibility.enable");
        var root = (await session.SendAsync("DOM.getDocument"))!.Value.GetProperty("root").GetProperty("nodeId").GetInt32();
        var nodes = await session.SendAsync("DOM.querySelectorAll", new() { ["nodeId"] = root, ["selector"] = selector });
        var words = new List<string>();
        foreach (var node in nodes!.Value.GetProperty("nodeIds").EnumerateArray())
        {
            var texts = await session.SendAsync("Accessibility.queryAXTree", new() { ["nodeId"] = node.GetInt32(), ["role"] = "StaticText" });
            words.Add(texts!.Value.GetProperty("nodes").EnumerateArray().First().GetProperty("name").GetProperty("value").GetString()!.Trim());
        }
        return words;
    }

    /// <summary>As on a slow phone connection: so many kilobits a second, with a delay.</summary>
    public async Task SlowNetworkAsync(int kilobits) => await session.SendAsync("Network.emulateNetworkConditions", new()
    {
        ["offline"] = false,
        ["latency"] = 150,
        ["downloadThroughput"] = kilobits * 125,
        ["uploadThroughput"] = kilobits * 125,
    });

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await SlowDownAsync(1);
        await SetTextSizeAsync(16);
        await session.DetachAsync();
    }
}
