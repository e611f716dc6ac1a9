namespace Portal.BrowserTests.Browsers;

/// <summary>Playwright's own download of Chromium.</summary>
public static class PlaywrightDownload
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    /// <summary>True when the download is in place. Without a network it gives up by itself after a few tries.</summary>
    public static async Task<bool> TryAsync()
    {
        // Playwright's own wait for a connection is 30 seconds, five times over.
        if (Environment.GetEnvironmentVariable("PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT") is null)
            Environment.SetEnvironmentVariable("PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT", "10000");
        try
        {
            return await Task.Run(() => Microsoft.Playwright.Program.Main(["install", "chromium"])).WaitAsync(Limit) == 0;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }
}
