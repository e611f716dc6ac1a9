using Portal.Generator.Commands;
using Portal.Model.Diagnostics;

namespace Portal.Tests;

/// <summary>Packages of courses whose pages a municipality has changed.</summary>
public sealed class OwnTemplateTests : IDisposable
{
    private const string Shell = "pages/package_shell.html";
    private const string Layout = "layouts/package_layout.html";

    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(Shell, "<script>x</script>", "PORTAL401")]
    [InlineData(Shell, "<iframe src=\"https://example.org/\"></iframe>", "PORTAL401")]
    [InlineData(Shell, "<a href=\"{{ page.frame.title }}\">x</a>", "PORTAL608")]
    [InlineData(Shell, "<p title=\"</noscript><script>x</script>\">x</p>", "PORTAL401")]
    [InlineData(Layout, "<script>x</script>", "PORTAL401")]
    [InlineData(Layout, "<iframe></iframe>", "PORTAL401")]
    [InlineData(Layout, "<a href=\"{{ frame.title }}\">x</a>", "PORTAL608")]
    public async Task What_no_page_may_have_is_told_by_both_verbs_and_nothing_is_written(string template, string text, string code)
    {
        Write(template, "</body>", $"{text}</body>");
        using var errors = new StringWriter();

        Assert.Equal(ExitCode.ContentErrors, await PortalCommand.RunAsync(["package", "--content", folder["content"], "--output", folder["ut"]], TextWriter.Null, errors));
        Assert.Contains($"fel {code}", errors.ToString(), StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder["ut"]));

        var built = await FolderBuild.RunAsync(folder["content"]);
        Assert.Contains(code, built.Diagnostics.Where(told => told.Rule.Severity == Severity.Error).Select(told => told.Rule.Code));
        Assert.Empty(built.Files);
    }

    [Theory]
    [InlineData(Layout, "<title>{{ frame.document_title }}</title>", "", "varje sida ska ha en titel, <title>")]
    [InlineData(Layout, "<meta charset=\"utf-8\" />", "", "varje sida ska säga sin teckenkodning, <meta charset=\"utf-8\">")]
    [InlineData(Layout, "<body>", "<body><a href=\"https://kommun.example/\">x</a>", "det första som går att nå med tangentbordet ska vara länken som hoppar till <main>")]
    [InlineData(Shell, " lang=\"{{ word 'language.tag' }}\"", "", "varje sida ska säga sitt språk, <html lang=\"...\">")]
    [InlineData(Shell, "<title>{{ page.frame.title }}</title>", "", "varje sida ska ha en titel, <title>")]
    public async Task What_every_page_must_have_is_looked_for_in_packages_too_and_told_once_with_the_template(string template, string lost, string instead, string message)
    {
        Write(template, lost, instead);
        using var errors = new StringWriter();

        Assert.Equal(ExitCode.ContentErrors, await PortalCommand.RunAsync(["package", "--content", folder["content"], "--output", folder["ut"]], TextWriter.Null, errors));
        Assert.Contains($"fel PORTAL609: {message}", errors.ToString(), StringComparison.Ordinal);

        var told = Assert.Single((await FolderBuild.RunAsync(folder["content"])).Diagnostics, told => told.Rule.Severity == Severity.Error);
        Assert.Equal(("PORTAL609", $"_mallar/{template}", message), (told.Rule.Code, told.Path, told.Message));
        var (pages, first) = template == Shell ? ("2", "index") : ("8", "kurs-hafte");
        Assert.Equal($"Felet finns på {pages} sidor, den första är utbildning/fortsattning/kurspaket/{first}.html. Jämför med templates/{template}.", told.Suggestion);
    }

    [Fact]
    public async Task A_template_of_ones_own_without_mistakes_is_packed()
    {
        Write(Shell, "</body>", "<p>Kommunen</p></body>");
        using var errors = new StringWriter();
        await PortalCommand.RunAsync(["package", "--content", folder["content"], "--output", folder["ut"]], TextWriter.Null, errors);
        Assert.Equal("", errors.ToString());
        Assert.NotEmpty(Directory.EnumerateFiles(folder["ut"]));
    }

    /// <summary>Two courses, and a copy of one of the program's templates in which something is another.</summary>
    private void Write(string template, string what, string instead)
    {
        folder.CopyFrom(Path.Combine(Repository.Root, "tests/Portal.Tests/Fixtures/page-course"));
        folder.Write($"content/_mallar/{template}", File.ReadAllText(Path.Combine(Repository.Root, "templates", template)).Replace(what, instead, StringComparison.Ordinal));
    }
}
