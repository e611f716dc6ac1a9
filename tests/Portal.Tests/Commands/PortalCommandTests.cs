using Portal.Generator.Commands;

namespace Portal.Tests;

public sealed class PortalCommandTests : IDisposable
{
    private readonly TempFolder folder = new();
    private readonly StringWriter output = new();
    private readonly StringWriter errors = new();

    [Theory]
    [InlineData]
    [InlineData("--help")]
    [InlineData("-h")]
    [InlineData("build", "--help")]
    public async Task Without_a_verb_and_when_asked_the_help_is_shown(params string[] args)
    {
        Assert.Equal(ExitCode.Fine, await Run(args));
        Assert.Equal(HelpText.All, output.ToString());
        Assert.Equal("", errors.ToString());
    }

    [Fact]
    public void The_help_names_every_verb_and_option_and_gives_examples()
    {
        Assert.All(new[] { "build", "serve", "check", "links", "review" }, verb => Assert.Contains($"portal {verb} [val]", HelpText.All, StringComparison.Ordinal));
        Assert.All(
            typeof(Options).GetProperties().Select(property => ((System.CommandLine.Option)property.GetValue(null)!).Name),
            option => Assert.Contains($"\n  {option} ", HelpText.All, StringComparison.Ordinal));
        Assert.All(new[] { "portal search \"", "portal new sort \"", "portal move ", "portal hook " }, verb => Assert.Contains(verb, HelpText.All, StringComparison.Ordinal));
        Assert.Contains("Exempel:", HelpText.All, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Commands_are_told_as_the_program_was_started()
    {
        Assert.Equal("./portal", Portal.Generator.ProgramName.Of("./portal"));
        Assert.Equal("\"/min mapp/portal\"", Portal.Generator.ProgramName.Of("/min mapp/portal"));
        Assert.Equal(("portal", HelpText.All), (Portal.Generator.ProgramName.Of(""), HelpText.For("portal")));
        Assert.Contains("\n  ./portal build [val]   bygg webbplatsen\n", HelpText.For("./portal"), StringComparison.Ordinal);
        Assert.Contains("\n                         eller av bara frågorna", HelpText.For("./portal"), StringComparison.Ordinal);
        Assert.Contains("\n  ./portal hook --remove\n", HelpText.For("./portal"), StringComparison.Ordinal);

        var told = await PortalProgram.RunAsync(["new"], null, (Portal.Generator.ProgramName.Variable, "./portal"));
        Assert.StartsWith("Säg vad som ska skapas: ./portal new vägledning \"Titel\".", told.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("portal.yml", "skriva över det")]
    [InlineData("ny/rapport.txt", "bli en del av det")]
    public async Task A_report_within_the_content_is_refused(string file, string why)
    {
        var settings = folder.Write("content/portal.yml", MiniPortal.Settings());
        folder.Write("content/index.md", MiniPortal.Page("Start"));

        Assert.Equal(ExitCode.WrongUsage, await Run(["check", "--content", folder["content"], "--format", "sarif", "--report", folder["content/" + file]]));
        Assert.Contains($"ligger i innehållet ({folder["content"]}) och skulle {why}. Välj en fil utanför med --report.", errors.ToString(), StringComparison.Ordinal);
        Assert.Equal(MiniPortal.Settings(), File.ReadAllText(settings));
        Assert.Equal(2, Directory.EnumerateFileSystemEntries(folder["content"]).Count());
    }

    [Fact]
    public void The_preview_asks_for_the_day_again_unless_one_is_given()
    {
        Assert.Equal(SwedishClock.Today, PortalCommand.Request(PortalCommand.Parse(["serve"])).Clock?.Invoke());
        Assert.Null(PortalCommand.Request(PortalCommand.Parse(["serve", "--date", "2026-11-20"])).Clock);
    }

    [Theory]
    [InlineData("Programmet förstår inte \"biuld\". Menade du \"build\"?", "biuld")]
    [InlineData("Programmet förstår inte \"publicera\". Kör programmet utan argument för att se hjälpen.", "publicera")]
    [InlineData("Programmet förstår inte \"--contnet\". Menade du \"--content\"?", "build", "--contnet", "x")]
    [InlineData("Programmet förstår inte \"--output\". Kör programmet utan argument för att se hjälpen.", "check", "--output", "x")]
    [InlineData("Programmet förstår inte \"ut\". Kör programmet utan argument för att se hjälpen.", "build", "ut")]
    [InlineData("Programmet förstår inte \".\". Skriv --content . om det är mappen med innehållet.", "check", ".")]
    [InlineData("Skriv vad du söker: portal search \"ord\". Eller portal search --frågor för alla frågor i fragor.yml.", "search")]
    [InlineData("Skriv vilken fil och vad den ska heta: portal move vagledning/brand.md vagledning/eld.md.", "move", "a.md")]
    [InlineData("Säg vad som ska skapas: portal new vägledning \"Titel\". Det här går: vägledning, sakområde, roll, förvaltning, organisation, kurs, lektion, prov, styrdokument, nyhet, artikel, portal.", "new")]
    [InlineData("Sorten \"vägledningar\" finns inte. Menade du \"vägledning\"?", "new", "vägledningar", "Titel")]
    [InlineData("Skriv en titel: portal new roll \"Titel\".", "new", "roll")]
    [InlineData("Säg vilken kurs som lektionen hör till: --in kursens-mapp.", "new", "lektion", "Titel")]
    [InlineData("Valet --date saknar sitt värde. Kör programmet utan argument för att se hjälpen.", "build", "--date")]
    [InlineData("\"20 november\" är inget datum. Skriv som --date 2026-11-20.", "build", "--date", "20 november")]
    [InlineData("\"2026-02-30\" är inget datum. Skriv som --date 2026-11-20.", "build", "--date", "2026-02-30")]
    [InlineData("\"kommun.example\" är ingen webbadress. Skriv hela: --base-url https://sakerhet.kommun.example/.", "build", "--base-url", "kommun.example")]
    [InlineData("\"ftp://kommun.example\" är ingen webbadress. Skriv hela: --base-url https://sakerhet.kommun.example/.", "build", "--base-url", "ftp://kommun.example")]
    [InlineData("\"0\" är ingen port. Skriv ett tal från 1 till 65535: --port 5080.", "serve", "--port", "0")]
    [InlineData("\"http\" är ingen port. Skriv ett tal från 1 till 65535: --port 5080.", "serve", "--port", "http")]
    [InlineData("Formatet \"xml\" finns inte. Välj text, json, sarif eller codequality.", "check", "--format", "xml")]
    [InlineData("Formatet \"1\" finns inte. Välj text, json, sarif eller codequality.", "check", "--format", "1")]
    [InlineData("Formatet \"sarif\" finns inte. Välj text, json, csv eller ics.", "review", "--format", "sarif")]
    [InlineData("Nivån \"1\" finns inte. Välj försenad, snart eller utan-dag.", "review", "--level", "1")]
    [InlineData("\"sju\" är inget antal dagar. Skriv ett tal från 0 till 365: --days 7.", "links", "--days", "sju")]
    [InlineData("Programmet förstår inte \"--staged\". Kör programmet utan argument för att se hjälpen.", "build", "--staged")]
    [InlineData("Valet --date får bara anges en gång.", "check", "--date", "2026-11-20", "--date", "2026-11-21")]
    [InlineData("Programmet förstår inte \"--content\". Kör programmet utan argument för att se hjälpen.", "--content", "x")]
    [InlineData("Säg vad programmet ska göra: build, serve, check, links, review, package, search, new, move, import, hook, schema. Kör programmet utan argument för att se hjälpen.", "--")]
    public async Task A_wrong_command_line_is_explained_in_Swedish(string message, params string[] args)
    {
        Assert.Equal(ExitCode.WrongUsage, await Run(args));
        Assert.Equal(message + Environment.NewLine, errors.ToString());
        Assert.Equal("", output.ToString());
    }

    [Fact]
    public async Task A_build_without_faults_writes_the_site_and_sums_up()
    {
        Content();

        Assert.Equal(ExitCode.Fine, await Run("build", "--content", folder["innehåll"], "--output", folder["ut"], "--date", "2026-11-20"));

        Assert.Matches(@"^Klart: 1 sida, 0 kurser, 0 fel, 0 varningar, \d+,\d s\. Webbplatsen finns i .+\.\s*$", output.ToString());
        Assert.True(File.Exists(folder["ut/index.html"]));
        Assert.Equal("", errors.ToString());
    }

    [Fact]
    public async Task A_build_with_faults_tells_them_all_and_writes_nothing()
    {
        Content("[a](a.md) [b](b.md)");

        Assert.Equal(ExitCode.ContentErrors, await Run("build", "--content", folder["innehåll"], "--output", folder["ut"]));

        Assert.Contains("index.md(6,5): fel PORTAL204: filen a.md finns inte\n   6 | [a](a.md) [b](b.md)\n     |     ^^^^\n", output.ToString(), StringComparison.Ordinal);
        Assert.EndsWith($"2 fel, 0 varningar. Inget har skrivits.{Environment.NewLine}", output.ToString(), StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder["ut"]));
    }

    [Fact]
    public async Task A_check_writes_nothing()
    {
        Content();

        Assert.Equal(ExitCode.Fine, await Run("check", "--content", folder["innehåll"]));

        Assert.StartsWith("Innehållet är i ordning: 1 sida, ", output.ToString(), StringComparison.Ordinal);
        Assert.Equal(["innehåll"], Directory.EnumerateFileSystemEntries(folder.Path).Select(path => Path.GetFileName(path)));
    }

    [Theory]
    [InlineData("json", "{")]
    [InlineData("SARIF", "{")]
    [InlineData("codequality", "[")]
    public async Task For_machines_there_is_nothing_but_the_report(string format, string start)
    {
        Content("[a](a.md)");

        Assert.Equal(ExitCode.ContentErrors, await Run("check", "--content", folder["innehåll"], "--format", format));

        using var json = System.Text.Json.JsonDocument.Parse(output.ToString());
        Assert.StartsWith(start, output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_is_not_the_portal_is_not_overwritten()
    {
        Content();
        folder.Write("ut/viktigt.txt", "mitt");

        Assert.Equal(ExitCode.WrongUsage, await Run("build", "--content", folder["innehåll"], "--output", folder["ut"]));

        Assert.Contains("skrivs inte över", errors.ToString(), StringComparison.Ordinal);
        Assert.True(File.Exists(folder["ut/viktigt.txt"]));
    }

    [Fact]
    public async Task A_content_folder_that_does_not_exist_is_told()
    {
        Assert.Equal(ExitCode.ContentErrors, await Run("check", "--content", folder["finns-inte"]));
        Assert.Contains("fel PORTAL104: mappen \"", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fault_of_the_program_itself_is_said_to_be_that()
    {
        Content();

        var code = await PortalCommand.RunAsync(["check", "--content", folder["innehåll"]], new BrokenWriter(), errors);

        Assert.Equal(ExitCode.OurFault, code);
        Assert.StartsWith("Det här är ett fel i programmet, inte i innehållet.", errors.ToString(), StringComparison.Ordinal);
        Assert.Contains("papperet är slut", errors.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Drafts_the_base_address_and_the_day_come_from_the_command_line()
    {
        Content();
        folder.Write("innehåll/utkast.md", MiniPortal.Page("Utkast", keys: "utkast: true"));
        folder.Write("innehåll/sen.md", MiniPortal.Page("Sen", keys: "publiceras: 2027-01-01"));
        folder.Write("innehåll/index.md", MiniPortal.Page("Start", "[a](utkast.md) [b](sen.md)"));

        Assert.Equal(ExitCode.Fine, await Run("build", "--content", folder["innehåll"], "--output", folder["ut"], "--drafts", "--date", "2027-01-01", "--base-url", "https://annan.example/bas"));

        Assert.Contains("https://annan.example/bas/sen/", File.ReadAllText(folder["ut/sitemap.xml"]), StringComparison.Ordinal);
        Assert.True(File.Exists(folder["ut/utkast/index.html"]));
    }

    public void Dispose()
    {
        folder.Dispose();
        output.Dispose();
        errors.Dispose();
    }

    private void Content(string body = "")
    {
        folder.Write("innehåll/portal.yml", MiniPortal.Settings());
        folder.Write("innehåll/index.md", MiniPortal.Page("Start", body));
    }

    [Fact]
    public async Task Check_with_statistics_shows_what_the_questions_give_away()
    {
        var content = Path.Combine(Repository.Fixtures, "warning-guessing", "content");

        Assert.Equal(ExitCode.Fine, await Run("check", "--content", content, "--date", "2026-11-20", "--statistics"));
        var lines = output.ToString().ReplaceLineEndings("\n").Split('\n');
        Assert.Contains("Kurs: 19 frågor", lines);
        Assert.Contains("  gissa hur många som är rätta        100 % (slumpen 33 %, gräns 43 %), avslöjar", lines);
        Assert.Contains("  prov, grupp läge                    1 av 1 dras, 0 osedda vid nytt försök, för få", lines);
        Assert.Contains("Alla kurser: 19 frågor", lines);
    }

    [Fact]
    public async Task Check_with_lix_shows_how_each_page_reads_and_what_is_only_a_hint()
    {
        Content("Kommunens säkerhetsarbete leds av säkerhetsenheten, d.v.s. av säkerhetschefen.");

        Assert.Equal(ExitCode.Fine, await Run("check", "--content", folder["innehåll"], "--lix"));

        var lines = output.ToString().ReplaceLineEndings("\n");
        Assert.Contains("index.md(6,53): upplysning PORTAL905: \"d.v.s.\" är en förkortning\n", lines, StringComparison.Ordinal);
        Assert.Contains("  lix  gräns    ord  ord/mening  långa ord  längst  sida\n    –     40      8         8,0       50 %       8  index.md\n", lines, StringComparison.Ordinal);
        Assert.Contains("0 av 1 sidor är över gränsen", lines, StringComparison.Ordinal);
        Assert.Contains("0 fel, 0 varningar", lines, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_being_asked_check_tells_no_hints()
    {
        Content("Kommunens säkerhetsarbete leds av säkerhetsenheten, d.v.s. av säkerhetschefen.");

        await Run("check", "--content", folder["innehåll"]);

        Assert.DoesNotContain("PORTAL905", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_figures_are_not_mixed_with_what_scripts_read()
    {
        var content = Path.Combine(Repository.Fixtures, "warning-guessing", "content");
        await Run("check", "--content", content, "--date", "2026-11-20", "--statistics", "--format", "json");

        Assert.DoesNotContain("Alla kurser", output.ToString());
    }

    private Task<int> Run(params string[] args) => PortalCommand.RunAsync(args, output, errors);

    private sealed class BrokenWriter : StringWriter
    {
        public override Task WriteAsync(string? value) => throw new InvalidOperationException("papperet är slut");
    }
}
