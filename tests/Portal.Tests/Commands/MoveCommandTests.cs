using Portal.Generator.Commands;

namespace Portal.Tests;

public sealed class MoveCommandTests : IDisposable
{
    private readonly TempFolder folder = new();
    private readonly StringWriter output = new();
    private readonly StringWriter errors = new();

    [Fact]
    public async Task A_page_that_gets_another_name_takes_its_links_ids_and_address_along()
    {
        Portal();

        Assert.Equal(ExitCode.Fine, Run("roller/ombud.md", "roller/sakerhetsombud.md"));

        Assert.Equal("roller/ombud.md heter nu roller/sakerhetsombud.md. 9 länkar och hänvisningar är ändrade, och den gamla adressen leder till den nya." + Environment.NewLine, output.ToString());
        Assert.False(File.Exists(folder["innehåll/roller/ombud.md"]));
        Assert.Contains("\nalias: [/roller/ombud/]\n---\n", Text("roller/sakerhetsombud.md"), StringComparison.Ordinal);
        Assert.Contains("[ombudet](roller/sakerhetsombud.md#uppdrag), ![bild av ett hus](roller/bild.png) och [det][1].\n\n[1]: <roller/sakerhetsombud.md>", Text("index.md"), StringComparison.Ordinal);
        Assert.Contains("roller: [chef, \"sakerhetsombud\"]", Text("fakta/a.md"), StringComparison.Ordinal);
        Assert.Contains("[sig själv](sakerhetsombud.md) och ombud", Text("roller/sakerhetsombud.md"), StringComparison.Ordinal);
        Assert.Contains("roll: sakerhetsombud\n", Text("kontakter.yml"), StringComparison.Ordinal);
        Assert.Contains("svar: [roller/chef.md, roller/sakerhetsombud.md]", Text("meningar-roller.yml"), StringComparison.Ordinal);
        Assert.Contains("stöd-till: [sakerhetsombud]", Text("roller/chef.md"), StringComparison.Ordinal);
        Assert.Contains("sidfot: [roller/sakerhetsombud.md, fakta/a.md]", Text("portal.yml"), StringComparison.Ordinal);
        await WellAsync();
    }

    [Fact]
    public async Task A_page_that_gets_another_folder_keeps_its_own_links()
    {
        Portal();

        Assert.Equal(ExitCode.Fine, Run("fakta/a.md", "mera/b.md"));

        Assert.Contains("Se [ombudet](../roller/ombud.md#uppdrag), [ordet](../ordlista.yml#ord), [grannen](../fakta/index.md) och [ovan](#rubrik).", Text("mera/b.md"), StringComparison.Ordinal);
        Assert.Contains("alias: [/gammal/, /fakta/a/]", Text("mera/b.md"), StringComparison.Ordinal);
        Assert.Contains("sidfot: [roller/ombud.md, mera/b.md]", Text("portal.yml"), StringComparison.Ordinal);
        Assert.Contains("svar: [mera/b.md]", Text("meningar.yml"), StringComparison.Ordinal);
        await WellAsync();
    }

    [Fact]
    public async Task A_course_moves_with_all_that_is_in_it()
    {
        Portal();

        Assert.Equal(ExitCode.Fine, Run("utbildning/k", "utbildning/kurs"));

        Assert.Contains("alias: [/utbildning/k/a/]", Text("utbildning/kurs/01-a.md"), StringComparison.Ordinal);
        Assert.Contains("[kursen](index.md)", Text("utbildning/kurs/01-a.md"), StringComparison.Ordinal);
        Assert.Contains("lärväg: [kurs]", Text("roller/ombud.md"), StringComparison.Ordinal);
        Assert.Contains("det som de har gjort följer inte med", output.ToString(), StringComparison.Ordinal);
        await WellAsync();
    }

