using System.Collections.Immutable;
using Portal.Model.Pages;

namespace Portal.Generator.Views.Wording;

/// <summary>Everything a page says it does not know, in text and in front matter.</summary>
public static class MissingFacts
{
    /// <summary>What is missing, front matter first.</summary>
    public static ImmutableArray<string> Of(Page page) =>
    [
        .. InFrontMatter(page).Where(fact => fact.IsMissing).Select(fact => fact.Name),
        .. page.Body.MissingFacts.Select(fact => fact.What),
    ];

    /// <summary>What a page tells at its end, each fact once: what its text says of them, and where that says nothing what its front matter does.</summary>
    public static ImmutableArray<string> Told(Page page)
    {
        var inText = page.Body.MissingFacts.Select(fact => fact.What).Where(what => what.Length > 0).Distinct().ToImmutableArray();
        return inText.IsEmpty ? Of(page).RemoveAll(what => what.Length == 0) : inText;
    }

    /// <summary>The anchor of one of them, by its place.</summary>
    public static string Anchor(int at) => $"del-saknas-{at + 1}";

    private static IEnumerable<(string Name, bool IsMissing)> InFrontMatter(Page page) => page switch
    {
        DocumentPage document =>
        [
            ("beslutsdatum", document.Decided.IsMissing),
            ("beslutsinstans", document.DecidedBy.IsMissing),
            ("diarienummer", document.DiaryNumber.IsMissing),
        ],
        AdministrationPage administration => [("antal samordnare", administration.Coordinators.IsMissing), ("kravprofil", administration.RequirementProfile.IsMissing)],
        RolePage role => [("placering", role.Placement.IsMissing), ("vem som utser", role.AppointedBy.IsMissing)],
        _ => [],
    };
}
