using System.Collections.Frozen;
using Portal.Generator.Linking;
using Portal.Generator.Views.Editorial;
using Portal.Model;
using Portal.Model.Rendering;

namespace Portal.Tests;

/// <summary>What the security unit has to see to. The day is 20 November 2026.</summary>
public sealed class MattersTests
{
    private readonly MiniPortal portal = new MiniPortal().WithSections("vagledning", "sakomraden", "forvaltningar", "utbildning", "styrdokument")
        .With("sakomraden/brand.md", MiniPortal.Page("Brand"))
        .With("sakomraden/hot.md", MiniPortal.Page("Hot"))
        .With("sakomraden/vatten.md", MiniPortal.Page("Vatten"))
        .With("vagledning/larm.md", MiniPortal.Page("Larm", keys: "sakområden: [brand]"))
        .With("styrdokument/plan.md", MiniPortal.Page("Plan", keys: "dokumenttyp: plan\nsakområden: [brand]"))
        .With("styrdokument/mall.md", MiniPortal.Page("En mall", keys: "dokumenttyp: mall\nsakområden: [hot]"))
        .With("utbildning/k/index.md", MiniPortal.Page("Kurs", keys: "målgrupp: Alla\nmål: [Veta]\ngodkänt: 80\nversion: \"1.0\"\nsakområden: [brand]"))
        .With("utbildning/k/01-larma.md", MiniPortal.Page("Larma", "Text.", "tid: 5"))
        .With("forvaltningar/skola.md", MiniPortal.Page("Skola", keys: "typ: förvaltning\nsamordnare: 1\nkravprofil: Uppgift saknas\nbehov:\n  - sakområde: brand\n    gäller: SBA\n  - sakområde: hot\n    gäller: Hot i skolan"));

    [Theory]
    [InlineData("2025-11-19", "Late")]
    [InlineData("2025-11-20", "Soon")]
    [InlineData("2026-01-19", "Soon")]
    [InlineData("2026-01-20", null)]
    public void A_review_is_late_from_the_day_after_its_day_and_near_sixty_days_before(string reviewed, string? urgency)
    {
        portal.With("vagledning/larm.md", MiniPortal.Page("Larm", keys: $"sakområden: [brand]\ngranskad: {reviewed}\ngranskas-inom: 12 månader\nägare: Säkerhetschefen"));

        var found = Of(MatterKind.Review);

        Assert.Equal(urgency is null ? [] : [$"{urgency} Larm Säkerhetschefen vagledning/larm.md /vagledning/larm/"],
            found.Select(matter => $"{matter.Urgency} {matter.Subject} {matter.Owner} {matter.File} {matter.Href}"));
    }

    [Fact]
    public void A_page_that_never_becomes_due_is_told_but_not_news()
    {
        portal.WithSections("nyheter").With("portal.yml", MiniPortal.Settings("vagledning", "nyheter", "sakomraden", "forvaltningar", "utbildning", "styrdokument"))
            .With("nyheter/ny.md", MiniPortal.Page("Ny", keys: "publicerad: 2026-11-01"));

        Assert.Contains("Larm", Of(MatterKind.Undated).Select(matter => matter.Subject));
        Assert.DoesNotContain("Ny", Of(MatterKind.Undated).Select(matter => matter.Subject));
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("  e-post: Uppgift saknas\n  telefon: Uppgift saknas\n", true)]
    [InlineData("  telefon: 013-20 60 00\n", false)]
    public void That_nobody_can_reach_the_portals_own_contact_is_told(string keys, bool isTold)
    {
        portal.With("portal.yml", MiniPortal.Settings("vagledning", "sakomraden", "forvaltningar", "utbildning", "styrdokument").Replace("meny:", keys + "meny:", StringComparison.Ordinal));

        Assert.Equal(isTold ? ["Säkerhetsenheten Säkerhetsenheten portal.yml E-post och telefon."] : [],
            Of(MatterKind.Fact).Where(matter => matter.File == "portal.yml").Select(matter => $"{matter.Subject} {matter.Owner} {matter.File} {matter.What}"));
    }

    [Fact]
    public void A_source_is_to_be_checked_when_nobody_has_and_again_after_a_year()
    {
        portal.With("kallor.yml", """
            - id: lag
              titel: En lag
              utgivare: Riksdagen
              datum: 2020-01-01
            - id: gammal
              titel: Ett råd
              utgivare: En myndighet
              datum: 2020-01-01
              kontrollerad: 2025-11-20
            - id: ny
              titel: Ett annat råd
              utgivare: En myndighet
              datum: 2020-01-01
              kontrollerad: 2025-11-21
            """);

        Assert.Equal(["En lag: Ingen har kontrollerat den. /kallor/#lag", "Ett råd: Kontrollerades senast 20 november 2025. /kallor/#gammal"],
            Of(MatterKind.Source).Select(matter => $"{matter.Subject}: {matter.What} {matter.Href}").Order());
    }

