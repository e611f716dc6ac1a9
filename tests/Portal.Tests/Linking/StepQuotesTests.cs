using Portal.Generator.Reading.Markdown;
using Portal.Model.Learning;

namespace Portal.Tests;

public sealed class StepQuotesTests
{
    private const string Question = "## Fråga: I vilken ordning?\n<!-- id: ordning -->\n\nOrdning: [Det brinner](../../vagledning/brand.md)\n\n> [!TIP]\n> Så är det.";

    [Fact]
    public void A_question_has_the_steps_of_the_guide_and_is_asked_anew_when_they_change()
    {
        var first = Asked("1. **Rädda.**\n2. **Varna.**\n3. **Larma.**");
        var same = Asked("1. **Rädda** den som är i fara.\n2. **Varna** alla.\n3. **Larma:** ring.");
        var other = Asked("1. **Rädda.**\n2. **Larma.**\n3. **Varna.**");

        Assert.Equal(["Rädda", "Varna", "Larma"], first.Items.Select(item => InlineText.Of(item.Line!)));
        Assert.Equal(["Rädda", "Larma", "Varna"], other.Items.Select(item => InlineText.Of(item.Line!)));
        Assert.Equal(first.Head.Hash, same.Head.Hash);
        Assert.NotEqual(first.Head.Hash, other.Head.Hash);
    }

    [Theory]
    [InlineData("1. Rädda människor\n2. Varna alla\n3. Larma", "PORTAL525")]
    [InlineData("1. Varna\n2. Rädda\n3. Larma 112\n4. Något helt annat", "PORTAL524")]
    [InlineData("1. Varnar alla\n2. Räddar den som är i fara\n3. Larmar", "PORTAL524")]
    [InlineData("1. Varna\n2. Rädda\n3. Något helt annat", null)]
    [InlineData("1. Räddningsledaren kommer\n2. Varning ges\n3. Larmet går", null)]
    public void A_lesson_that_says_three_steps_itself_is_told_to_quote_them(string list, string? code)
    {
        var portal = Portal("1. **Rädda** den som är i fara.\n2. **Varna** alla.\n3. **Larma:** ring.", list);
        portal.Link();

        Assert.Equal(code is null ? [] : [code], portal.Codes);
    }

    [Theory]
    [InlineData("Rädda, varna, larma, släck.", null)]
    [InlineData("Rädda, larma, varna och släck.", "sammanfattningen har stegen i ordningen Rädda, Larma, Varna, Släck, men de står i ordningen Rädda, Varna, Larma, Släck")]
    [InlineData("Larma och varna.", null)]
    public void A_summary_that_has_three_steps_has_them_in_their_order(string summary, string? message)
    {
        var portal = Portal("", "").With("vagledning/brand.md", $"---\ntitel: Det brinner\nsammanfattning: {summary}\nakut: ja\n---\n\n1. **Rädda.**\n2. **Varna.**\n3. **Larma.**\n4. **Släck.**\n");
        portal.Link();

        Assert.Equal(message is null ? [] : [("PORTAL524", 3, message)], portal.Bag.Sorted().Select(told => (told.Rule.Code, told.Span.Line, told.Message)));
    }

    [Fact]
    public void Words_that_are_there_twice_cannot_be_put_in_order()
    {
        var portal = Portal("1. **Ring.**\n2. **Vänta.**\n3. **Ring** igen.", Question);
        portal.Link();

        Assert.Equal(["PORTAL526"], portal.Codes);
    }

    [Theory]
    [InlineData("---\ntitel: Det brinner: gör så\nsammanfattning: Kort.\nakut: ja\n---\n\n1. **Rädda.**\n2. **Varna.**\n3. **Larma.**\n", "PORTAL105")]
    [InlineData("---\ntitel: Det brinner\nsammanfattning: Kort.\nakut: ja\n---\n\n1.**Rädda.**\n2. **Varna.**\n3. **Larma.**\n", "PORTAL215")]
    public void Of_steps_in_a_guide_that_has_a_mistake_nothing_more_is_said(string guide, string code)
    {
        var portal = Portal("", Question).With("vagledning/brand.md", guide).With("vagledning/exempel.md", MiniPortal.Page("Exempel", $"```markdown fråga\n{Question.Replace("../../vagledning/", "", StringComparison.Ordinal)}\n```"));
        portal.TryLink();

        Assert.Equal([code], portal.Codes);
    }

    private static OrderQuestion Asked(string steps)
    {
        var portal = Portal(steps, Question);
        var page = portal.Link().Pages.Single(page => page.Source.Path.EndsWith("01-larma.md", StringComparison.Ordinal));
        Assert.Empty(portal.Codes);
        return (OrderQuestion)page.Body.Questions.Single().Question;
    }

    private static MiniPortal Portal(string steps, string lesson) =>
        new MiniPortal().WithSections("vagledning", "utbildning").WithCourse(lesson: lesson).With("vagledning/index.md", MiniPortal.Page("Om")).With("portal.yml", MiniPortal.Settings("vagledning", "utbildning", "sakomraden"))
            .With("vagledning/brand.md", MiniPortal.Page("Det brinner", steps, "akut: ja"));
}
