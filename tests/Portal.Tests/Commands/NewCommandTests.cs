using System.Text.RegularExpressions;
using Portal.Generator;
using Portal.Generator.Authoring;
using Portal.Generator.Commands;
using Portal.Model.Diagnostics;

namespace Portal.Tests;

public sealed class NewCommandTests : IDisposable
{
    private static readonly string[] Sections = ["vagledning", "sakomraden", "roller", "forvaltningar", "organisation", "utbildning", "styrdokument", "nyheter", "fakta"];

    private readonly TempFolder folder = new();
    private readonly StringWriter output = new();
    private readonly StringWriter errors = new();

    public static TheoryData<string> Words => [.. NewKind.All.Select(kind => kind.Word)];

    [Theory, MemberData(nameof(Words))]
    public async Task A_new_page_of_any_kind_builds_without_a_word_said_as_a_draft_and_is_stopped_when_it_is_published_as_it_is(string word)
    {
        Portal();
        Assert.Equal(ExitCode.Fine, Run(word, "Så gör du: \"rätt\" #1 & snabbt"));

        Assert.Equal("", Report(await BuildAsync()));
        foreach (var file in Directory.EnumerateFiles(folder["innehåll"], "*.md", SearchOption.AllDirectories))
            File.WriteAllText(file, File.ReadAllText(file).Replace("\nutkast: ja\n", "\n"));
        var left = FolderBuild.Errors(folder["innehåll"], FolderBuild.Memory());
        Assert.Equal([DiagnosticRules.LeftPrompt], left.Select(found => found.Rule).Distinct());
        Assert.Equal(Created().Select(path => Path.GetRelativePath(folder["innehåll"], path)).Order(StringComparer.Ordinal), left.Select(found => found.Path).Distinct().Order(StringComparer.Ordinal));

        WriteOver();
        var published = await BuildAsync();
        Assert.Equal("", Report(published));
        Assert.Contains(published.Model!.Pages, page => page.Meta.Title == "Så gör du: \"rätt\" #1 & snabbt");
    }

    [Theory, MemberData(nameof(Words))]
    public void Each_key_that_waits_behind_a_mark_can_be_used(string word)
    {
        Portal();
        Run(word, "Titel");
        var path = Created()[0];
        var (text, memory) = (File.ReadAllText(path), FolderBuild.Memory());
        foreach (Match key in Regex.Matches(text, @"(?<=\n)# (?=[a-zåäö-]+:(?: [^\n]*)?\n)", RegexOptions.None, TimeSpan.FromSeconds(5)))
        {
            var line = text[(key.Index + 2)..text.IndexOf('\n', key.Index)];
            if (KeyHelp.All.All(help => !$"{line}.".Contains(help.Key.Split('.')[^1] + ":")))
                continue;
            File.WriteAllText(path, text.Remove(key.Index, 2));
            var wrong = FolderBuild.Errors(folder["innehåll"], memory).Where(found => found.Rule == DiagnosticRules.BadYaml || found.Rule == DiagnosticRules.UnknownKey || found.Rule == DiagnosticRules.BadValue);
            Assert.True(!wrong.Any(), $"{line}: {string.Join(' ', wrong.Select(found => found.Message))}");
        }
    }