    [Fact]
    public void A_need_tells_what_there_is_none_of_a_template_is_no_document_and_a_lesson_counts_for_its_course()
    {
        Assert.Equal(["Skola: Till Hot saknas vägledning, kurs och styrdokument."], Of(MatterKind.Need).Select(matter => $"{matter.Subject}: {matter.What}"));

        portal.With("vagledning/vald.md", MiniPortal.Page("Våld", keys: "sakområden: [hot]"));
        Assert.Equal(["Till Hot saknas kurs och styrdokument."], Of(MatterKind.Need).Select(matter => matter.What));

        portal.With("utbildning/k/01-larma.md", MiniPortal.Page("Larma", "Text.", "tid: 5\nsakområden: [hot]"));
        Assert.Equal(["Till Hot saknas styrdokument."], Of(MatterKind.Need).Select(matter => matter.What));
    }

    [Fact]
    public void The_needs_with_the_most_gaps_stand_first()
    {
        var rows = Coverage.Of(portal.Site()).Rows;

        Assert.Equal(["hot 3", "brand 0"], rows.Select(row => $"{row.Topic.Id} {row.Gaps}"));
        Assert.Equal(["Larm", "Kurs", "Plan"], rows[1].Has.Pages.Select(page => page.Meta.Title));
    }

    [Fact]
    public void A_topic_that_nobody_needs_and_one_that_nothing_is_written_on_are_told() =>
        Assert.Equal(
            ["Hot: Det finns varken vägledning, kurs eller styrdokument om det.", "Vatten: Det finns varken vägledning, kurs eller styrdokument om det.", "Vatten: Ingen förvaltning har sagt att den behöver det."],
            Of(MatterKind.Topic).Select(matter => $"{matter.Subject}: {matter.What}").Order(StringComparer.Ordinal));

    [Fact]
    public void Pages_that_are_not_shown_are_told_with_the_reason()
    {
        portal.With("vagledning/a.md", MiniPortal.Page("A", keys: "utkast: ja"))
            .With("vagledning/b.md", MiniPortal.Page("B", keys: "publiceras: 2027-01-15"))
            .With("vagledning/c.md", MiniPortal.Page("C", keys: "avpubliceras: 2026-11-20"))
            .With("vagledning/d.md", MiniPortal.Page("D", keys: "informationsklass: känslig"))
            .With("vagledning/e.md", MiniPortal.Page("E", keys: "avpubliceras: 2026-11-21"));

        Assert.Equal(
            ["B Visas från 15 januari 2027. 2027-01-15", "A Utkast. ", "C Togs bort 20 november 2026. ", "D Har högre informationsklass än portalen. "],
            Of(MatterKind.Held).Select(matter => $"{matter.Subject} {matter.What} {matter.Day:yyyy-MM-dd}"));
        Assert.All(Of(MatterKind.Held), matter => Assert.Null(matter.Href));
    }

    [Fact]
    public void Documents_and_contacts_that_run_out_are_told_and_contacts_that_nobody_can_reach()
    {
        portal.With("styrdokument/plan.md", MiniPortal.Page("Plan", keys: "dokumenttyp: plan\nsakområden: [brand]\ngiltig-till: 2026-11-19"))
            .With("kontakter.yml", "- id: vakt\n  funktion: Väktare\n  telefon: 013-10 10 10\n  ägare: Säkerhetsenheten\n  giltig-till: 2026-12-31\n- id: jour\n  funktion: Jour\n  e-post: Uppgift saknas\n  telefon: Uppgift saknas\n  ägare: Driften\n  giltig-till: 2028-01-01\n");

        Assert.Equal(["Late Plan 2026-11-19", "Soon Väktare 2026-12-31"], Of(MatterKind.Validity).Select(matter => $"{matter.Urgency} {matter.Subject} {matter.Day:yyyy-MM-dd}"));
        Assert.Contains(("Jour", "Driften"), Of(MatterKind.Fact).Select(matter => (matter.Subject, matter.Owner!)));
    }

    [Fact]
    public void What_has_changed_after_a_review_is_told_the_page_itself_its_links_and_its_sources()
    {
        portal.With("vagledning/larm.md", MiniPortal.Page("Larm", "Läs [om brand](../sakomraden/brand.md) och [om hot](../sakomraden/hot.md).", "granskad: 2026-03-01\nkällor: [rapport]\nsakområden: [brand]"))
            .With("kallor.yml", "- id: rapport\n  titel: Rapporten\n  utgivare: Kommunen\n  datum: 2026-05-05\n");
        var site = portal.Site();

        Assert.Equal(["Ändrat efter 1 mars 2026: Rapporten."], Changes(site));
        Assert.Equal(["Ändrat efter 1 mars 2026: sidan själv, Brand och Rapporten."],
            Changes(At(site, ("vagledning/larm.md", new(2026, 3, 2)), ("sakomraden/brand.md", new(2026, 4, 1)), ("sakomraden/hot.md", new(2026, 3, 1)))));
    }

