using Portal.Model.Diagnostics;

namespace Portal.Tests;

public sealed class LessonTimeCheckerTests
{
    [Theory]
    [InlineData(200, 0, 1, "")]
    [InlineData(201, 0, 1, "Skriv tid: 2, eller korta texten.")]
    [InlineData(200, 2, 3, "")]
    [InlineData(200, 2, 2, "Skriv tid: 3, eller korta texten.")]
    public void A_lesson_takes_a_minute_for_a_question_and_for_two_hundred_words_of_its_own(int words, int questions, int minutes, string remedy)
    {
        var asked = string.Concat(Enumerable.Range(0, questions).Select(at => CoursePortal.Question($"Nummer {at}", $"id: a{at}", Words(500))));
        var portal = new MiniPortal().WithCourse(lesson: $"{Words(words / 2)}\n\n{asked}## Mer\n\n- {Words(words - words / 2 - 1)}\n", minutes: minutes);
        portal.Link();

        Assert.Equal(remedy, string.Concat(portal.Bag.Sorted().Where(found => found.Rule == DiagnosticRules.ShortLessonTime).Select(found => found.Suggestion)));
    }

    [Fact]
    public void A_time_with_its_unit_is_one_error_and_not_too_short_besides()
    {
        var portal = new MiniPortal().WithCourse(lesson: Words(300)).With("utbildning/kurs/01-larma.md", MiniPortal.Page("Larma", Words(300), "tid: 5 minuter"));
        portal.Link();

        Assert.Equal([(DiagnosticRules.BadValue, "Skriv tid: 5.")], portal.Bag.Sorted().Where(found => found.Rule.Severity != Severity.Hint).Select(found => (found.Rule, found.Suggestion!)));
    }

    private static string Words(int count) => string.Join(' ', Enumerable.Repeat("larma", count));
}
