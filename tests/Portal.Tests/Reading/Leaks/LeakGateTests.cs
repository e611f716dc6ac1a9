using Portal.Generator.Reading;
using Portal.Generator.Reading.Leaks;
using Portal.Model.Diagnostics;

namespace Portal.Tests;

public sealed class LeakGateTests
{
    [Fact]
    public void A_leak_is_told_with_its_place_and_without_the_line_it_stands_in()
    {
        var found = Assert.Single(Check(text: "Text.\n\nRing Kim, 070-123 45 67."));

        Assert.Equal(("index.md", 8, 11, 0), (found.Path, found.Span.Line, found.Span.Column, found.Span.Length));
    }

    [Theory]
    [InlineData("070-123 45 67")]
    [InlineData("\"+46701234567\"")]
    public void A_functions_number_is_named_once_in_the_settings(string number) => Assert.Empty(Check($"tillåtna-kontakter: [{number}]\n", "Ring 070-123 45 67 eller [samma](tel:+46701234567)."));

    [Fact]
    public void Other_numbers_are_told_all_the_same() => Assert.Single(Check("tillåtna-kontakter: [070-123 45 67, kris.ledning@kommun.se]\n", "Kris.Ledning@kommun.se, 070-123 45 67, 070-123 45 68."));

    [Fact]
    public void The_portals_own_contacts_are_those_of_functions() => Assert.Empty(Check("", "Ring 070-123 45 67.", portal => portal
        .With("kontakter.yml", "- id: jour\n  funktion: Jouren\n  telefon: 070-123 45 67\n  ägare: Enheten\n  giltig-till: 2027-01-01\n")));

    [Theory]
    [InlineData("kris.ledning@kommun.se")]
    [InlineData("k.ledning@kommun.se")]
    [InlineData("kris-ledning@kommun.se")]
    [InlineData("krisle01@kommun.se")]
    public void An_address_that_is_told_may_stand_everywhere_once_the_settings_have_it(string address)
    {
        var contact = $"- id: stab\n  funktion: Vakthavande\n  e-post: {address}\n  ägare: Enheten\n  giltig-till: 2027-01-01\n";
        string[] Codes(string settings, string text, string contacts)
        {
            var portal = new MiniPortal().With("portal.yml", MiniPortal.Settings().Replace("  funktion: Säkerhetsenheten\n", $"  funktion: Säkerhetsenheten\n  e-post: {address}\n") + settings).With("kontakter.yml", contacts).With("index.md", MiniPortal.Page("Start", text));
            portal.ReadPortal();
            return portal.Codes;
        }

        Assert.Single(Check("", $"Skriv till {address}."), found => found.Rule == DiagnosticRules.PersonalEmail && found.Suggestion!.Contains("tillåtna-kontakter", StringComparison.Ordinal));
        Assert.Equal(["PORTAL109", "PORTAL109"], Codes("", "", contact));
        Assert.Equal([], Codes($"tillåtna-kontakter: [{address}]\n", $"Skriv till {address}.", contact));
        Assert.Empty(Check($"tillåtna-kontakter: [{address}]\n", $"Skriv till {address}."));
    }

    [Fact]
    public void What_is_no_contact_cannot_be_named_as_one() => Assert.Equal("PORTAL109", Assert.Single(Check("tillåtna-kontakter: [Kim]\n", "")).Rule.Code);

    [Fact]
    public void A_waiver_lets_as_many_pass_as_it_says() => Assert.Empty(Check(Waiver("PORTAL804", 2), "070-123 45 67\n\n070-123 45 68"));

    [Fact]
    public void One_more_is_told_with_all_others() =>
        Assert.Equal(["PORTAL804", "PORTAL804", "PORTAL808"], Check(Waiver("PORTAL804", 1), "070-123 45 67\n\n070-123 45 68").Select(found => found.Rule.Code).Order());

    [Theory]
    [InlineData("PORTAL804", 2, "070-123 45 67", "undantaget från PORTAL804 gäller 2 i index.md, men där finns 1")]
    [InlineData("PORTAL804", 1, "", "undantaget från PORTAL804 behövs inte: i index.md finns inget sådant")]
    public void A_waiver_for_what_is_not_there_is_told(string code, int count, string text, string message) =>
        Assert.Equal((DiagnosticRules.BadWaiver, message), Check(Waiver(code, count), text) is [var found] ? (found.Rule, found.Message) : default);

