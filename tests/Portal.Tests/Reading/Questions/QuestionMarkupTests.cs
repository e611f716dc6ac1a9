namespace Portal.Tests;

/// <summary>What becomes of Markdown in a question on the finished page.</summary>
public sealed class QuestionMarkupTests
{
    private const string Gap = """
        ## Fråga: Vad gör du?
        <!-- id: a -->

        **Lucktext:** Ring **genast** [[112]], läs [rutinen](01-larma.md), 5 &lt; 6 ([[ja]]).

        > [!TIP]
        > Därför.
        """;

    [Fact]
    public async Task The_text_round_the_gaps_is_Markdown_and_the_keys_are_not()
    {
        var html = await Lesson(Gap);

        Assert.Contains("Ring <strong>genast</strong> <span class=\"gap-place\">", Joined(html));
        Assert.Contains("läs <a href=\"/utbildning/kurs/larma/\">rutinen</a>, 5 &lt; 6 (<span class=\"gap-place\">", Joined(html));
        Assert.Contains("data-accept=\"[&quot;112&quot;]\"", html);
        Assert.DoesNotContain("Lucktext", html);
    }

    [Fact]
    public async Task The_right_answer_of_a_gap_text_is_Markdown_too() =>
        Assert.Contains("<p>Rätt svar: Ring <strong>genast</strong> <strong>112</strong>, läs <a href=\"/utbildning/kurs/larma/\">rutinen</a>", Joined(await Lesson(Gap)));

    [Fact]
    public async Task No_question_leaves_a_box_or_a_setting_on_the_page()
    {
        var html = await Lesson("## FRÅGA 2 : Vad gör du?\n<!-- ID: a -->\n\n- [x] A\n  > Ja.\n- [ ] B\n  > Nej.\n\n> [!TIP]\n> Därför.");

        Assert.DoesNotContain("task-box", html);
        Assert.Contains("data-question=\"a\"", html);
    }

    private static async Task<string> Lesson(string text) =>
        (await new MiniPortal().WithCourse(lesson: text).RenderAsync()).At("utbildning/kurs/larma/index.html").MainHtml();

    /// <summary>The HTML with each row of spaces and line breaks as one space.</summary>
    private static string Joined(string html) => string.Join(' ', html.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
