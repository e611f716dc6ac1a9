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

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await SlowDownAsync(1);
        await SetTextSizeAsync(16);
        await session.DetachAsync();
    }
}