    [Fact]
    public void A_lesson_that_gets_another_number_keeps_its_address()
    {
        Portal();

        Assert.Equal(ExitCode.Fine, Run("utbildning/k/01-a.md", "utbildning/k/03-a.md"));

        Assert.DoesNotContain("alias", Text("utbildning/k/03-a.md"), StringComparison.Ordinal);
        Assert.DoesNotContain("adressen", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lesson_that_gets_another_number_is_the_lesson_of_its_questions_still_and_nothing_is_forgotten()
    {
        Portal();
        folder.Write("innehåll/utbildning/k/02-b.md", MiniPortal.Page("B", "Vila.", "tid: 5"));
        foreach (var test in new[] { "prov", "fortest" })
            folder.Write($"innehåll/utbildning/k/{test}.md", MiniPortal.Page(test, CoursePortal.Question("Ett?", $"id: {test}-ett; lektion: 1") + CoursePortal.Question("Två?", $"Lektion:2; id: {test}-tva")));

        Assert.Equal(ExitCode.Fine, Run("utbildning/k/01-a.md", "utbildning/k/03-a.md"));

        Assert.Contains("id: prov-ett; lektion: 3 -->", Text("utbildning/k/prov.md"), StringComparison.Ordinal);
        Assert.Contains("id: fortest-ett; lektion: 3 -->", Text("utbildning/k/fortest.md"), StringComparison.Ordinal);
        Assert.Contains("Lektion:2; id: prov-tva", Text("utbildning/k/prov.md"), StringComparison.Ordinal);
        Assert.Equal("utbildning/k/01-a.md heter nu utbildning/k/03-a.md. 2 länkar och hänvisningar är ändrade." + Environment.NewLine, output.ToString());
        await WellAsync();
    }

    [Fact]
    public void An_address_that_leads_to_another_page_is_told_before_anything_is_changed()
    {
        Portal();
        folder.Write("innehåll/roller/tmp.md", MiniPortal.Page("Tmp", keys: "nivå: linje\nplacering: Uppgift saknas\nalias: [/roller/forr/]"));
        var before = PortalProgram.Hashes(folder.Path);

        Assert.Equal(ExitCode.WrongUsage, Run("roller/ombud.md", "roller/forr.md"));

        Assert.Equal("Adressen /roller/forr/ leder nu till roller/tmp.md: ta bort den ur raden alias där och kör igen." + Environment.NewLine, errors.ToString());
        Assert.Equal(before, PortalProgram.Hashes(folder.Path));
    }

    [Fact]
    public void What_no_reader_has_seen_leaves_no_address_behind()
    {
        Portal();
        folder.Write("innehåll/utbildning/k/index.md", Text("utbildning/k/index.md").Replace("godkänt", "utkast: ja\ngodkänt", StringComparison.Ordinal));

        Assert.Equal(ExitCode.Fine, Run("utbildning/k/01-a.md", "utbildning/k/01-b.md"));

        Assert.DoesNotContain("alias", Text("utbildning/k/01-b.md"), StringComparison.Ordinal);
        Assert.Equal("utbildning/k/01-a.md heter nu utbildning/k/01-b.md. 0 länkar och hänvisningar är ändrade." + Environment.NewLine, output.ToString());
    }

    [Fact]
    public void Paths_may_be_written_from_outside_the_content_and_line_breaks_stay()
    {
        Portal();
        folder.Write("innehåll/fakta/a.md", Text("fakta/a.md").Replace("\n", "\r\n"));

        Assert.Equal(ExitCode.Fine, Run(folder["innehåll/roller/ombud.md"], folder["innehåll/roller/nytt.md"]));

        Assert.Contains("nytt.md#uppdrag", Text("fakta/a.md"), StringComparison.Ordinal);
        Assert.Equal(Text("fakta/a.md").Count(c => c == '\n'), Text("fakta/a.md").Split("\r\n").Length - 1);
    }

    [Theory]
    [InlineData("roller/ombudd.md", "roller/x.md", "Filen roller/ombudd.md finns inte. Menade du \"roller/ombud.md\"?")]
    [InlineData("roller/larm.md", "roller/x.md", "Filen roller/larm.md finns inte.")]
    [InlineData("roller/ombud.md", "roller/chef.md", "roller/chef.md finns redan.")]
    [InlineData("roller/ombud.md", "fakta/ombud.md", "Sidan skulle bli en annan sort: artikel i stället för roll. Behåll mappen och sättet att skriva namnet.")]
    [InlineData("roller/ombud.md", "roller/Nytt namn.md", "Det går inte att heta roller/Nytt namn.md: namnet får bara ha små bokstäver a–z, siffror och bindestreck.")]
    [InlineData("roller/index.md", "roller/start.md", "Bara sidor (inte index.md) och kursers mappar kan byta namn så här.")]
    [InlineData("roller", "rollerna", "Bara sidor (inte index.md) och kursers mappar kan byta namn så här.")]
    [InlineData("roller/bild.png", "roller/b.png", "Bara sidor (inte index.md) och kursers mappar kan byta namn så här.")]
    public void What_cannot_be_is_told_and_nothing_is_changed(string from, string to, string message)
    {
        Portal();
        var before = PortalProgram.Hashes(folder.Path);

        Assert.Equal(ExitCode.WrongUsage, Run(from, to));

        Assert.Equal(message + Environment.NewLine, errors.ToString());
        Assert.Equal(before, PortalProgram.Hashes(folder.Path));
    }

    [Theory]
    [InlineData("_utkast/anteckning.txt")]
    [InlineData("_utkast")]
    [InlineData("bild.png")]
    public void A_course_is_not_moved_onto_a_folder_that_is_there(string inside)
    {
        Portal();
        Directory.CreateDirectory(folder["innehåll/utbildning/k2"]);
        if (Path.HasExtension(inside))
            folder.Write("innehåll/utbildning/k2/" + inside, Pictures.Png(10, 10));
        var before = PortalProgram.Hashes(folder.Path);

        Assert.Equal(ExitCode.WrongUsage, Run("utbildning/k", "utbildning/k2"));

        Assert.Equal("utbildning/k2 finns redan." + Environment.NewLine, errors.ToString());
        Assert.Equal(before, PortalProgram.Hashes(folder.Path));
    }

    [Fact]
    public void When_a_file_cannot_be_written_nothing_is_changed()
    {
        Portal();
        var before = PortalProgram.Hashes(folder.Path);
        using (File.OpenRead(folder["innehåll/portal.yml"]))
            Assert.Equal(ExitCode.WrongUsage, Run("roller/ombud.md", "roller/nytt.md"));

        Assert.StartsWith("Det går inte att byta namn: ", errors.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("Inget är ändrat. Stäng filerna i andra program och försök igen." + Environment.NewLine, errors.ToString(), StringComparison.Ordinal);
        Assert.Equal(before, PortalProgram.Hashes(folder.Path));
    }

    [Fact]
    public async Task An_address_in_angle_brackets_is_mended_too()
    {
        Portal();
        folder.Write("innehåll/fakta/b.md", MiniPortal.Page("B", "Se [ombudet](<../roller/ombud.md#uppdrag>) och ![bild av ett hus](<../roller/bild.png>)."));

        Assert.Equal(ExitCode.Fine, Run("roller/ombud.md", "roller/nytt.md"));

        Assert.Contains("Se [ombudet](<../roller/nytt.md#uppdrag>) och ![bild av ett hus](<../roller/bild.png>).", Text("fakta/b.md"), StringComparison.Ordinal);
        await WellAsync();
    }

    [Fact]
    public void Where_links_lead_nowhere_already_nothing_is_moved()
    {
        Portal();
        folder.Write("innehåll/fakta/b.md", MiniPortal.Page("B", "[borta](finns-inte.md)"));

        Assert.Equal(ExitCode.ContentErrors, Run("roller/ombud.md", "roller/nytt.md"));

        Assert.EndsWith("Rätta felen först, så att alla länkar kan följas." + Environment.NewLine, errors.ToString(), StringComparison.Ordinal);
        Assert.True(File.Exists(folder["innehåll/roller/ombud.md"]));
    }

    public void Dispose()
    {
        folder.Dispose();
        output.Dispose();
        errors.Dispose();
    }

    private void Portal()
    {
        folder.Write("innehåll/portal.yml", MiniPortal.Settings("roller", "fakta", "mera", "utbildning") + "sidfot: [roller/ombud.md, fakta/a.md]\n");
        folder.Write("innehåll/ordlista.yml", "- id: ord\n  term: ordet\n  förklaring: Ett ord.\n");
        folder.Write("innehåll/meningar.yml", "- svar: [fakta/a.md]\n  meningar: [det piper]\n");
        folder.Write("innehåll/meningar-roller.yml", "- svar: [roller/chef.md, roller/ombud.md]\n  meningar: [vem ringer jag]\n");
        folder.Write("innehåll/kontakter.yml", "- id: jour\n  funktion: Jouren\n  roll: ombud\n  ägare: Enheten\n");
        folder.Write("innehåll/index.md", MiniPortal.Page("Start", "Läs om [ombudet](roller/ombud.md#uppdrag), ![bild av ett hus](roller/bild.png) och [det][1].\n\n[1]: <roller/ombud.md>"));
        foreach (var section in new[] { "roller", "fakta", "mera", "utbildning" })
            folder.Write($"innehåll/{section}/index.md", MiniPortal.Page("Om " + section));
        folder.Write("innehåll/roller/bild.png", Pictures.Png(10, 10));
        folder.Write("innehåll/roller/ombud.md", MiniPortal.Page("Ombud", "## Uppdrag\n\nLäs om [sig själv](ombud.md) och ombud.", "nivå: operativ\nplacering: Uppgift saknas\nlärväg: [k]"));
        folder.Write("innehåll/roller/chef.md", MiniPortal.Page("Chef", keys: "nivå: linje\nplacering: Uppgift saknas\nstöd-till: [ombud]"));
        folder.Write("innehåll/fakta/a.md", MiniPortal.Page("A", "## Rubrik\n\nSe [ombudet](../roller/ombud.md#uppdrag), [ordet](../ordlista.yml#ord), [grannen](index.md) och [ovan](#rubrik).", "roller: [chef, \"ombud\"]\nalias: /gammal/"));
        folder.Write("innehåll/utbildning/k/index.md", MiniPortal.Page("K", keys: "målgrupp: Alla\nmål: [Kunna]\ngodkänt: 80\nversion: \"1.0\""));
        folder.Write("innehåll/utbildning/k/01-a.md", MiniPortal.Page("A", "Tillbaka till [kursen](index.md).", "tid: 5"));
    }

    private string Text(string path) => File.ReadAllText(folder["innehåll/" + path]);

    private int Run(string from, string to) => new MoveCommand(FolderBuild.Request(folder["innehåll"]), output, errors).Run(from, to);

    private async Task WellAsync() => Assert.Equal("", FixtureCase.Report(await FolderBuild.RunAsync(folder["innehåll"])));
}
