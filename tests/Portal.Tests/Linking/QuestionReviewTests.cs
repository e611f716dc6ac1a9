using System.Collections.Frozen;
using Portal.Generator.Linking;

namespace Portal.Tests;

/// <summary>Questions to look at again are those that link to a page that has changed since.</summary>
public sealed class QuestionReviewTests
{
    [Theory]
    [InlineData("2026-03-01", "2026-03-02", true)]
    [InlineData("2026-03-01", "2026-03-01", false)]
    [InlineData("2026-03-02", "2026-03-01", false)]
    public void A_question_is_outdated_when_what_it_links_to_has_changed_since(string reviewed, string changed, bool isOutdated) =>
        Assert.Equal(isOutdated ? [$"a brand {changed}"] : [], Outdated(Question("a", $"; granskad: {reviewed}", "brand"), ("brand", changed)));

    [Fact]
    public void A_question_without_a_review_of_its_own_has_that_of_its_page()
    {
        var questions = Question("a", "", "brand") + Question("b", "; granskad: 2026-03-03", "brand");

        Assert.Empty(Outdated(questions, ("brand", "2026-03-02")));
        Assert.Equal(["a brand 2026-03-02"], Outdated("granskad: 2026-03-01", questions, ("brand", "2026-03-02")));
    }

    [Fact]
    public void The_page_that_was_changed_last_is_named() =>
        Assert.Equal(["a hot 2026-03-03"], Outdated(Question("a", "; granskad: 2026-03-01", "brand", "hot", "brand"), ("brand", "2026-03-02"), ("hot", "2026-03-03")));

    [Fact]
    public void Links_of_the_text_and_of_other_questions_do_not_count()
    {
        var text = "Se [hot](../../sakomraden/hot.md).\n\n" + Question("a", "; granskad: 2026-03-01") + Question("b", "; granskad: 2026-03-01", "brand")
            + Question("c", "; granskad: 2026-03-01") + "## Mer\n\nSe [hot](../../sakomraden/hot.md).\n";

        Assert.Equal(["b brand 2026-03-02"], Outdated(text, ("brand", "2026-03-02"), ("hot", "2026-03-02")));
    }

    private static string Question(string id, string settings, params string[] topics) =>
        CoursePortal.Question($"Vad är {id}?", $"id: {id}{settings}", string.Join(' ', topics.Select(topic => $"[{topic}](../../sakomraden/{topic}.md)")));

    private static string[] Outdated(string lesson, params (string Topic, string Day)[] changed) => Outdated("", lesson, changed);

    private static string[] Outdated(string keys, string lesson, params (string Topic, string Day)[] changed)
    {
        var model = new MiniPortal().WithCourse().With("sakomraden/hot.md", MiniPortal.Page("Hot"))
            .With("utbildning/kurs/01-larma.md", MiniPortal.Page("Larma", lesson, $"tid: 60\n{keys}".Trim())).Link();
        var found = QuestionReview.Find(model with { LastChanged = changed.ToFrozenDictionary(each => $"sakomraden/{each.Topic}.md", each => DateOnly.Parse(each.Day)) });
        return [.. found.Select(each => $"{each.Question.Head.Id} {each.Linked.Id} {each.Changed:yyyy-MM-dd}")];
    }
}
