using System.Collections.Frozen;
using Portal.Generator.Linking;
using Portal.Generator.Views;

namespace Portal.Tests;

public sealed class ReviewReportViewTests
{
    private readonly MiniPortal portal = new MiniPortal().WithSections("vagledning", "utbildning", "sakomraden")
        .With("sakomraden/brand.md", MiniPortal.Page("Brand"))
        .With("vagledning/larm.md", MiniPortal.Page("Larm", keys: "granskad: 2025-12-20\ngranskas-inom: 12 månader\nägare: Säkerhetschefen"))
        .With("vagledning/gammal.md", MiniPortal.Page("Gammal", "Vägen är <!-- uppgift saknas: vägen -->.", "granskad: 2024-12-20\ngranskas-inom: 12 månader"))
        .With("vagledning/frisk.md", MiniPortal.Page("Frisk", keys: "granskad: 2026-11-01\ngranskas-inom: 12 månader"))
        .With("utbildning/k/index.md", MiniPortal.Page("Kurs", keys: "målgrupp: Alla\nmål: [Veta]\ngodkänt: 80\nversion: \"1.0\"\nsakområden: [brand]"))
        .With("utbildning/k/01-larma.md", MiniPortal.Page("Larma",
            "## Fråga: Vart ringer du?\n<!-- id: ring; granskad: 2026-01-02 -->\n\nLäs [om larm](../../vagledning/larm.md).\n\n- [x] 112\n  > Ja.\n- [ ] 114 14\n  > Nej.\n\n> [!TIP]\n> Så är det.", "tid: 5"));

    [Fact]
    public void Reviews_that_have_run_out_or_soon_will_are_told_the_most_urgent_first()
    {
        var report = ReviewReportView.Of(portal.Site());
        Assert.Equal(["Gammal True", "Larm False"], report.Due.Select(page => $"{page.Title} {page.IsOverdue}"));
        Assert.DoesNotContain("Frisk", report.Undated.Select(page => page.Text));
        Assert.Contains("Kurs", report.Undated.Select(page => page.Text));
    }

    [Fact]
    public async Task A_question_is_told_when_a_page_that_it_links_to_has_been_changed_later()
    {
        var site = portal.Site();
        Assert.Empty(ReviewReportView.Of(site).Questions);

        var changed = site.Model with { LastChanged = new Dictionary<string, DateOnly> { ["vagledning/larm.md"] = new(2026, 2, 3) }.ToFrozenDictionary() };
        var later = site with { Model = changed with { OutdatedQuestions = QuestionReview.Find(changed) } };

        var page = Assert.Single(ReviewReportView.Of(later).Questions);
        Assert.Equal(("Larma", 1, "1\u00A0fråga"), (page.On.Text, page.Questions.Length, page.Counted));
        var question = Assert.Single(page.Questions);
        Assert.Equal(("Vart ringer du?", "Larm", "3 februari 2026"), (question.Prompt, question.Linked.Text, question.Changed.Text));
        Assert.StartsWith("/utbildning/k/larma/#", question.Href, StringComparison.Ordinal);
        var html = await Task.Run(() => TemplateProbe.Set.Draw("review_report", ReviewReportView.Of(later)).ToString());
        Assert.Contains("Vart ringer du?</a>. <a href=\"/vagledning/larm/\">Larm</a> ändrades <time", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_question_of_a_test_is_told_without_an_address_since_only_who_takes_the_test_sees_it()
    {
        var site = portal.With("utbildning/k/prov.md", MiniPortal.Page("Prov",
            "## Fråga: Vem larmar?\n<!-- id: vem; lektion: 1; granskad: 2026-01-02 -->\n\nLäs [om larm](../../vagledning/larm.md).\n\n- [x] Du\n  > Ja.\n- [ ] Ingen\n  > Nej.\n\n> [!TIP]\n> Så är det.")).Site();
        var changed = site.Model with { LastChanged = new Dictionary<string, DateOnly> { ["vagledning/larm.md"] = new(2026, 2, 3) }.ToFrozenDictionary() };

        var report = ReviewReportView.Of(site with { Model = changed with { OutdatedQuestions = QuestionReview.Find(changed) } });

        Assert.Equal([true, false], report.Questions.OrderBy(page => page.On.Text, StringComparer.Ordinal).Select(page => page.Questions.Single().Href is not null));
    }

    [Theory]
    [InlineData("", "e-post och telefon")]
    [InlineData("  e-post: Uppgift saknas\n  telefon: Uppgift saknas\n", "e-post och telefon")]
    [InlineData("  e-post: Uppgift saknas\n  telefon: 013-20 60 00\n", "e-post")]
    [InlineData("  telefon: 013-20 60 00\n", "")]
    public void What_is_missing_of_the_portals_own_contact_is_told_also_when_nothing_is_written(string keys, string missing) => Assert.Equal(missing,
        ReviewReportView.Of(new MiniPortal().With("portal.yml", MiniPortal.Settings().Replace("meny:", keys + "meny:", StringComparison.Ordinal)).Site()).MissingContact);
}
