using System.Collections.Immutable;

namespace Portal.Generator.Outputs;

/// <summary>All outputs beside the pages.</summary>
public static class OutputList
{
    /// <summary>The outputs.</summary>
    public static ImmutableArray<IOutput> All { get; } =
    [
        new ContentAssets(),
        new NeedsMatrixCsv(),
        new YearWheelCalendar(),
        new EditorialFiles(),
        new WordDocuments(),
        new NewsFeed(),
        new SiteMap(),
        new PageList(),
        new CourseCatalogue(),
        new RedirectPages(),
        new HostSettings(),
    ];
}
