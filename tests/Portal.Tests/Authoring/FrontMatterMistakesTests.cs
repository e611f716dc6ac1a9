using Portal.Model.Diagnostics;
using Portal.Model.Pages;

namespace Portal.Tests.Authoring;

/// <summary>What is nearly right at the top of a file is read as it was meant or told at its line; never cut, dropped or shown otherwise.</summary>
public sealed class FrontMatterMistakesTests
{
    private readonly MiniPortal portal = new MiniPortal().WithSections("roller", "nyheter", "utbildning", "styrdokument", "forvaltningar", "sakomraden", "vagledning");

    [Theory]
    [InlineData("--- \ntitel: A\nsammanfattning: Kort.\n---\n")]
    [InlineData("---\t\ntitel: A\nsammanfattning: Kort.\n--- \n")]
    [InlineData("\n\n---\ntitel: A\nsammanfattning: Kort.\n---\n")]
    [InlineData("---\n\n# Skriv titeln här\ntitel: A\n\nsammanfattning: Kort.\n---\n")]
    [InlineData("---\ntitel: A\nsammanfattning: Kort.\n---")]
    [InlineData("---\ntitel: A\nsammanfattning: >\n  Kort, men\n  på två rader.\n---\n\nText.\n\n---\n\nMer.\n")]
    public void Space_around_the_fences_is_forgiven(string text)
    {
        portal.With("index.md", text).Link();

        Assert.Equal("", portal.Report());
    }

