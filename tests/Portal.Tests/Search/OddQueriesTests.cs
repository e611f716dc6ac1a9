namespace Portal.Tests.Search;

/// <summary>Thousands of odd queries against the portal's index, in Node.js.</summary>
public sealed class OddQueriesTests
{
    private static readonly int Queries = LongRun.Of(4_000, 100_000);

    [Fact]
    public async Task No_query_fails_or_takes_long()
    {
        var words = (await PortalWords.AllAsync()).Where((_, i) => i % 8 == 0).ToList();
        var odd = new[]
        {
            "+", "-", "~1", "^10", "*", ":", "?", "titel:hot", "+säkerhet", "-och", "\0", "\u001B", "\u202E", "😀", "👩‍👩‍👧", "\uFEFF", "<script>alert(1)</script>", "&lt;", "%00", "\\", "\"",
            "__proto__", "constructor", "toString", "hasOwnProperty", "valueOf", "null", new string('a', 60), new string('x', 500), "שלום", "مرحبا", "2018-312", "SBA:s", "och", "i", "brand skydd",
        };
        var pieces = words.Concat(Enumerable.Range(0, words.Count / odd.Length).SelectMany(_ => odd));

        var answer = await BrowserScript.RunAsync("fuzz", new { files = await PortalWords.FilesAsync(), pieces, queries = Queries, most = 200 });

        Assert.Empty(answer.Texts("failed"));
        Assert.Empty(answer.Texts("slow"));
        Assert.True(answer.GetProperty("answered").GetInt32() > Queries * 3 / 10);
        Assert.True(answer.GetProperty("corrected").GetInt32() > Queries / 100);
        TestContext.Current.SendDiagnosticMessage($"{answer.GetProperty("seconds")} s, the slowest {answer.GetProperty("slowest")} ms");
    }
}
