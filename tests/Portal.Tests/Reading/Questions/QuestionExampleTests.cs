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

    [Fact]
    public void Other_code_is_only_code()
    {
        var portal = Page(Example.Replace("markdown fråga", "markdown"));

        Assert.Empty(portal.Link().Start.Body.Examples);
        Assert.Empty(portal.Codes);
    }

    private static MiniPortal Page(string text) => new MiniPortal().With("index.md", MiniPortal.Page("Start", text));
}
