using System.Text.Json;
using Portal.BrowserTests.Harness;

namespace Portal.BrowserTests.Published;

/// <summary>Valid HTML, by html-validate (npm): by day of pages that stand for all, at night of all. Rules that are off are in htmlvalidate.config.mjs with their reasons.</summary>
public sealed class HtmlTests(PublishedPortal portal, EditorsPortal editors, Packages.PackagedPortal packaged) : IClassFixture<EditorsPortal>, IDisposable
{
    private readonly string site = Directory.CreateTempSubdirectory("portal-html-").FullName;

    [Fact]
    public async Task Pages_that_stand_for_all_are_valid_HTML()
    {
        var standing = portal.Kinds.StandingForAll().ToHashSet();
        foreach (var page in portal.Pages.Where(page => standing.Contains(page.Url)).Concat(PublishedPage.All(editors.Files.Where(file => file.Path.StartsWith("redaktion/", StringComparison.Ordinal) || file.Path.StartsWith("redigera/", StringComparison.Ordinal)))))
            await WriteAsync(page.File.Path, page.File.Bytes);
        foreach (var file in packaged.Files(packaged.Course, Model.Learning.PackageFormat.Scorm12).Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)))
            await WriteAsync($"paket/{file.Path}", file.Bytes);

        var report = Path.Combine(site, "report.json");
        var (code, output) = await new NodeProject(Repository.PathTo("tests", "Portal.BrowserTests")).RunAsync(
            Path.Combine("node_modules", "html-validate", "bin", "html-validate.mjs"),
            "--config", "htmlvalidate.config.mjs", "--formatter", "json=" + report, "--ext", "html", site);
        Assert.True(File.Exists(report), $"html-validate ended with {code}: {output}");
        using var found = JsonDocument.Parse(await File.ReadAllTextAsync(report, TestContext.Current.CancellationToken));
        Expected.Nothing(found.RootElement.EnumerateArray().SelectMany(Faults));
        Assert.True(code == 0, $"html-validate ended with {code}: {output}");
    }

    /// <inheritdoc />
    public void Dispose() => Directory.Delete(site, recursive: true);

    private async Task WriteAsync(string name, ReadOnlyMemory<byte> bytes)
    {
        var path = Path.Combine(site, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await File.WriteAllBytesAsync(path, bytes, TestContext.Current.CancellationToken);
    }

    private IEnumerable<Fault> Faults(JsonElement file)
    {
        var url = "/" + Path.GetRelativePath(site, file.GetProperty("filePath").GetString()!).Replace('\\', '/');
        return file.GetProperty("messages").EnumerateArray()
            .Select(message => (Rule: $"{message.GetProperty("ruleId")}: {message.GetProperty("message")}", Place: $"{message.GetProperty("line")},{message.GetProperty("column")}"))
            .GroupBy(message => message.Rule)
            .Select(same => new Fault($"{url}({same.First().Place})", same.Key));
    }
}
