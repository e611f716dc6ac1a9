using Portal.Generator.Outward;
using Portal.Model;
using Portal.Model.Diagnostics;

namespace Portal.Tests.Outward;

public sealed class LinkFindingsTests
{
    private const string Address = "https://annan.example/sida";
    private static readonly DateOnly Day = new(2026, 11, 3);

    [Theory]
    [InlineData(404, LinkFault.None, "är död sedan 3 november 2026: sidan finns inte (svar 404)", "Sök sidan på nytt och byt adressen, eller ta bort länken.")]
    [InlineData(410, LinkFault.None, "är död sedan 3 november 2026: sidan är borttagen (svar 410)", "Sök sidan på nytt och byt adressen, eller ta bort länken.")]
    [InlineData(0, LinkFault.UnknownHost, "är död sedan 3 november 2026: webbplatsen annan.example finns inte", "Sök sidan på nytt och byt adressen, eller ta bort länken.")]
    [InlineData(0, LinkFault.Redirects, "är död sedan 3 november 2026: webbplatsen skickar vidare gång på gång utan att komma fram", "Sök sidan på nytt och byt adressen, eller ta bort länken.")]
    [InlineData(0, LinkFault.Certificate, "är död sedan 3 november 2026: det går inte att få en säker förbindelse med webbplatsen (certifikatet)", "Öppna adressen i en webbläsare. Varnar den ska läsarna inte ledas dit: ta bort länken tills webbplatsen är lagad.")]
    [InlineData(0, LinkFault.NoAnswer, "är död sedan 3 november 2026: webbplatsen svarar inte i tid", "Sök sidan på nytt och byt adressen, eller ta bort länken.")]
    [InlineData(502, LinkFault.None, "är död sedan 3 november 2026: webbplatsen fungerar inte just nu (svar 502)", "Sök sidan på nytt och byt adressen, eller ta bort länken.")]
    public void A_dead_link_is_an_error_with_the_day_the_answer_and_the_remedy(int status, LinkFault fault, string message, string remedy) =>
        Assert.Equal(
            new Diagnostic(DiagnosticRules.DeadLink, "index.md", new SourceSpan(6, 5, 27), $"{Address} {message}", remedy),
            Tell(Address, new LinkAnswer(Address, Day.AddDays(10), status, fault) { Since = Day }));

    [Theory]
    [InlineData(403, LinkFault.None, "den släpper inte in kontrollen (svar 403)", "Öppna adressen i en webbläsare. Stämmer den men går inte att fråga skriver du den i portal.yml, under länkar: hoppa-över, med skäl.")]
    [InlineData(401, LinkFault.None, "den kräver inloggning (svar 401)", "Öppna adressen i en webbläsare. Stämmer den men går inte att fråga skriver du den i portal.yml, under länkar: hoppa-över, med skäl.")]
    [InlineData(302, LinkFault.None, "svaret är 302", "Öppna adressen i en webbläsare. Stämmer den men går inte att fråga skriver du den i portal.yml, under länkar: hoppa-över, med skäl.")]
    [InlineData(429, LinkFault.None, "webbplatsen vill inte bli frågad så ofta (svar 429)", "Den frågas igen nästa gång.")]
    [InlineData(503, LinkFault.None, "webbplatsen fungerar inte just nu (svar 503)", "Den frågas igen nästa gång.")]
    [InlineData(500, LinkFault.None, "webbplatsen fungerar inte just nu (svar 500)", "Den frågas igen nästa gång. Är det likadant i 7 dagar räknas länken som död.")]
    [InlineData(0, LinkFault.NoConnection, "webbplatsen tar inte emot", "Den frågas igen nästa gång. Är det likadant i 7 dagar räknas länken som död.")]
    public void A_link_that_may_be_well_is_a_warning(int status, LinkFault fault, string message, string remedy) =>
        Assert.Equal(
            new Diagnostic(DiagnosticRules.UnknownLink, "index.md", new SourceSpan(6, 5, 27), $"{Address} har inte gått att kontrollera sedan 3 november 2026: {message}", remedy),
            Tell(Address, new LinkAnswer(Address, Day.AddDays(1), status, fault) { Since = Day }));

    [Theory]
    [InlineData(Address, "https://ny.example/sida", "https://ny.example/sida", "Se efter att sidan säger detsamma och byt adressen till https://ny.example/sida.")]
    [InlineData(Address + "#rubrik", "https://ny.example/sida", "https://ny.example/sida#rubrik", "Se efter att sidan säger detsamma och byt adressen till https://ny.example/sida#rubrik.")]
    [InlineData(Address + "#rubrik", "https://ny.example/sida#ny", "https://ny.example/sida#ny", "Se efter att sidan säger detsamma och byt adressen till https://ny.example/sida#ny.")]
    [InlineData(Address, "https://annan.example/", "https://annan.example/", "Dit leder nog alla sidor som är borta. Sök sidan på webbplatsen och byt adressen, eller ta bort länken.")]
    public void A_link_that_has_moved_is_a_warning_with_the_new_address(string link, string moved, string shown, string remedy)
    {
        var found = Tell(link, new LinkAnswer(Address, Day, 200) { NewAddress = moved, Since = Day });

        Assert.Equal((DiagnosticRules.MovedLink, $"{link} har flyttat för gott till {shown}", remedy), (found!.Rule, found.Message, found.Suggestion));
    }

    [Fact]
    public void A_link_that_is_well_is_not_told() => Assert.Null(Tell(Address, new LinkAnswer(Address, Day, 204)));

    [Fact]
    public void A_link_that_is_not_asked_is_not_told_and_an_exception_that_no_link_needs_is()
    {
        var bag = new DiagnosticBag();
        var skipped = LinkHost.Settings("länkar:\n  hoppa-över:\n    - adress: https://annan.example/\n      skäl: Kräver inloggning.\n    - adress: https://tredje.example/\n      skäl: Kräver inloggning.\n").SkippedLinks;

        LinkFindings.Tell([new OutwardLink(Address, "index.md", SourceSpan.Start)], new LinkReport(Day, [new LinkAnswer(Address, Day, 404)]), skipped, bag);

        var found = Assert.Single(bag.Sorted());
        Assert.Equal((DiagnosticRules.UnusedSkip, "portal.yml", 13, "ingen länk börjar med https://tredje.example/"), (found.Rule, found.Path, found.Span.Line, found.Message));
    }

    private static Diagnostic? Tell(string link, LinkAnswer answer)
    {
        var bag = new DiagnosticBag();
        LinkFindings.Tell([new OutwardLink(link, "index.md", new SourceSpan(6, 5, 27))], new LinkReport(Day, [answer]), [], bag);
        return bag.Sorted().SingleOrDefault();
    }
}
