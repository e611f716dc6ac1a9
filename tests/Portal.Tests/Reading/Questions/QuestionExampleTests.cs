namespace Portal.Tests;

/// <summary>Questions shown as code and as what becomes of it, on a page outside the courses.</summary>
public sealed class QuestionExampleTests
{
    private const string Example = "```markdown fråga\n## Fråga: Vad gör du?\n<!-- id: a -->\n\n- [x] A\n  > Ja.\n- [ ] B\n  > Nej.\n\n> [!TIP]\n> Därför.\n```\n";

    [Fact]
    public async Task An_example_is_shown_as_code_and_then_as_a_question()
    {
        var html = (await Page("Så här:\n\n" + Example + "\nOch mer.").RenderAsync()).At("index.html").MainHtml();

        var code = html.IndexOf("- [x] A", StringComparison.Ordinal);
        var question = html.IndexOf("data-question=\"a\"", StringComparison.Ordinal);
        var after = html.IndexOf("Och mer.", StringComparison.Ordinal);
        Assert.True(0 < code && code < question && question < after, html);
        Assert.Contains("<h3 id=\"exempel-a-fraga-vad-gor-du\"", html);
    }

    [Fact]
    public void A_mistake_in_an_example_is_reported_in_its_place()
    {
        var portal = Page("Så här:\n\n" + Example.Replace("> Ja.", ">"));
        portal.Link();

        Assert.Equal("PORTAL505 12", string.Join(' ', portal.Bag.Sorted().Select(mistake => $"{mistake.Rule.Code} {mistake.Span.Line}")));
    }

    [Fact]
    public void An_example_without_a_question_is_an_error()
    {
        var portal = Page("```markdown fråga\nText.\n```\n");
        portal.Link();

        Assert.Equal(["PORTAL502"], portal.Codes);
    }

    [Theory]
    [InlineData("## Kontrollfråga: Vad gör du?\n", "PORTAL514")]
    [InlineData("## Fråga: Vad gör du?\n<!-- id: a -->\n\nSvar: 112\n\n<details><summary>Ledtråd</summary>\n\nTänk.\n\n> [!TIP]\n> Därför.\n", "PORTAL206")]
    public void A_mistake_in_an_example_is_told_once(string example, string code)
    {
        var portal = Page($"```markdown fråga\n{example}```\n");
        portal.Link();

        Assert.Equal([code], portal.Codes);
    }

    [Theory]
    [InlineData(50, new string[0])]
    [InlineData(51, new[] { "PORTAL212" })]
    [InlineData(52, new[] { "PORTAL212" })]
    public void A_page_has_at_most_fifty_examples(int count, string[] codes)
    {
        var portal = Page(string.Concat(Enumerable.Repeat(Example + "\n", count)));
        portal.Link();

        Assert.Equal(codes, portal.Codes);
    }

    [Theory]
    [InlineData("markdown")]
    [InlineData("text fråga")]
    public void Other_code_is_only_code(string info)
    {
        var portal = Page(Example.Replace("markdown fråga", info));

        Assert.Empty(portal.Link().Start.Body.Examples);
        Assert.Empty(portal.Codes);
    }

    private static MiniPortal Page(string text) => new MiniPortal().With("index.md", MiniPortal.Page("Start", text));
}