    [Fact]
    public void Questions_that_link_to_what_has_changed_are_told_once_for_their_page()
    {
        portal.With("utbildning/k/01-larma.md", MiniPortal.Page("Larma",
            string.Concat(new[] { "ett", "tva" }.Select(id => $"## Fråga: Vart ringer du, {id}?\n<!-- id: {id}; granskad: 2026-01-02 -->\n\nLäs [om larm](../../vagledning/larm.md).\n\n- [x] 112\n  > Ja.\n- [ ] 114 14\n  > Nej.\n\n> [!TIP]\n> Så är det.\n\n")), "tid: 5\nsakområden: [brand]"));
        var site = At(portal.Site(), ("vagledning/larm.md", new(2026, 2, 3)));
        site = site with { Model = site.Model with { OutdatedQuestions = QuestionReview.Find(site.Model) } };

        var found = Assert.Single(Matters.Of(site), matter => matter.Kind == MatterKind.Question);

        Assert.Equal("2\u00A0frågor. Ändrat efter att de granskades: Larm.", found.What);
        Assert.StartsWith("/utbildning/k/larma/#", found.Href, StringComparison.Ordinal);
    }

    [Fact]
    public void Links_to_other_sites_are_told_as_they_answered_last_and_once_that_nobody_has_asked()
    {
        portal.With("vagledning/larm.md", MiniPortal.Page("Larm", "[a](https://a.example/x) [b](https://b.example/) [c](https://c.example/#del) [d](https://d.example/)", "sakområden: [brand]\nägare: Driften"));
        var site = portal.Site();
        Assert.Equal(["Alla länkar till andra webbplatser: Har inte kontrollerats. Kör portal links."], Links(site));

        var report = new LinkReport(new(2026, 11, 1),
        [
            new("https://a.example/x", new(2026, 11, 1), 404) { Since = new(2026, 10, 3) },
            new("https://b.example/", new(2026, 11, 1), 200),
            new("https://c.example/", new(2026, 11, 1), 200) { NewAddress = "https://c.example/ny" },
            new("https://d.example/", new(2026, 11, 1), 403),
        ]);
        Assert.Equal(["Larm: https://a.example/x leder ingenstans.", "Larm: https://c.example/#del har flyttat till https://c.example/ny."], Links(site with { Model = site.Model with { LinkReport = report } }));
        Assert.Equal((Urgency.Late, new DateOnly(2026, 10, 3), "Driften"), Matters.Of(site with { Model = site.Model with { LinkReport = report } }).Where(matter => matter.Kind == MatterKind.Link).Select(matter => (matter.Urgency, matter.Day!.Value, matter.Owner!)).First());

        var written = site.Model with { LinkReport = report, WrittenLinks = [new("https://a.example/x", "_mallar/layouts/site_footer.html", new(2, 10, 1))] };
        Assert.Contains("_mallar/layouts/site_footer.html: https://a.example/x leder ingenstans.", Links(site with { Model = written }));

        Assert.Contains("Alla länkar till andra webbplatser: Kontrollerades senast 1 augusti 2026. Kör portal links.", Links(site with { Model = site.Model with { LinkReport = report with { Day = new(2026, 8, 1) } } }));
    }

    [Fact]
    public void What_the_leak_gate_lets_pass_is_told_with_its_reason()
    {
        portal.With("portal.yml", MiniPortal.Settings("vagledning", "sakomraden", "forvaltningar", "utbildning", "styrdokument") + "undantag:\n  - fil: vagledning/larm.md\n    kod: PORTAL803\n    antal: 2\n    skäl: Påhittade i en övning\n");

        Assert.Equal(["vagledning/larm.md 2\u00A0träffar på PORTAL803. Skäl: Påhittade i en övning"], Of(MatterKind.Waiver).Select(matter => $"{matter.Subject} {matter.What}"));
    }

    private IEnumerable<Matter> Of(MatterKind kind) => Matters.Of(portal.Site()).Where(matter => matter.Kind == kind);

    private static IEnumerable<string> Links(SiteContext site) => Matters.Of(site).Where(matter => matter.Kind == MatterKind.Link).Select(matter => $"{matter.Subject}: {matter.What}");

    private static IEnumerable<string> Changes(SiteContext site) => Matters.Of(site).Where(matter => matter.Kind == MatterKind.Changed).Select(matter => matter.What);

    private static SiteContext At(SiteContext site, params (string Path, DateOnly Day)[] changes) =>
        site with { Model = site.Model with { LastChanged = changes.ToFrozenDictionary(change => change.Path, change => change.Day) } };
}
