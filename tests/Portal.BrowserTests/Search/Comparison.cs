using System.Text.Json;
using Portal.BrowserTests.Browsers;
using Portal.BrowserTests.Harness;

namespace Portal.BrowserTests.Search;

/// <summary>What tests/search-comparison/relevance.mjs says of the frozen content. It is run once, when first asked.</summary>
public sealed class Comparison(PublishedPortal portal, FrozenPortal frozen) : IAsyncDisposable
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { RespectRequiredConstructorParameters = true };
    private readonly string site = Directory.CreateTempSubdirectory("portal-search-").FullName;
    private readonly Lock gate = new();
    private Task<ComparisonResult>? result;

    /// <summary>The result.</summary>
    public Task<ComparisonResult> ResultAsync()
    {
        lock (gate)
            return result ??= RunAsync();
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync()
    {
        Directory.Delete(site, recursive: true);
        return ValueTask.CompletedTask;
    }

    private async Task<ComparisonResult> RunAsync()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Pagefind's program is locked for Linux only (tests/search-comparison/package.json).");
        foreach (var file in frozen.Files)
        {
            var path = Path.Combine(site, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await File.WriteAllBytesAsync(path, file.Bytes);
        }
        var explain = Path.Combine(AppContext.BaseDirectory, "site", "explain.mjs");
        var browser = BrowserLauncher.Installed(portal.Browser.BrowserType)!;
        var (code, output) = await new NodeProject(Repository.PathTo("tests", "search-comparison")).RunAsync("relevance.mjs", site, explain, browser, "json");
        Assert.True(code == 0, output);
        return JsonSerializer.Deserialize<ComparisonResult>(output, Json)!;
    }
}

/// <summary>The table as a person reads it, the scores in it, the queries that nothing should answer, and the inputs that failed once.</summary>
public sealed record ComparisonResult(string Table, ClassScores[] Scores, UnknownQuery[] Unknown, AskedInput[] Inputs)
{
    /// <summary>The scores of all classes together, or of each.</summary>
    public IEnumerable<ClassScores> Of(string split, bool isWhole) => Scores.Where(one => one.Split == split && one.Kind == "all" == isWhole);
}

/// <summary>A class of queries, of a set (tuned, held out, open, failing, spoken, unseen, outside, sealed, third, fourth, fifth, sixth, seventh, eighth, ninth), and what each engine got.</summary>
public sealed record ClassScores(string Split, string Kind, Dictionary<string, EngineScore> Engines);

/// <summary>How many queries; shares of them with a right answer first and among the first three; mean reciprocal rank.</summary>
public sealed record EngineScore(int Queries, double Recall1, double Recall3, double Mrr);

/// <summary>A query about what the portal does not have: what should be and is suggested instead, and answers that have all its words.</summary>
public sealed record UnknownQuery(string Query, string Suggestion, string Suggested, string[] Answers);

/// <summary>An input that failed once: the place of our first right answer, what the reader is told of it (a correction, the parts of a cut), and the first answers.</summary>
public sealed record AskedInput(string Query, int? Rank, string Told, string[] First);
