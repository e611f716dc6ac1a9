using Portal.Model;
using Portal.Model.Pages;

namespace Portal.Generator.Search.Documents;

/// <summary>
/// Which pages count more than others: part of the index, as are the weights of fields (<see cref="Index.SearchFields"/>). Those of kinds of matches are in
/// <c>site/src/search/weights.ts</c>. docs/search.md tells why and what was measured.
/// </summary>
public static class SearchWeights
{
    public const double Term = 0.4;
    public const double Source = 0.15;
    public const double Generated = 0.8;

    /// <summary>A page's weight: what is urgent or says what to do first; what is old, outside the menu, in another language or overdue for review later.</summary>
    public static double Of(Page page, PortalModel model) =>
        OfKind(page)
        * (model.SectionOf(page) is { InMenu: false } ? 0.8 : 1)
        * (page.Meta.Language is null ? 1 : 0.7)
        * (page.IsOverdue(model.Today) ? 0.95 : 1)
        * (page is NewsPage news && model.Today.DayNumber - news.Published.DayNumber > 365 ? 0.8 : 1);

    private static double OfKind(Page page) => page switch
    {
        GuidePage { IsAcute: true } => 1.2,
        GuidePage or TopicPage => 1.1,
        RolePage => 1.15,
        LessonPage => 0.7,
        TestPage => 0.5,
        AdministrationPage => 0.85,
        DocumentPage { Type: DocumentType.Template } => 0.9,
        NewsPage => 0.5, // tells of a page that answers
        _ => 1,
    };
}
