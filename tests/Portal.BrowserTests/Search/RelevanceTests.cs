namespace Portal.BrowserTests.Search;

/// <summary>The judged queries of tests/relevance, asked of the portal's search and of three others over the same pages.</summary>
public sealed class RelevanceTests(Comparison comparison) : IClassFixture<Comparison>
{
    private const string Ours = "portal";

    [Fact]
    public async Task Queries_that_nobody_tuned_with_find_a_right_page_among_the_first_three()
    {
        var result = await comparison.ResultAsync();
        var ours = Assert.Single(result.Of("held out", isWhole: true)).Engines[Ours];

        Assert.True(ours.Recall3 >= 0.97 && ours.Recall1 >= 0.85, $"recall@3 {ours.Recall3:0.000}, recall@1 {ours.Recall1:0.000}\n{result.Table}");
    }

    [Fact]
    public async Task No_other_engine_is_better_on_the_whole()
    {
        var result = await comparison.ResultAsync();
        var whole = Assert.Single(result.Of("all", isWhole: true)).Engines;
        var others = whole.Where(engine => engine.Key != Ours).ToList();

        Assert.Equal(3, others.Count);
        Assert.False(others.Any(other => !IsBetter(whole[Ours], other.Value)), result.Table);
    }

    [Fact]
    public async Task No_other_engine_finds_more_of_any_class_of_queries()
    {
        var result = await comparison.ResultAsync();
        var classes = result.Of("all", isWhole: false).ToList();
        var better =
            from one in classes
            from other in one.Engines
            where (other.Value.Recall3 - one.Engines[Ours].Recall3) * other.Value.Queries > 0.001
            select $"{one.Kind}: {other.Key} {other.Value.Recall3:0.000}, portal {one.Engines[Ours].Recall3:0.000}";

        Assert.Equal(13, classes.Count);
        Assert.False(better.Any(), $"recall@3 of {string.Join("; ", better)}\n{result.Table}");
    }

    [Fact]
    public async Task What_the_portal_does_not_have_gives_no_answer_but_the_word_that_was_meant()
    {
        var result = await comparison.ResultAsync();

        Assert.NotEmpty(result.Unknown);
        Assert.All(result.Unknown, query => Assert.Equal((query.Query, query.Suggestion, ""), (query.Query, query.Suggested, string.Join(' ', query.Answers))));
    }

    private static bool IsBetter(EngineScore ours, EngineScore other) =>
        ours.Recall1 > other.Recall1 && ours.Recall3 > other.Recall3 && ours.Mrr > other.Mrr;
}
