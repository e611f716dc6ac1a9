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
        Write(template, text);
        using var errors = new StringWriter();

        Assert.Equal(ExitCode.ContentErrors, await PortalCommand.RunAsync(["package", "--content", folder["content"], "--output", folder["ut"]], TextWriter.Null, errors));
        Assert.Contains($"fel {code}", errors.ToString(), StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder["ut"]));

        var built = await FolderBuild.RunAsync(folder["content"]);
        Assert.Contains(code, built.Diagnostics.Where(told => told.Rule.Severity == Severity.Error).Select(told => told.Rule.Code));
        Assert.Empty(built.Files);
    }

    [Fact]
    public async Task A_template_of_ones_own_without_mistakes_is_packed()
    {
        Write(Shell, "<p>Kommunen</p>");
        using var errors = new StringWriter();
        await PortalCommand.RunAsync(["package", "--content", folder["content"], "--output", folder["ut"]], TextWriter.Null, errors);
        Assert.Equal("", errors.ToString());
        Assert.NotEmpty(Directory.EnumerateFiles(folder["ut"]));
    }

    /// <summary>A course, and a copy of one of the program's templates with something more at the end of its body.</summary>
    private void Write(string template, string text)
    {
        folder.CopyFrom(Path.Combine(Repository.Root, "tests/Portal.Tests/Fixtures/page-course"));
        folder.Write($"content/_mallar/{template}", File.ReadAllText(Path.Combine(Repository.Root, "templates", template)).Replace("</body>", $"{text}</body>", StringComparison.Ordinal));
    }
}
