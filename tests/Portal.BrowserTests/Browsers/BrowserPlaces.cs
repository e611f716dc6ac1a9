namespace Portal.BrowserTests.Browsers;

/// <summary>Where Chromium, Google Chrome and Edge are usually installed. First of all Chromium without windows, for which the tests take half the work.</summary>
public static class BrowserPlaces
{
    private static readonly string[] LinuxNames =
        ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "microsoft-edge-stable"];

    private static readonly string[] LinuxFiles =
    [
        "/usr/lib/chromium/chromium", "/usr/lib64/chromium-browser/chromium-browser", "/snap/bin/chromium",
        "/opt/google/chrome/chrome", "/opt/microsoft/msedge/msedge",
    ];

    private static readonly string[] MacFiles =
    [
        "Applications/Chromium.app/Contents/MacOS/Chromium",
        "Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    ];

    private static readonly string[] WindowsFiles =
        [@"Chromium\Application\chrome.exe", @"Google\Chrome\Application\chrome.exe", @"Microsoft\Edge\Application\msedge.exe"];

    /// <summary>Full paths to try, best first, on the system the tests run on.</summary>
    public static IEnumerable<string> All()
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        if (OperatingSystem.IsWindows())
            return WindowsFolders().SelectMany(folder => WindowsFiles.Select(file => Path.Combine(folder, file)));
        if (OperatingSystem.IsMacOS())
            return MacFiles.SelectMany(file => new[] { "/" + file, Path.Combine(home, file) });
        return OnPath(Environment.GetEnvironmentVariable("PATH"), LinuxNames).Concat(LinuxFiles);
    }

    /// <summary>Every name in every folder of a search path, names first.</summary>
    public static IEnumerable<string> OnPath(string? searchPath, IEnumerable<string> names)
    {
        var folders = (searchPath ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return names.SelectMany(name => folders.Select(folder => Path.Combine(folder, name)));
    }

    private static IEnumerable<string> WindowsFolders() =>
        new[] { "ProgramFiles", "ProgramFiles(x86)", "LocalAppData" }.Select(Environment.GetEnvironmentVariable).OfType<string>();
}
