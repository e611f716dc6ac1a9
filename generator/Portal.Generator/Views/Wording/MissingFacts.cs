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
        .. Named(page).Where(fact => fact.IsMissing).Select(fact => words.Of(fact.Key)),
        .. page.Body.MissingFacts.Select(fact => fact.What),
    ];

    private static IEnumerable<(string Key, bool IsMissing)> Named(Page page) => page switch
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
