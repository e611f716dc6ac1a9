using Markdig.Syntax;
using Portal.Generator.Reading.Markdown;
using Portal.Model.Pages;

namespace Portal.Tests.Facts;

/// <summary>The times that the real lessons promise.</summary>
public sealed class CourseTimeFactsTests
{
    private const double WordsPerMinute = 200;

    [Fact]
    public async Task Every_lesson_can_be_read_and_its_questions_answered_in_its_time()
    {
        var lessons = (await LinkopingBuild.ResultAsync()).Model!.Pages.OfType<LessonPage>().ToList();

        Assert.NotEmpty(lessons);
        Assert.Empty(lessons.Select(lesson => (lesson.Source.Path, Needed: Words(lesson) / WordsPerMinute + lesson.Body.Questions.Length, lesson.Minutes))
            .Where(time => time.Needed > time.Minutes));
    }

    /// <summary>The words of the text outside the questions.</summary>
    private static int Words(LessonPage lesson)
    {
        var questions = lesson.Body.Questions.SelectMany(placed => lesson.Body.Tree.Skip(placed.FirstBlock).Take(placed.BlockCount)).ToHashSet();
        return lesson.Body.Tree.Except(questions)
            .SelectMany(block => block is LeafBlock leaf ? [leaf] : block.Descendants<LeafBlock>())
            .Sum(leaf => InlineText.Of(leaf).Split(' ', StringSplitOptions.RemoveEmptyEntries).Length);
    }
}
