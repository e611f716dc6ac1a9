using System.Collections.Immutable;
using Portal.Model.Pages;
using Portal.Model.Text;

namespace Portal.Generator.Views.Wording;

/// <summary>Everything a page says it does not know, in text and in front matter.</summary>
public static class MissingFacts
{
    /// <summary>What is missing, front matter first.</summary>
    public static ImmutableArray<string> Of(Words words, Page page) =>
    [
        .. InFrontMatter(words, page),
        .. page.Body.MissingFacts.Select(fact => fact.What),
    ];

    /// <summary>What a page tells at its end, each fact once: what its text says of them, and where that says nothing what its front matter does.</summary>
    public static ImmutableArray<string> Told(Words words, Page page)
    {
        var inText = page.Body.MissingFacts.Select(fact => fact.What).Where(what => what.Length > 0).Distinct().ToImmutableArray();
        return inText.IsEmpty ? [.. InFrontMatter(words, page)] : inText;
    }

    /// <summary>The anchor of one of them, by its place.</summary>
    public static string Anchor(int at) => $"del-saknas-{at + 1}";

    private static IEnumerable<string> InFrontMatter(Words words, Page page) => Keys(page).Where(fact => fact.IsMissing).Select(fact => words.Of(fact.Key));

    private static IEnumerable<(string Key, bool IsMissing)> Keys(Page page) => page switch
    {
        DocumentPage document =>
        [
            ("missing.decided", document.Decided.IsMissing),
            ("missing.decided_by", document.DecidedBy.IsMissing),
            ("missing.diary_number", document.DiaryNumber.IsMissing),
        ],
        AdministrationPage administration => [("missing.coordinators", administration.Coordinators.IsMissing), ("missing.profile", administration.RequirementProfile.IsMissing)],
        RolePage role => [("missing.placement", role.Placement.IsMissing), ("missing.appointed_by", role.AppointedBy.IsMissing)],
        _ => [],
    };
}
