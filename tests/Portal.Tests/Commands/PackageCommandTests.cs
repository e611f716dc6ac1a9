using System.IO.Compression;
using Portal.Generator.Commands;

namespace Portal.Tests;

/// <summary>The verbs that take courses out and questions in.</summary>
public sealed class PackageCommandTests : IDisposable
{
    private readonly TempFolder folder = new();
    private readonly StringWriter output = new();
    private readonly StringWriter errors = new();

    [Fact]
    public async Task A_course_becomes_a_file_for_each_format()
    {
        Assert.Equal(ExitCode.Fine, await RunAsync("package", "--course", "grunder", "--output", folder["ut"]));

        Assert.Equal(["grunder-cmi5.zip", "grunder-gift.txt", "grunder-qti3.zip", "grunder-scorm12.zip", "grunder-scorm2004.zip"], Directory.EnumerateFiles(folder["ut"]).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
        using var zip = ZipFile.OpenRead(Path.Combine(folder["ut"], "grunder-scorm12.zip"));
        Assert.Contains("imsmanifest.xml", zip.Entries.Select(entry => entry.FullName));
        Assert.EndsWith("Klart: 5 paket. Så lägger ni in dem i lärplattformen: sidan om-portalen/larplattform.md i handboken." + Environment.NewLine, output.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Det finns ingen kurs som heter \"grund\". Menade du \"grunder\"?", "--course", "grund")]
    [InlineData("Formatet \"scorm\" finns inte. Välj scorm12, scorm2004, cmi5, qti3, gift eller all.", "--format", "scorm")]
    public async Task What_is_not_there_is_told(string told, params string[] arguments)
    {
        Assert.Equal(ExitCode.WrongUsage, await RunAsync(["package", "--output", folder["ut"], .. arguments]));
        Assert.Equal(told, errors.ToString().Trim());
        Assert.False(Directory.Exists(folder["ut"]));
    }

    [Fact]
    public async Task Nothing_is_written_when_the_content_has_errors()
    {
        Assert.Equal(ExitCode.ContentErrors, await PortalCommand.RunAsync(["package", "--content", folder["tomt"], "--output", folder["ut"]], output, errors));
        Assert.Contains("fel PORTAL", errors.ToString(), StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder["ut"]));
    }

    [Fact]
    public async Task Questions_of_another_program_are_written_beside_their_file_and_never_over_another()
    {
        folder.Write("fragor.txt", "Vem larmar?{=Du ~Ingen}\n\nBerätta.{}\n");
        Assert.Equal(ExitCode.Fine, await RunAsync("import", folder["fragor.txt"], "--in", "grunder"));
        Assert.Equal($"Rad 3: frågan besvaras med fritext, som portalen inte kan rätta.{Environment.NewLine}1 fråga i {folder["fragor.md"]}. Läs igenom dem, flytta dem till en lektion eller ett prov och kör check.{Environment.NewLine}", output.ToString());
        Assert.Equal("## Fråga: Vem larmar?\n<!-- id: vem-larmar -->\n\n- [x] Du\n- [ ] Ingen\n", File.ReadAllText(folder["fragor.md"]));

        Assert.Equal(ExitCode.WrongUsage, await RunAsync("import", folder["fragor.txt"]));
        Assert.Equal($"Filen {folder["fragor.md"]} finns redan. Flytta den eller ge den ett annat namn först.", errors.ToString().Trim());
    }

    [Fact]
    public async Task A_file_in_another_encoding_is_not_imported_with_its_letters_lost()
    {
        folder.Write("latin.txt", System.Text.Encoding.Latin1.GetBytes("Vem räddar du?{=Den som är nära ~Ingen}"));
        Assert.Equal(ExitCode.WrongUsage, await RunAsync("import", folder["latin.txt"]));
        Assert.Contains("är inte sparad som UTF-8", errors.ToString(), StringComparison.Ordinal);
        Assert.False(File.Exists(folder["latin.md"]));
    }

    [Fact]
    public async Task A_file_that_is_not_there_a_course_that_is_not_and_a_file_without_questions_are_told()
    {
        folder.Write("tom.txt", "Bara text.\n");
        Assert.Equal(ExitCode.WrongUsage, await RunAsync("import", folder["borta.txt"]));
        Assert.Equal(ExitCode.WrongUsage, await RunAsync("import", folder["tom.txt"], "--in", "borta"));
        Assert.Equal(ExitCode.WrongUsage, await RunAsync("import", folder["tom.txt"]));
        Assert.Equal(
            [$"Filen {folder["borta.txt"]} finns inte.", "Det finns ingen kurs som heter \"borta\". Kursens namn är namnet på dess mapp i utbildning.", $"Det finns inga frågor i {folder["tom.txt"]} som portalen kan läsa. Filen ska vara i formatet GIFT, eller ett zip-paket i formatet QTI 3."],
            errors.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <inheritdoc />
    public void Dispose() => folder.Dispose();

    private Task<int> RunAsync(params string[] arguments) =>
        PortalCommand.RunAsync([.. arguments, "--content", Path.Combine(Repository.Root, "tests", "Portal.Tests", "Fixtures", "page-course", "content")], output, errors);
}
