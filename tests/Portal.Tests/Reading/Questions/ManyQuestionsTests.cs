using Portal.Model.Learning;
using Portal.Model.Pages;

namespace Portal.Tests;

/// <summary>More questions or mistakes than anyone writes on a page are one error, so that they take no time.</summary>
public sealed class ManyQuestionsTests
{
    [Theory]
    [InlineData(500, new string[0])]
    [InlineData(501, new[] { "PORTAL212" })]
    [InlineData(5000, new[] { "PORTAL212" })]
    public void A_page_has_at_most_five_hundred_questions(int count, string[] codes)
    {
        var portal = Lesson(string.Concat(Enumerable.Range(0, count).Select(at => CoursePortal.Question($"Nummer {at}", $"id: a{at}"))));

        Assert.Equal(codes, portal.Codes);
    }

    [Fact]
    public void After_twenty_mistakes_of_a_kind_the_rest_are_counted()
    {
        var portal = Lesson("## Fråga: Vad gör du?\n<!-- id: a -->\n\n" + string.Concat(Enumerable.Range(0, 800).Select(at => $"- [{(at == 0 ? 'x' : ' ')}] Nummer {at}\n")) + "\n> [!TIP]\n> Därför.\n");

        Assert.Equal(21, portal.Codes.Count(code => code == "PORTAL505"));
    }

    [Fact]
    public void Options_have_a_letter_each_and_after_z_two()
    {
        var options = string.Concat(Enumerable.Range(0, 54).Select(at => $"- [{(at == 0 ? 'x' : ' ')}] Nummer {at}\n  > Svar.\n"));
        var question = new MiniPortal().WithCourse(lesson: $"## Fråga: Vad gör du?\n<!-- id: a -->\n\n{options}\n> [!TIP]\n> Därför.\n").Link()
            .Pages.OfType<LessonPage>().Single().Body.Questions.Single().Question;

        var keys = Assert.IsType<ChoiceQuestion>(question).Options.Select(option => option.Key).ToList();
        Assert.Equal(["a", "b", "z", "aa", "az", "ba", "bb"], new[] { 0, 1, 25, 26, 51, 52, 53 }.Select(at => keys[at]));
    }

    private static MiniPortal Lesson(string text)
    {
        var portal = new MiniPortal().WithCourse(lesson: text);
        portal.Read();
        return portal;
    }
}
