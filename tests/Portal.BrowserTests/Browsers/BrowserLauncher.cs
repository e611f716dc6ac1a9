using Microsoft.Playwright;

namespace Portal.BrowserTests.Browsers;

/// <summary>Starts a browser: one that is installed, or else one that is installed now.</summary>
public static class BrowserLauncher
{
    private static readonly string[] Arguments =
    [
        "--disable-background-networking", "--disable-component-update", "--disable-default-apps", "--disable-sync",
        "--no-first-run", "--no-default-browser-check", "--metrics-recording-only", "--disable-gpu",
    ];

    /// <summary>Starts it without a window.</summary>
    public static async Task<IBrowser> LaunchAsync(IPlaywright playwright)
    {
        if (Installed(playwright.Chromium) is { } found)
            return await LaunchAsync(playwright, found);
        if (await PlaywrightDownload.TryAsync() && Installed(playwright.Chromium) is { } downloaded)
        {
            try
            {
                return await LaunchAsync(playwright, downloaded);
            }
            catch (PlaywrightException)
            {
                // Libraries of the system are missing: its package manager brings a browser together with them.
            }
        }
        if (await PackageManager.TryInstallAsync() && Installed(null) is { } packaged)
            return await LaunchAsync(playwright, packaged);
        throw new InvalidOperationException(BrowserFinder.Advice);
    }

    /// <summary>The path of the browser that would be started; one that Playwright has downloaded is the last choice.</summary>
    public static string? Installed(IBrowserType? playwright) => BrowserFinder.Find(
        Environment.GetEnvironmentVariable(BrowserFinder.Variable),
        playwright is null ? BrowserPlaces.All() : BrowserPlaces.All().Append(playwright.ExecutablePath),
        File.Exists);

    private static Task<IBrowser> LaunchAsync(IPlaywright playwright, string path) => playwright.Chromium.LaunchAsync(new()
    {
        ExecutablePath = path,
        Args = Arguments,
        ChromiumSandbox = CanSandbox, // false adds --no-sandbox
    });

    /// <summary>Chromium's sandbox does not start as root, and seldom in the containers that CI runs in.</summary>
    private static bool CanSandbox =>
        !Environment.IsPrivilegedProcess && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI"));
}