    [Theory]
    [InlineData("undantag:\n  - kod: PORTAL204\n    fil: index.md\n    skäl: Det är en övning.\n", "PORTAL109")]
    [InlineData("undantag:\n  - kod: PORTAL804\n    fil: inde.md\n    skäl: Det är en övning.\n", "PORTAL109")]
    [InlineData("undantag:\n  - kod: PORTAL804\n    fil: index.md\n    skäl: ok\n", "PORTAL109")]
    [InlineData("undantag:\n  - kod: PORTAL804\n    fil: index.md\n", "PORTAL108")]
    public void A_waiver_needs_a_code_a_file_and_a_reason(string settings, string code) => Assert.Contains(code, Check(settings, "070-123 45 67").Select(found => found.Rule.Code));

    [Fact]
    public void Comments_front_matter_settings_and_drafts_are_looked_through() =>
        Assert.Equal(["index.md", "ordlista.yml", "utkast.md"], Check("", "<!-- ring 070-123 45 67 -->", portal => portal
            .With("ordlista.yml", "- id: a\n  term: a\n  förklaring: Ring 070-123 45 67\n").With("utkast.md", MiniPortal.Page("U", keys: "utkast: ja\nägare: kim.berg@kommun.se"))).Select(found => found.Path));

    [Fact]
    public void A_number_in_the_name_of_a_file_is_told_once()
    {
        var number = MadeNumbers.Take(1).Single().Text;

        var found = Check("", "Text.", portal => portal.WithSections("vagledning").With($"vagledning/{number}.md", MiniPortal.Page("A")).WithAsset($"vagledning/rapport-{number}.pdf", "%PDF-"));

        Assert.Equal([$"vagledning/{number}.md", $"vagledning/rapport-{number}.pdf"], found.Where(each => each.Rule == DiagnosticRules.PersonalNumber).Select(each => each.Path));
        Assert.All(found.Where(each => each.Rule == DiagnosticRules.PersonalNumber), each => Assert.StartsWith("i filens namn står ett ", each.Message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData('\u00AD')]
    [InlineData('\u200B')]
    [InlineData('\u2060')]
    public void A_number_with_a_sign_that_nobody_sees_is_told_at_its_place(char unseen)
    {
        var number = MadeNumbers.Take(1).Single().Text;

        var found = Assert.Single(Check("", $"A{unseen}b {number[..3]}{unseen}{number[3..]}"));

        Assert.Equal((DiagnosticRules.PersonalNumber, 6, 5), (found.Rule, found.Span.Line, found.Span.Column));
    }

    [Fact]
    public void A_page_above_the_class_of_the_portal_is_in_nothing_that_is_published()
    {
        var portal = new MiniPortal().WithSections("roller").With("portal.yml", MiniPortal.Settings("roller") + "informationsklass: öppen\n")
            .With("roller/intern.md", MiniPortal.Page("Intern", "Hemlis", "informationsklass: intern\nalias: /gammal/")).With("roller/kanslig.md", MiniPortal.Page("K", keys: "informationsklass: känslig"));

        Assert.Equal(["index.md", "roller/index.md"], portal.Link(drafts: true).Pages.Select(page => page.Source.Path));
        Assert.Equal(["roller/intern.md"], new MiniPortal().WithSections("roller").With("roller/intern.md", MiniPortal.Page("Intern", keys: "informationsklass: intern"))
            .With("roller/kanslig.md", MiniPortal.Page("K", keys: "informationsklass: känslig")).Link(drafts: true).Pages.Select(page => page.Source.Path).Except(["index.md", "roller/index.md"]));
    }

    private static string Waiver(string code, int count) => $"undantag:\n  - kod: {code}\n    fil: index.md\n    antal: {count}\n    skäl: Det är en övning.\n";

    private static Diagnostic[] Check(string settings = "", string text = "", Func<MiniPortal, MiniPortal>? more = null)
    {
        var portal = new MiniPortal().With("portal.yml", MiniPortal.Settings() + settings).With("index.md", MiniPortal.Page("Start", text));
        var content = (more?.Invoke(portal) ?? portal).Content();
        var bag = new DiagnosticBag();
        LeakGate.Check(content, SettingsReader.Read(content, null, bag)!, ContactsReader.Read(content, [], new DiagnosticBag()), bag, new());
        return [.. bag.Sorted()];
    }
}
