using System.Diagnostics;
using System.Text.Json;
using Portal.BrowserTests.Harness;

namespace Portal.BrowserTests.Published;

/// <summary>Valid HTML, by html-validate (npm). Rules that are off are in htmlvalidate.config.mjs with their reasons.</summary>
public sealed class HtmlTests(PublishedPortal portal) : IDisposable
{
    private static readonly string Project = Repository.PathTo("tests", "Portal.BrowserTests");

    private readonly string site = Directory.CreateTempSubdirectory("portal-html-").FullName;

    [Fact]
    public async Task Every_page_is_valid_HTML()
    {
        foreach (var page in portal.Pages)
        {
            var path = Path.Combine(site, page.File.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await File.WriteAllBytesAsync(path, page.File.Bytes, TestContext.Current.CancellationToken);
        }
        await InstallAsync();

        var report = Path.Combine(site, "report.json");
        var (code, output) = await RunAsync("node", [
            Path.Combine("node_modules", "html-validate", "bin", "html-validate.mjs"),
            "--config", "htmlvalidate.config.mjs", "--formatter", "json=" + report, "--ext", "html", site,
        ]);
        Assert.True(File.Exists(report), $"html-validate ended with {code}: {output}");
        using var found = JsonDocument.Parse(await File.ReadAllTextAsync(report, TestContext.Current.CancellationToken));
        Expected.Nothing(found.RootElement.EnumerateArray().SelectMany(Faults));
        Assert.True(code == 0, $"html-validate ended with {code}: {output}");
    }

    /// <inheritdoc />
    public void Dispose() => Directory.Delete(site, recursive: true);

    private IEnumerable<Fault> Faults(JsonElement file)
    {
        var url = "/" + Path.GetRelativePath(site, file.GetProperty("filePath").GetString()!).Replace('\\', '/');
        return file.GetProperty("messages").EnumerateArray()
            .Select(message => (Rule: $"{message.GetProperty("ruleId")}: {message.GetProperty("message")}", Place: $"{message.GetProperty("line")},{message.GetProperty("column")}"))
            .GroupBy(message => message.Rule)
            .Select(same => new Fault($"{url}({same.First().Place})", same.Key));
    }

    /// <summary>Installs what package-lock.json says, unless that has been done.</summary>
    private static async Task InstallAsync()
    {
        var done = new FileInfo(Path.Combine(Project, "node_modules", ".package-lock.json"));
        if (done.Exists && done.LastWriteTimeUtc >= File.GetLastWriteTimeUtc(Path.Combine(Project, "package-lock.json")))
            return;
        string[] arguments = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
        var (code, output) = OperatingSystem.IsWindows() ? await RunAsync("cmd", ["/c", "npm", .. arguments]) : await RunAsync("npm", arguments);
        Assert.True(code == 0, $"npm ci ended with {code}: {output}");
        File.SetLastWriteTimeUtc(done.FullName, DateTime.UtcNow);
    }

    private static async Task<(int Code, string Output)> RunAsync(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = Project, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, output.Length > 0 ? output : await errors);
    }
}