    [Theory]
    [InlineData("---\ntitel: A\nsammanfattning: Kort.\n\nText.\n", 3)]
    [InlineData("---\ntitel: A\nsammanfattning: Kort.\n\n## Rubrik\n\nText.\n\n---\n\nMer.\n", 3)]
    [InlineData("---\ntitel: A\nsammanfattning: Kort.\n## Rubrik\n---\n", 3)]
    [InlineData("---\ntitel: A\nkällor:\n  - lagen\n\nText: med kolon.\n", 6)]
    [InlineData("---\ntitel: A\n", 2)]
    public void Front_matter_without_an_end_is_told_at_its_last_key(string text, int line)
    {
        var found = Single(portal.With("index.md", text));

        Assert.Equal((DiagnosticRules.MissingFrontMatter, line), (found.Rule, found.Span.Line));
        Assert.Contains("avslutas aldrig", found.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("---\ntitel Brand\nsammanfattning: Kort.\n---\n", "2: kolonet efter nyckeln saknas")]
    [InlineData("---\ntitel： Brand\nsammanfattning: Kort.\n---\n", "2: kolonet är ett annat tecken än det vanliga kolonet")]
    [InlineData("---\ntitel： Brand\nsammanfattning： Kort.\n---\n", "2: kolonet är ett annat tecken än det vanliga kolonet")]
    [InlineData("---\nEn rubrik\n---\n", "2: kolonet efter nyckeln saknas")]
    [InlineData("---\ntitel: A\nsammanfattning: Kort.\npubliceras: 2026-11-10\navpubliceras: i jul\n---\n", "5: \"avpubliceras\" ska vara ett datum")]
    [InlineData("---\ntitel:\nsammanfattning: Kort.\n---\n", "2: \"titel\" har inget värde")]
    [InlineData("---\ntitel: A\nsammanfattning: \"\"\n---\n", "3: \"sammanfattning\" har inget värde")]
    [InlineData("---\ntitel: **A**\nsammanfattning: Kort.\n---\n", "2: Ta bort stjärnorna: här går det inte att skriva fet text.")]
    public void What_a_line_lacks_is_told_at_the_line(string text, string told)
    {
        var found = Single(portal.With("index.md", text));

        Assert.Contains(told, $"{found.Span.Line}: {found.Message} {found.Span.Line}: {found.Suggestion}", StringComparison.Ordinal);
    }

    [Fact]
    public void Two_pages_without_a_title_are_no_pages_of_one_title()
    {
        portal.With("vagledning/a.md", "---\nsammanfattning: Kort.\n---\n").With("vagledning/b.md", "---\nsammanfattning: Kort.\n---\n");

        Assert.Equal([DiagnosticRules.MissingKey, DiagnosticRules.MissingKey], portal.Reported().Select(found => found.Rule));
    }

    [Theory]
    [InlineData("—\ntitel: A\n—\n", 1)]
    [InlineData("----\ntitel: A\n----\n", 1)]
    [InlineData("\n- - -\ntitel: A\n- - -\n", 2)]
    public void Other_dashes_than_three_are_told_at_their_line(string text, int line)
    {
        var found = Single(portal.With("index.md", text));

        Assert.Equal((line, "Skriv raden så här: ---"), (found.Span.Line, found.Suggestion));
    }

    [Theory]
    [InlineData("titel: Regel #1 gäller", 2)]
    [InlineData("titel: Regel # 1 gäller", 2)]
    [InlineData("titel: #1 i länet", 2)]
    [InlineData("titel: A\nägare: Säkerhetsenheten # fråga Karin", 3)]
    [InlineData("titel: A\nkällor:\n  - lagen # kolla", 4)]
    public void Text_that_YAML_takes_for_a_comment_is_told(string keys, int line)
    {
        var found = Single(portal.With("index.md", $"---\n{keys}\nsammanfattning: Kort.\n---\n").With("kallor.yml", "- id: lagen\n  titel: Lagen\n  utgivare: Riksdagen\n"));

        Assert.Equal((DiagnosticRules.BadYaml, line), (found.Rule, found.Span.Line));
        Assert.Contains("citattecken", found.Suggestion, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("titel: \"Regel #1 gäller\"", "Regel #1 gäller")]
    [InlineData("titel: Regel#1 gäller", "Regel#1 gäller")]
    [InlineData("# En kommentar på egen rad\ntitel: Regel 1\nordning: 3 # först", "Regel 1")]
    [InlineData("titel: \"Regel 1\" # klar", "Regel 1")]
    public void A_comment_that_cuts_nothing_is_fine(string keys, string title)
    {
        var model = portal.With("index.md", $"---\n{keys}\nsammanfattning: Kort.\n---\n").Link();

        Assert.Equal(("", title), (portal.Report(), model.Start.Meta.Title));
    }

    [Theory]
    [InlineData("mål:\n  - \"Känna igen: farliga brev\"", "")]
    [InlineData("mål:\n  - Känna igen: farliga brev", "5: kolonet delar texten i \"mål\" mitt i: Sätt hela punkten inom citattecken: - \"Känna igen: farliga brev\".")]
    public void A_colon_that_cuts_a_goal_is_told_once_with_what_to_write(string goals, string told)
    {
        portal.WithCourse().With("utbildning/kurs/index.md", $"---\ntitel: Kurs\nsammanfattning: Kort.\n{goals}\nmålgrupper: [alla]\n---\n\nText.\n").Link();

        Assert.Equal(told, string.Join('\n', portal.Bag.Sorted().Where(found => found.Message.Contains("mål\"", StringComparison.Ordinal)).Select(found => $"{found.Span.Line}: {found.Message}: {found.Suggestion}")));
    }

    [Theory]
    [InlineData("danska", "arabiska, bosniska, dari")]
    [InlineData("svenska", "Ta bort raden")]
    public void A_language_that_is_none_or_ones_own_is_told_with_what_can_be_chosen(string language, string remedy)
    {
        var found = Single(portal.With("index.md", $"---\ntitel: A\nsammanfattning: Kort.\nspråk: {language}\n---\n"));

        Assert.Equal((DiagnosticRules.BadValue, 4), (found.Rule, found.Span.Line));
        Assert.Contains(remedy, found.Suggestion, StringComparison.Ordinal);
    }

    [Fact]
    public void In_a_portal_in_another_language_a_page_may_be_in_Swedish()
    {
        portal.With("portal.yml", "språk: en\n" + MiniPortal.Settings("roller", "nyheter", "utbildning", "styrdokument", "forvaltningar", "sakomraden", "vagledning")).With("index.md", "---\ntitel: A\nsammanfattning: Kort.\nspråk: svenska\n---\n").Link();

        Assert.Equal("", portal.Report());
    }

    [Theory]
    [InlineData("mål: [Veta vem, var och när]")]
    [InlineData("mål: [Veta vem, Kunna larma, men inte släcka]")]
    public void A_goal_that_a_comma_cuts_is_told(string goals)
    {
        var found = Single(portal.With("utbildning/k/index.md", MiniPortal.Page("K", "", $"målgrupp: Alla\n{goals}\ngodkänt: 80\nversion: \"1.0\"\nsakområden: [brand]"))
            .With("utbildning/k/01-a.md", MiniPortal.Page("A", "", "tid: 5")).With("sakomraden/brand.md", MiniPortal.Page("Brand")));

        Assert.Contains("kommatecknet", found.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mål: [Veta vem]", 1)]
    [InlineData("mål: [Veta vem, Kunna larma]", 2)]
    [InlineData("mål: [\"Veta vem, var och när\", \"kunna larma\"]", 2)]
    [InlineData("mål:\n  - Veta vem, var och när\n  - Kunna larma", 2)]
    public void Goals_that_are_whole_are_read(string goals, int count)
    {
        var model = portal.WithCourseGoals(goals).Link();

        Assert.Equal(("", count), (portal.Report(), model.Courses[0].Page.Goals.Length));
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("True", true)]
    [InlineData("ja", true)]
    [InlineData("Ja", true)]
    [InlineData("yes", true)]
    [InlineData("nej", false)]
    [InlineData("False", false)]
    public void Yes_and_no_are_read_in_Swedish_and_in_YAML(string word, bool draft)
    {
        var page = portal.With("roller/a.md", MiniPortal.Page("A", "", $"nivå: linje\nplacering: Här\nutkast: {word}")).Read().Single(page => page.Id == "a");

        Assert.Equal(("", draft), (portal.Report(), page.Meta.Draft));
    }

    [Theory]
    [InlineData("utses-av: Uppgift saknas")]
    [InlineData("utses-av: uppgift saknas")]
    [InlineData("utses-av: Uppgift saknas.")]
    public async Task A_missing_fact_is_in_the_report_however_it_is_written(string key)
    {
        portal.With("index.md", MiniPortal.Page("Start", "<!-- visa: granskningsrapport -->")).With("roller/a.md", MiniPortal.Page("A", "", $"nivå: linje\nplacering: uppgift saknas\n{key}"));

        var start = (await portal.RenderAsync()).At("index.html").MainHtml();

        Assert.Contains("vem som utser", start, StringComparison.Ordinal);
        Assert.Contains("placering", start, StringComparison.Ordinal);
        Assert.Contains("<mark class=\"missing\">", (await portal.RenderAsync()).At("roller/a/index.html").MainHtml(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utses-av: Uppgift saknas om vem", "inget mer")]
    [InlineData("utses-av: Uppgift saknas: vem", "inget mer")]
    [InlineData("ägare: Uppgift saknas", "kan inte vara")]
    [InlineData("stöd-till: [Uppgift saknas]", "kan inte vara")]
    public void A_missing_fact_that_would_not_be_counted_is_told(string key, string message)
    {
        if (!key.Contains(": Uppgift saknas: "))
            Assert.Contains(message, portal.With("roller/a.md", MiniPortal.Page("A", "", $"nivå: linje\nplacering: Här\n{key}")).Reported().First().Message, StringComparison.Ordinal);
        else
            Assert.NotEmpty(portal.With("roller/a.md", MiniPortal.Page("A", "", $"nivå: linje\nplacering: Här\n{key}")).Reported());
    }

    [Fact]
    public async Task The_number_of_coordinators_may_be_missing()
    {
        portal.With("index.md", MiniPortal.Page("Start", "<!-- visa: samordnare -->\n\n<!-- visa: granskningsrapport -->"))
            .With("forvaltningar/a.md", MiniPortal.Page("A", "", "typ: bolag\nsamordnare: Uppgift saknas\nkravprofil: Uppgift saknas"))
            .With("forvaltningar/b.md", MiniPortal.Page("B", "", "typ: bolag\nsamordnare: 2\nkravprofil: Uppgift saknas"));

        var start = (await portal.RenderAsync()).At("index.html").MainHtml();

        Assert.Contains("antal samordnare", start, StringComparison.Ordinal);
        Assert.Contains("Minst så många", start, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_need_twice_is_told_in_the_file_of_the_forvaltning()
    {
        var found = Single(portal.With("sakomraden/brand.md", MiniPortal.Page("Brand"))
            .With("forvaltningar/a.md", MiniPortal.Page("A", "", "typ: bolag\nsamordnare: 1\nkravprofil: Uppgift saknas\nbehov:\n  - sakområde: brand\n    gäller: a\n  - sakområde: brand\n    gäller: b")));

        Assert.Equal(("forvaltningar/a.md", 10), (found.Path, found.Span.Line));
    }

    [Theory]
    [InlineData("titel: \"**Viktigt** om brand\"")]
    [InlineData("titel: \"Läs [rutinen](a.md)\"")]
    [InlineData("titel: \"Kör `kod`\"")]
    public void Markdown_in_a_value_that_is_shown_as_it_is_is_told(string title)
    {
        var found = Single(portal.With("index.md", $"---\n{title}\nsammanfattning: Kort.\n---\n"));

        Assert.Equal((DiagnosticRules.BadValue, 2), (found.Rule, found.Span.Line));
    }

    [Theory]
    [InlineData("publiceras: 2026-12-01\navpubliceras: 2026-11-30", 6)]
    [InlineData("publiceras: 2026-12-01\navpubliceras: 2026-12-01", 6)]
    public void A_page_that_would_never_be_published_is_told(string keys, int line) =>
        Assert.Equal(line, Single(portal.With("roller/a.md", MiniPortal.Page("A", "", "nivå: linje\n" + keys + "\nplacering: Här"))).Span.Line);

    [Theory]
    [InlineData("granskad: 2026-11-21", false)]
    [InlineData("granskad: 2026-11-20", true)]
    [InlineData("granskad: 2062-11-20", false)]
    public void A_review_that_has_not_happened_is_told(string key, bool isFine) =>
        Assert.Equal(isFine, portal.With("index.md", MiniPortal.Page("Start", "", key)).Reported().Length == 0);

    [Theory]
    [InlineData("2026-11-21", false)]
    [InlineData("2026-11-20", true)]
    public void A_source_that_has_not_been_written_is_told(string day, bool isFine) =>
        Assert.Equal(isFine, portal.With("kallor.yml", $"- id: lagen\n  titel: Lagen\n  utgivare: Riksdagen\n  datum: {day}\n").Reported().Length == 0);

    [Fact]
    public void A_file_of_a_document_that_does_not_exist_is_told_with_the_nearest_one()
    {
        var found = Single(portal.With("styrdokument/a.md", MiniPortal.Page("A", "[b](plan.pdf)", "dokumenttyp: plan\nfil: plann.pdf")).WithAsset("styrdokument/plan.pdf"));

        Assert.Equal((DiagnosticRules.BrokenLink, 5, "Menade du \"plan.pdf\"?"), (found.Rule, found.Span.Line, found.Suggestion));
    }

    [Theory]
    [InlineData("/utbildning/mitt-larande/")]
    [InlineData("/utbildning/kursintyg/")]
    [InlineData("/utbildning/kontrollera-intyg/")]
    [InlineData("/utbildning/k/hafte/")]
    public void The_addresses_of_the_pages_for_learners_are_taken_where_there_are_courses(string address)
    {
        portal.With("index.md", MiniPortal.Page("Start", "", $"alias: [{address}]"));

        Assert.Empty(portal.Reported());
        Assert.Equal(DiagnosticRules.DuplicateUrl, Single(portal.WithCourseGoals("mål: [Veta]")).Rule);
    }

    [Theory]
    [InlineData("beslutad: 2027-01-01", false)]
    [InlineData("beslutad: 2027-01-01\npubliceras: 2027-01-02", true)]
    public void A_decision_that_has_not_been_made_is_told_unless_the_page_waits_for_it(string keys, bool isFine) =>
        Assert.Equal(isFine, portal.With("styrdokument/a.md", MiniPortal.Page("A", "", "dokumenttyp: plan\n" + keys)).Reported().Length == 0);

    [Fact]
    public async Task News_of_a_later_day_wait_for_it()
    {
        portal.With("nyheter/jul.md", MiniPortal.Page("Jul", "", "publicerad: 2026-12-24")).With("nyheter/nu.md", MiniPortal.Page("Nu", "", "publicerad: 2026-11-20"));

        Assert.Equal(["Nu"], portal.Link().All<NewsPage>().Select(page => page.Meta.Title));
        Assert.DoesNotContain(await portal.RenderAsync(), file => file.Path.Contains("jul"));
    }

    [Fact]
    public void Two_terms_of_one_word_are_told() =>
        Assert.Equal((DiagnosticRules.DuplicateId, 4), (Single(portal.With("ordlista.yml", "- id: a\n  term: Ombud\n  förklaring: A.\n- id: b\n  term: ombudet\n  förklaring: B.\n  böjningar: [ombud]\n")).Rule, Single(portal).Span.Line));

    [Fact]
    public void A_term_that_another_is_short_for_is_told_with_the_line_of_the_first()
    {
        var found = Single(portal.With("ordlista.yml", "- id: a\n  term: Systematiskt brandskyddsarbete\n  förkortning: SBA\n  förklaring: A.\n- id: b\n  term: sba\n  förklaring: B.\n"));

        Assert.Equal((DiagnosticRules.DuplicateId, 5, "ordet \"sba\" förklaras redan på rad 1"), (found.Rule, found.Span.Line, found.Message));
    }

    private static Diagnostic Single(MiniPortal portal) => Assert.Single(portal.Reported());
}
