using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Portal.BrowserTests.Editing;

/// <summary>As much of GitHub's API as the editor asks for: who one is, the files of one branch, and a commit, which is kept.</summary>
public sealed partial class GitHubStub(string repository, IReadOnlyDictionary<string, string> texts)
{
    private static readonly Dictionary<string, string> Headers = new() { ["Access-Control-Allow-Origin"] = "*", ["Access-Control-Allow-Headers"] = "*", ["Content-Type"] = "application/json" };

    /// <summary>The files by what GitHub would call their hash.</summary>
    private readonly Dictionary<string, string> byHash = texts.Keys.Select((path, at) => (path, Hash: at.ToString("x40"))).ToDictionary(file => file.Hash, file => file.path);

    /// <summary>What has been committed: text by path.</summary>
    public Dictionary<string, string> Committed { get; } = [];

    /// <summary>Answers in the place of GitHub.</summary>
    public Task AnswerAsync(IBrowserContext context) => context.RouteAsync("https://api.github.com/**", route => route.FulfillAsync(new() { Status = 200, Headers = Headers, Body = Answer(route.Request) }));

    private string Answer(IRequest request) => new Uri(request.Url).AbsolutePath switch
    {
        "/user" => JsonSerializer.Serialize(new { id = 1, name = "Redaktör", login = "redaktor", email = "redaktor@kommun.example", avatar_url = "", html_url = "https://github.com/redaktor" }),
        "/graphql" => JsonSerializer.Serialize(new { data = Data(JsonDocument.Parse(request.PostData!).RootElement) }),
        var path when path.StartsWith($"/repos/{repository}/git/trees/", StringComparison.Ordinal) => JsonSerializer.Serialize(new
        {
            truncated = false,
            tree = byHash.Select(file => new { path = $"content/{file.Value}", type = "blob", sha = file.Key, size = Encoding.UTF8.GetByteCount(texts[file.Value]) }),
        }),
        _ => "{}",
    };

    private object Data(JsonElement asked)
    {
        var query = asked.GetProperty("query").GetString()!;
        if (query.Contains("createCommitOnBranch", StringComparison.Ordinal))
            return Commit(asked.GetProperty("variables").GetProperty("input"));
        if (query.Contains("defaultBranchRef", StringComparison.Ordinal))
            return new { repository = new { defaultBranchRef = new { name = "main" } } };
        var files = Blob().Matches(query).ToDictionary(match => match.Groups["name"].Value, match => (object)new { text = texts[byHash[match.Groups["hash"].Value]], isTruncated = false });
        foreach (var name in Reference().Matches(query).Select(match => match.Groups["name"].Value))
            files[name] = History;
        return new { repository = files.Count > 0 ? files : new Dictionary<string, object> { ["ref"] = History } };
    }

    private static object History => new { target = new { history = new { nodes = new[] { new { oid = new string('a', 40), message = "Skriv", author = new { name = "Redaktör", email = "", user = new { id = 1, login = "redaktor" } }, committedDate = "2026-11-20T08:00:00Z" } } } } };

    private object Commit(JsonElement input)
    {
        foreach (var file in input.GetProperty("fileChanges").GetProperty("additions").EnumerateArray())
            Committed[file.GetProperty("path").GetString()!] = Encoding.UTF8.GetString(file.GetProperty("contents").GetBytesFromBase64());
        return new { createCommitOnBranch = new { commit = new { oid = new string('b', 40), committedDate = "2026-11-21T08:00:00Z", file_0 = new { oid = new string('c', 40) } } } };
    }

    [GeneratedRegex("""(?<name>\w+):\s+object\(oid: "(?<hash>\w+)"\)""")]
    private static partial Regex Blob();

    [GeneratedRegex(@"(?<name>\w+):\s+ref\(")]
    private static partial Regex Reference();
}
