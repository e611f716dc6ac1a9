using System.Collections.Frozen;
using Portal.Generator.Views;

namespace Portal.Tests;

/// <summary>What has happened to a page, in words.</summary>
public sealed class HistoryTests
{
    private const string Changes = "ändring:\n  - datum: 2026-03-04\n    vad: Nytt nummer.\n  - datum: 2026-10-05\n    vad: Nya steg.\n    väsentlig: ja";

    private readonly MiniPortal portal = new MiniPortal().WithSections("styrdokument", "vagledning");

    [Fact]
    public void A_document_tells_who_decided_reviews_changes_and_what_git_knows_the_latest_first()
    {
        portal.With("styrdokument/plan.md", MiniPortal.Page("Plan", keys: $"dokumenttyp: plan\nbeslutad: 2018-06-12\nbeslutsinstans: Kommunfullmäktige\ngranskad: 2026-09-01\ngranskas-inom: 12 månader\n{Changes}"));

        Assert.Equal(
            ["2026-11-01 Filen ändrades senast.", "2026-10-05 Nya steg.", "2026-09-01 Sidan granskades.", "2026-03-04 Nytt nummer.", "2018-06-12 Beslutades av Kommunfullmäktige."],
            History("styrdokument/plan.md", new(2026, 11, 1)));
    }

    [Fact]
    public void The_day_of_a_change_is_not_told_twice()
    {
        portal.With("vagledning/a.md", MiniPortal.Page("A", keys: Changes));

        Assert.Equal(["2026-10-05 Nya steg.", "2026-03-04 Nytt nummer."], History("vagledning/a.md", new(2026, 10, 5)));
    }

    [Fact]
    public void A_page_with_no_more_than_the_dates_of_its_foot_has_no_history()
    {
        portal.With("vagledning/a.md", MiniPortal.Page("A", keys: "granskad: 2026-09-01\ngranskas-inom: 12 månader"));

        Assert.Empty(History("vagledning/a.md", new(2026, 10, 5)));
    }

    [Theory]
    [InlineData("ändring:\n  - datum: 2026-11-21\n    vad: I morgon.", 4, "en dag som inte har kommit än")]
    [InlineData("ändring:\n  - datum: 2026-11-20\n    vad: En.\n  - datum: 2026-11-20\n    vad: Två.", 6, "två ändringar har samma datum")]
    [InlineData("ändring:\n  - datum: 2026-11-20", 5, "nyckeln \"vad\" saknas")]
    [InlineData("ändring: Nytt nummer.", 4, "\"ändring\" ska vara en lista")]
    public void What_is_wrong_is_told_where_it_stands(string keys, int line, string message)
    {
        portal.With("vagledning/a.md", MiniPortal.Page("A", keys: keys)).TryLink();

        var found = Assert.Single(portal.Bag.Sorted(), diagnostic => diagnostic.Path == "vagledning/a.md");
        Assert.Contains(message, found.Message, StringComparison.Ordinal);
        Assert.InRange(found.Span.Line, line, line + 1);
    }

    private IEnumerable<string> History(string path, DateOnly changed)
    {
        var site = portal.Site();
        site = site with { Model = site.Model with { LastChanged = new[] { (path, changed) }.ToFrozenDictionary(pair => pair.path, pair => pair.changed) } };
        return PageFootView.Of(site, site.Model.Pages.Single(page => page.Source.Path == path))!.History.Select(entry => $"{entry.Date.Iso} {entry.What}");
    }
}