    [Fact]
    public void A_course_gets_its_first_lesson_and_its_test()
    {
        Portal();
        Run("kurs", "Brand på jobbet");

        Assert.Equal(["01-forsta-lektionen.md", "index.md", "prov.md"], Directory.EnumerateFiles(folder["innehåll/utbildning/brand-pa-jobbet"]).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
        Assert.StartsWith("Skapade ", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("Kursen är ett utkast", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_guess_is_what_the_pages_beside_it_name_most_and_not_the_first_of_all()
    {
        Portal();
        folder.Write("innehåll/kallor.yml", "- id: annat\n  titel: Annat\n  utgivare: Någon\n- id: kallan\n  titel: Källan\n  utgivare: Någon\n");
        folder.Write("innehåll/sakomraden/avlopp.md", MiniPortal.Page("Avlopp"));
        Run("kurs", "Brand");

        Assert.Contains("\nkällor: [kallan]\n", File.ReadAllText(Created()[0]), StringComparison.Ordinal);
        Assert.Contains("\nsakområden: [brand]\n", File.ReadAllText(Created()[0]), StringComparison.Ordinal);
    }

    [Fact]
    public void What_waits_behind_a_mark_names_what_this_portal_has_and_no_others()
    {
        Portal();
        folder.Write("innehåll/sakomraden/avlopp.md", MiniPortal.Page("Avlopp"));
        folder.Write("innehåll/roller/egen-roll.md", MiniPortal.Page("Egen roll", keys: "nivå: operativ\nplacering: Alla\nägare: Enheten\ngranskad: 2026-11-20\ngranskas-inom: 12 månader\nkällor: [kallan]"));
        Run("vägledning", "Brand");

        var text = File.ReadAllText(Created()[0]);
        Assert.Contains("\n# sakområden: [avlopp]\n", text, StringComparison.Ordinal);
        Assert.Contains("\n# roller: [egen-roll]\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_portal_begins_in_an_empty_folder_and_builds_without_a_word_said()
    {
        Assert.Equal(ExitCode.Fine, Run("portal", "Trygg: \"här\" #1", "Ekeby kommun"));

        var built = await BuildAsync();
        Assert.Equal("", Report(built));
        Assert.Equal(("Trygg: \"här\" #1", "Ekeby kommun"), (built.Model!.Settings.Name, built.Model.Settings.Organisation));
        Assert.Equal(ExitCode.WrongUsage, Run("portal", "En till", "Ekeby kommun"));
        Assert.Contains("är inte tom", errors.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_portal_begins_with_the_handbook_for_its_editors_and_nothing_of_whose_it_was()
    {
        Run("portal", "Trygg", "Ekeby kommun");

        var built = await BuildAsync();
        Assert.Equal("", Report(built));
        var pages = built.Model!.Pages.Where(page => page.Section == "om-portalen").ToList();
        Assert.Equal(["granskning", "index", "larplattform", "personuppgifter", "publicera", "skriva-fragor", "steg-for-steg", "tillganglighet"], pages.Select(page => Path.GetFileNameWithoutExtension(page.Source.Path)).Order(StringComparer.Ordinal));
        Assert.All(pages, page => Assert.DoesNotMatch("Linköping|Säkerhetsenheten|implementering", page.Source.Text));
        Assert.All(pages, page => Assert.Null(page.Meta.Reviewed));
        Assert.Contains("\nägare: Säkerhetsfunktionen\n", pages[^1].Source.Text, StringComparison.Ordinal);
        Assert.Contains("på arbetsplatsens kort |", pages.Single(page => page.Id == "personuppgifter").Source.Text, StringComparison.Ordinal);
        Assert.Contains("[granskningsrapporten](granskning.md)", pages.Single(page => page.Id == "publicera").Source.Text, StringComparison.Ordinal);
        Assert.Contains("href=\"/om-portalen/personuppgifter/\"", built.Files.At("index.html").Text(), StringComparison.Ordinal);
        Assert.Equal(6, built.Files.Count(file => file.Path.StartsWith("om-portalen/bilder/", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Each_setting_that_waits_behind_a_mark_can_be_used_and_each_kind_of_page_has_its_section()
    {
        Run("portal", "Trygg", "Ekeby kommun");
        var settings = folder["innehåll/portal.yml"];
        File.WriteAllText(settings, Regex.Replace(File.ReadAllText(settings), "^# (?=(krav|redigera|webbplatser|tema): )", "", RegexOptions.Multiline | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5)));

        var built = await BuildAsync();
        Assert.Equal("", Report(built));
        Assert.Equal((1, true, 1, true), (built.Model!.Settings.RequiredKeys.Length, built.Model.Settings.EditUrl is not null, built.Model.Settings.Websites.Length, built.Model.Settings.Theme is not null));
        Assert.Subset(built.Model.Pages.Select(page => page.Section).ToHashSet(), NewKind.All.Select(kind => kind.Section).OfType<string>().ToHashSet());
    }

    [Fact]
    public void A_portal_needs_a_name_and_an_organisation()
    {
        Assert.Equal(ExitCode.WrongUsage, Run("portal", "Trygg"));
        Assert.Empty(Directory.Exists(folder["innehåll"]) ? Directory.EnumerateFiles(folder["innehåll"]) : []);
    }

    [Fact]
    public void A_lesson_comes_after_those_that_there_are()
    {
        Portal();
        Run("lektion", "Nästa");

        Assert.True(File.Exists(folder["innehåll/utbildning/k/02-nasta.md"]));
    }

    [Fact]
    public void A_course_has_one_test()
    {
        Portal();
        Assert.Equal(ExitCode.Fine, Run("prov", "Prov"));

        Assert.Equal(ExitCode.WrongUsage, Run("prov", "Ett till"));
        Assert.Equal("Kursen har redan ett prov, utbildning/k/prov.md. Ett test före kursen skriver du i filen fortest.md, med provet som förlaga." + Environment.NewLine, errors.ToString());
    }

    [Fact]
    public void On_a_terminal_it_asks_for_what_is_missing()
    {
        Portal();
        Assert.Equal(ExitCode.Fine, Run(null, null, null, "artikel\nEn titel\nfakta\n"));

        Assert.True(File.Exists(folder["innehåll/fakta/en-titel.md"]));
        Assert.StartsWith("Vilken sorts sida? (vägledning, ", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("Vilken titel? I vilket avsnitt? (mappens namn) ", output.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utbildning")]
    [InlineData("vagledning")]
    public async Task A_section_that_a_new_portal_has_no_use_for_can_be_taken_away(string section)
    {
        Run("portal", "Trygg", "Ekeby kommun");
        Directory.Delete(folder["innehåll/" + section], recursive: true);
        var settings = folder["innehåll/portal.yml"];
        File.WriteAllText(settings, File.ReadAllText(settings).Replace($"  - {section}\n", "", StringComparison.Ordinal));

        Assert.Equal("", Report(await BuildAsync()));
    }

    [Theory]
    [InlineData("roll", "Ombud", null, "Filen roller/ombud.md finns redan. Välj en annan titel.")]
    [InlineData("roll", "!!!", null, "Titeln \"!!!\" har inga bokstäver som går att göra ett filnamn av.")]
    [InlineData("roll", "Con", null, "Det går inte att heta roller/con.md: namnet är reserverat i Windows. Välj en annan titel.")]
    [InlineData("artikel", "A", "fakto", "Avsnittet \"fakto\" finns inte. Lägg till det under meny eller övriga-avsnitt i portal.yml, och skapa mappen med filen index.md. Menade du \"fakta\"?")]
    [InlineData("lektion", "A", "brandskydd", "Kursen \"brandskydd\" finns inte. Det här finns: k.")]
    [InlineData("rol", "A", null, "Sorten \"rol\" finns inte. Menade du \"roll\"?")]
    [InlineData("artikel", "A", null, "Säg vilket avsnitt artikeln ska ligga i: --in mappens-namn.")]
    [InlineData("portal", "", "Exempelkommun", "Skriv portalens namn och organisationens: portal new portal \"Säkerhetsportalen\" --in \"Exempelkommun\".")]
    [InlineData("portal", "Säkerhet", " ", "Skriv portalens namn och organisationens: portal new portal \"Säkerhetsportalen\" --in \"Exempelkommun\".")]
    [InlineData("prov", "A", null, "Säg vilken kurs som provet hör till: --in kursens-mapp.")]
    public void What_cannot_be_is_told_and_nothing_is_written(string word, string title, string? within, string message)
    {
        Portal();
        folder.Write("innehåll/roller/ombud.md", MiniPortal.Page("Ombud", keys: "nivå: operativ\nplacering: Uppgift saknas"));
        var before = Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories).Count();

        Assert.Equal(ExitCode.WrongUsage, new NewCommand(Request(), null, output, errors).Run(word, title, within));
        Assert.Equal(message + Environment.NewLine, errors.ToString());
        Assert.Equal(before, Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories).Count());
    }

    [Fact]
    public void A_name_that_the_content_may_not_have_is_told_before_the_file_is_made()
    {
        Portal();
        var (course, title) = (string.Concat(Enumerable.Repeat("kurs-", 14))[..^1], string.Concat(Enumerable.Repeat("lektion ", 20)));
        folder.Write($"innehåll/utbildning/{course}/index.md", MiniPortal.Page("Lång", keys: "målgrupp: Alla\nmål: [Kunna]\ngodkänt: 80\nversion: \"1.0\""));
        folder.Write($"innehåll/utbildning/{course}/01-a.md", MiniPortal.Page("A", keys: "tid: 5"));

        Assert.Equal(ExitCode.WrongUsage, new NewCommand(Request(), null, output, errors).Run("lektion", title, course));
        Assert.Matches(@"^Det går inte att heta utbildning/kurs-.*\.md: sökvägen är \d+ tecken lång, gränsen är 180: .*\. Välj en annan titel\.\s*$", errors.ToString());
    }

    [Fact]
    public void Without_settings_there_is_nothing_to_begin_in()
    {
        Directory.CreateDirectory(folder["innehåll"]);

        Assert.Equal(ExitCode.ContentErrors, Run("roll", "A"));
        Assert.Contains("PORTAL104", errors.ToString(), StringComparison.Ordinal);
    }

    public void Dispose()
    {
        folder.Dispose();
        output.Dispose();
        errors.Dispose();
    }

    /// <summary>A portal that asks for all that a portal can ask for, with one page of what others refer to.</summary>
    private void Portal()
    {
        folder.Write("innehåll/portal.yml", MiniPortal.Settings(Sections) + $"krav:\n{string.Concat(new[] { "ägare", "granskad", "granskas-inom", "källor" }.Select(key => $"  {key}: [roller, vagledning, utbildning]\n"))}");
        folder.Write("innehåll/index.md", MiniPortal.Page("Start"));
        folder.Write("innehåll/kallor.yml", "- id: kallan\n  titel: Källan\n  utgivare: Någon\n");
        const string demanded = "ägare: Enheten\ngranskad: 2026-11-20\ngranskas-inom: 12 månader\nkällor: [kallan]\n";
        foreach (var section in Sections)
            folder.Write($"innehåll/{section}/index.md", MiniPortal.Page("Om " + section, keys: demanded.TrimEnd()));
        folder.Write("innehåll/sakomraden/brand.md", MiniPortal.Page("Brand"));
        folder.Write("innehåll/utbildning/k/index.md", MiniPortal.Page("K", keys: demanded + "målgrupp: Alla\nmål: [Kunna]\ngodkänt: 80\nversion: \"1.0\"\nsakområden: [brand]"));
        folder.Write("innehåll/utbildning/k/01-a.md", MiniPortal.Page("A", keys: demanded + "tid: 5"));
    }

    private int Run(string? word, string? title, string? within = null, string? answers = null)
    {
        within ??= answers is not null ? null : word switch { "artikel" => "fakta", "lektion" or "prov" => "k", _ => null };
        return new NewCommand(Request(), answers is null ? null : new StringReader(answers), output, errors).Run(word, title, within);
    }

    /// <summary>Writes something else for everything that waits for it.</summary>
    private void WriteOver()
    {
        foreach (var path in Created())
            File.WriteAllText(path, PromptFinder.All.Append(FirstValues.Doubt).OrderByDescending(words => words.Length).Index().Aggregate(File.ReadAllText(path), (text, words) => text.Replace(words.Item, words.Item == FirstValues.Doubt ? "" : $"Eget {words.Index}", StringComparison.Ordinal)));
    }

    private string[] Created() => [.. output.ToString().ReplaceLineEndings("\n").Split('\n').Where(line => line.StartsWith("Skapade ")).Select(line => line["Skapade ".Length..])];

    private BuildRequest Request() => FolderBuild.Request(folder["innehåll"]);

    private Task<BuildResult> BuildAsync() => FolderBuild.RunAsync(Request());

    private static string Report(BuildResult result) => FixtureCase.Report(result);
}
