using System.Collections.Immutable;
using Portal.Model.Pages;
using Portal.Model.Rendering;

namespace Portal.Generator.Views;

/// <summary>A lesson.</summary>
/// <param name="Frame">What stands around it.</param>
/// <param name="Id">What it is remembered by.</param>
/// <param name="Progress">How far into the course it is; nothing for a lesson without a course.</param>
/// <param name="Duration">How long it takes: <c>8 minuter</c>.</param>
/// <param name="HasQuestions">True when it has questions to answer.</param>
/// <param name="Body">Its text.</param>
/// <param name="Course">The lessons of its course, if it has one.</param>
public sealed record LessonView(FrameView Frame, string Id, ProgressView? Progress, string Duration, bool HasQuestions, ImmutableArray<BodyPartView> Body, CourseLessonsView? Course)
    : WholePage(Frame)
{
    /// <summary>The view of a lesson.</summary>
    public static LessonView Of(SiteContext site, FrameView frame, LessonPage page, ImmutableArray<BodyPartView> body)
    {
        var course = site.Model.CourseOf(page);
        return new(
            frame.Using(frame.Site.LearningScript), page.LearningId,
            course is null ? null : ProgressView.Of(course.Lessons.IndexOf(page) + 1, course.Lessons.Length),
            Portal.Generator.Views.Wording.Duration.Text(site.Words, page.Minutes), !page.Body.Questions.IsEmpty, body,
            course is null ? null : CourseLessonsView.Of(site, course, page));
    }
}

/// <summary>How far one has come, in steps.</summary>
/// <param name="Done">The steps reached.</param>
/// <param name="All">All steps.</param>
/// <param name="Width">The width of the picture, in its units.</param>
/// <param name="Steps">A block for each step.</param>
public sealed record ProgressView(int Done, int All, int Width, ImmutableArray<ProgressStepView> Steps)
{
    private const int Block = 10;
    private const int Gap = 4;

    /// <summary>The view of <paramref name="done"/> of <paramref name="all"/> steps.</summary>
    public static ProgressView Of(int done, int all) => new(
        done, all, all * (Block + Gap) - Gap, [.. Enumerable.Range(0, all).Select(step => new ProgressStepView(step * (Block + Gap), step < done))]);
}

/// <summary>A block of the picture of how far one has come.</summary>
/// <param name="X">Where its left edge is, in the units of the picture.</param>
/// <param name="IsDone">True when the step is reached.</param>
public sealed record ProgressStepView(int X, bool IsDone);
