using System.Collections.Immutable;
using Portal.Model;
using Portal.Model.Pages;

namespace Portal.Generator.Search;

/// <summary>
/// What counts more than what. Weights of fields and documents are part of the index; those of kinds of matches are in
/// <c>site/src/search/weights.ts</c>. docs/search.md tells why and what was measured.
/// </summary>
public static class SearchWeights
{
    /// <summary>The fields of the index, in order: title, headings, synonyms, text. Their names are short, since each place of a term holds one.</summary>
    public static ImmutableArray<LunrField> Fields { get; } =
        [new("t", 8), new("h", 2.5), new("s", 4, B: 0.1), new("x", 1)];

    /// <summary>The number of the field with running text: it leaves out stop words and exact forms.</summary>
    public const int TextField = 3;

    /// <summary>The number of the field with words that readers use: a part of such a word is not what they said.</summary>
    public const int SynonymsField = 2;

    public const double Term = 0.5;
    public const double Source = 0.35;
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
        _ => 1,
    };
}
