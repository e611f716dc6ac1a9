using Portal.BrowserTests.Harness;

namespace Portal.BrowserTests.Search;

/// <summary>The judged queries of tests/relevance, asked of the portal's search and of three others over the same pages.</summary>
public sealed class RelevanceTests(Comparison comparison) : IClassFixture<Comparison>
{
    private const string Ours = "portal";

    /// <summary>Each input that failed once, the rank that a right answer must have, and what the reader is told.</summary>
    public static TheoryData<string, int, string> OnceFailed =>
    [
        .. Cells("failing.tsv").Select(cells => (cells[1], int.Parse(cells[3]), "")),
        .. Cells("findings.tsv").Select(cells => (cells[1], int.Parse(cells[3]), cells[4])),
    ];

    /// <summary>What is left out makes no figure worse.</summary>
    [Theory]
    [InlineData("queries.tsv", "tuned", "held out")]
    [InlineData("open.tsv", "open")]
    [InlineData("failing.tsv", "failing")]
    [InlineData("spoken.tsv", "spoken")]
    [InlineData("unseen.tsv", "unseen")]
    [InlineData("outside.tsv", "outside")]
    [InlineData("sealed.tsv", "sealed")]
    [InlineData("third.tsv", "third")]
    [InlineData("fourth.tsv", "fourth")]
    [InlineData("fifth.tsv", "fifth")]
    [InlineData("sixth.tsv", "sixth")]
    [InlineData("seventh.tsv", "seventh")]
    [InlineData("eighth.tsv", "eighth")]
    [InlineData("ninth.tsv", "ninth")]
    public async Task Every_judged_query_is_asked_of_every_engine(string file, params string[] sets)
    {
        var result = await comparison.ResultAsync();
        var asked = result.Scores.Where(one => sets.Contains(one.Split) && one.Kind != "all").ToList();

        Assert.All(asked, one => Assert.All(one.Engines.Values, engine => Assert.Equal(one.Engines[Ours].Queries, engine.Queries)));
        Assert.Equal(
            Rows(file).GroupBy(kind => kind).Select(kind => $"{kind.Key} {kind.Count()}").Order(),
            asked.GroupBy(one => one.Kind).Select(kind => $"{kind.Key} {kind.Sum(one => one.Engines[Ours].Queries)}").Order());
    }

    /// <summary>What must hold of each set; docs/search-comparison.md tells where the sets come from.</summary>
    [Theory]
    [InlineData("tuned", 0.90, 0.97)]
    [InlineData("held out", 0.90, 0.97)]
    [InlineData("open", 0.88, 0.96)]
    [InlineData("spoken", 0.88, 0.95)]
    [InlineData("unseen", 0.88, 0.95)]
    [InlineData("outside", 0.92, 0.97)]
    [InlineData("sealed", 0.92, 0.97)]
    [InlineData("third", 0.93, 0.98)]
    [InlineData("fourth", 0.95, 0.98)]
    [InlineData("fifth", 0.84, 0.91)]
    [InlineData("sixth", 0.84, 0.96)]
    [InlineData("seventh", 0.84, 0.94)]
    [InlineData("eighth", 0.84, 0.93)]
    [InlineData("ninth", 0.82, 0.93)]
    public async Task Most_queries_have_a_right_page_first(string set, double first, double three)
    {
        var result = await comparison.ResultAsync();
        var ours = Assert.Single(result.Of(set, isWhole: true)).Engines[Ours];

        Assert.True(ours.Recall1 >= first && ours.Recall3 >= three, $"recall@1 {ours.Recall1:0.000}, recall@3 {ours.Recall3:0.000}\n{result.Table}");
    }

    [Theory, MemberData(nameof(OnceFailed))]
    public async Task What_once_failed_has_a_right_page_where_it_must_and_no_word_is_put_in_the_readers_mouth(string query, int rank, string told)
    {
        var asked = Assert.Single((await comparison.ResultAsync()).Inputs, input => input.Query == query);

        Assert.True(asked.Rank <= rank, $"right at {asked.Rank?.ToString() ?? "no place"}, not {rank}; first are {string.Join(' ', asked.First)}");
        Assert.Equal(told, asked.Told);
    }

    [Fact]
    public async Task No_other_engine_is_better_on_any_set()
    {
        var result = await comparison.ResultAsync();
        var wholes = result.Scores.Where(one => one.Kind == "all").ToList();

        Assert.Equal(15, wholes.Count);
        Assert.All(wholes, whole => Assert.Equal(3, whole.Engines.Count(engine => engine.Key != Ours)));
        Assert.False(wholes.Any(whole => whole.Engines.Any(other => other.Key != Ours && !IsBetter(whole.Engines[Ours], other.Value))), result.Table);
    }

    /// <summary>But for one of several words, of which docs/search-comparison.md tells.</summary>
    [Fact]
    public async Task No_other_engine_finds_more_of_any_class_of_queries()
    {
        var result = await comparison.ResultAsync();
        var better =
            from one in result.Scores
            where one.Kind != "all"
            group one by one.Kind into kind
            from other in kind.First().Engines.Keys
            let ours = kind.Sum(one => one.Engines[Ours].Recall3 * one.Engines[Ours].Queries)
            let theirs = kind.Sum(one => one.Engines[other].Recall3 * one.Engines[other].Queries)
            where theirs > ours + (kind.Key == "flerord" ? 1.001 : 0.001)
            select $"{kind.Key}: {other} {theirs:0}, portal {ours:0}";

        Assert.False(better.Any(), $"found among three of {string.Join("; ", better)}\n{result.Table}");
    }

    [Fact]
    public async Task What_the_portal_does_not_have_gives_no_answer_but_the_word_that_was_meant()
    {
        var result = await comparison.ResultAsync();

        Assert.Equal(Rows("unknown.tsv"), result.Unknown.Select(query => query.Query));
        Assert.All(result.Unknown, query => Assert.Equal((query.Query, query.Suggestion, ""), (query.Query, query.Suggested, string.Join(' ', query.Answers))));
    }

    /// <summary>What each row of a file of tests/relevance begins with.</summary>
    private static IEnumerable<string> Rows(string file) => Cells(file).Select(cells => cells[0]);

    private static IEnumerable<string[]> Cells(string file) =>
        File.ReadLines(Repository.PathTo("tests", "relevance", file)).Skip(1).Where(row => row.Length > 0).Select(row => row.Split('\t'));

    private static bool IsBetter(EngineScore ours, EngineScore other) =>
        ours.Recall1 > other.Recall1 && ours.Recall3 > other.Recall3 && ours.Mrr > other.Mrr;
}
