namespace Portal.BrowserTests.Browsers;

/// <summary>Finds a browser that is already on the machine.</summary>
public static class BrowserFinder
{
    /// <summary>The environment variable that names the browser to use.</summary>
    public const string Variable = "PORTAL_BROWSER";

    /// <summary>What a person without a browser is told.</summary>
    public const string Advice =
        $"The browser tests need a browser: install Chromium, Google Chrome or Microsoft Edge, or set {Variable} to the path of one.";

    /// <summary>The path of a browser, or null when there is none.</summary>
    public static string? Find(string? chosen, IEnumerable<string> places, Func<string, bool> exists)
    {
        if (string.IsNullOrWhiteSpace(chosen))
            return places.FirstOrDefault(exists);
        return exists(chosen) ? chosen : throw new InvalidOperationException($"{Variable} is \"{chosen}\", but there is no such file.");
    }
}
