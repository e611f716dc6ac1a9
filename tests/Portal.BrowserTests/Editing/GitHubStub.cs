using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Portal.BrowserTests.Editing;

/// <summary>As much of GitHub's API as the editor asks for: who one is, the files of one branch, and a commit, which is kept.</summary>
public sealed partial class GitHubStub(string repository, IReadOnlyDictionary<string, string> texts)
{
    private static readonly Dictionary<string, string> Headers = new() { ["Access-Control-Allow-Origin"] = "*", ["Access-Control-Allow-Headers"] = "*", ["Content-Type"] = "application/json" };

    /// <summary>What is on the branch now: text by path.</summary>
    private readonly Dictionary<string, string> files = texts.ToDictionary(file => $"content/{file.Key}", file => file.Value);

    /// <summary>What has been committed: text by path.</summary>
    public Dictionary<string, string> Committed { get; } = [];

    private string Head => Hash($"{Committed.Count} commits");

    /// <summary>Answers in the place of GitHub.</summary>
    public Task AnswerAsync(IBrowserContext context) => context.RouteAsync("https://api.github.com/**", route => route.FulfillAsync(new() { Status = 200, Headers = Headers, Body = Answer(route.Request) }));

    private string Answer(IRequest request) => new Uri(request.Url).AbsolutePath switch
    {
        "/user" => JsonSerializer.Serialize(new { id = 1, name = "Redaktör", login = "redaktor", email = "redaktor@kommun.example", avatar_url = "", html_url = "https://github.com/redaktor" }),
        "/graphql" => JsonSerializer.Serialize(new { data = Data(JsonDocument.Parse(request.PostData!).RootElement) }),
        var path when path.StartsWith($"/repos/{repository}/git/trees/", StringComparison.Ordinal) => JsonSerializer.Serialize(new
        {
            truncated = false,
            tree = files.Select(file => new { path = file.Key, type = "blob", sha = Hash(file.Value), size = Encoding.UTF8.GetByteCount(file.Value) }),
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
        var found = Blob().Matches(query).ToDictionary(match => match.Groups["name"].Value, match => (object)new { text = files.Values.First(text => Hash(text) == match.Groups["hash"].Value), isTruncated = false });
        foreach (var name in Reference().Matches(query).Select(match => match.Groups["name"].Value))
            found[name] = History;
        return new { repository = found.Count > 0 ? found : new Dictionary<string, object> { ["ref"] = History } };
    }

    private object History => new { target = new { history = new { nodes = new[] { new { oid = Head, message = "Skriv", author = new { name = "Redaktör", email = "", user = new { id = 1, login = "redaktor" } }, committedDate = "2026-11-20T08:00:00Z" } } } } };

    private object Commit(JsonElement input)
    {
        var commit = new Dictionary<string, object>();
        foreach (var (file, at) in input.GetProperty("fileChanges").GetProperty("additions").EnumerateArray().Select((file, at) => (file, at)))
        {
            var path = file.GetProperty("path").GetString()!;
            files[path] = Committed[path] = Encoding.UTF8.GetString(file.GetProperty("contents").GetBytesFromBase64());
            commit[$"file_{at}"] = new { oid = Hash(files[path]) };
        }
        (commit["oid"], commit["committedDate"]) = (Head, "2026-11-21T08:00:00Z");
        return new { createCommitOnBranch = new { commit } };
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..40];

    [GeneratedRegex("""(?<name>\w+):\s+object\(oid: "(?<hash>\w+)"\)""")]
    private static partial Regex Blob();

    [GeneratedRegex(@"(?<name>\w+):\s+ref\(")]
    private static partial Regex Reference();
}
