namespace Portal.Model.Rendering;

/// <summary>Files that every portal has beside its pages, by the addresses that pages link to.</summary>
public static class GeneratedFiles
{
    /// <summary>The needs matrix as a table for spreadsheets.</summary>
    public static UrlPath NeedsMatrix { get; } = new("/behovsmatris/behovsmatris.csv");

    /// <summary>The year wheel as a calendar.</summary>
    public static UrlPath YearWheel { get; } = new("/arshjul.ics");

    /// <summary>The news feed.</summary>
    public static UrlPath NewsFeed { get; } = new("/nyheter/feed.xml");

    /// <summary>The service worker that keeps what is needed without a network.</summary>
    public static UrlPath OfflineWorker { get; } = new("/offline.js");

    /// <summary>All pages with their addresses, for the page that is shown where none is.</summary>
    public static UrlPath PageList { get; } = new("/sidor.json");
}
