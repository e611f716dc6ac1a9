using System.Collections.Immutable;
using Portal.Model;
using Portal.Model.Pages;
using Portal.Model.Rendering;
using Portal.Generator.Views.Wording;

namespace Portal.Generator.Views;

/// <summary>A course's lessons between its tests. The script reads the course from their list.</summary>
public sealed record CourseLessonsView
{
    /// <summary>What the course is remembered by.</summary>
    public required string Id { get; init; }

    /// <summary>Its name.</summary>
    public required string Title { get; init; }

    /// <summary>Its address.</summary>
    public required string Href { get; init; }

    /// <summary>The address of the learner's own page; nothing in a package.</summary>
    public string? MyLearning { get; init; }

    /// <summary>Its version: <c>1.2</c>.</summary>
    public required string Version { get; init; }

    /// <summary>The pass mark of its final test in percent.</summary>
    public required int PassMark { get; init; }

    /// <summary>For how many months a pass is valid; nothing when it does not go out.</summary>
    public int? Months { get; init; }

    /// <summary>How many questions its final test asks; nothing when it has none.</summary>
    public int? Asked { get; init; }

    /// <summary>Attempts a day at its final test; nothing when there is no limit.</summary>
    public int? Attempts { get; init; }

    /// <summary>The test before the lessons.</summary>
    public TestItemView? PreTest { get; init; }

    /// <summary>The lessons, in order.</summary>
    public required ImmutableArray<LessonItemView> Lessons { get; init; }

    /// <summary>The test after the lessons.</summary>
    public TestItemView? FinalTest { get; init; }

    /// <summary>The lessons of a course; <paramref name="current"/> is the part of it that is read, if any.</summary>
    public static CourseLessonsView Of(SiteContext site, Course course, Page? current = null)
    {
        var page = course.Page;
        return new()
        {
            Id = page.Id,
            Title = page.Meta.Title,
            Href = site.Href(page),
            MyLearning = site.IsPackage ? null : site.Href(GeneratedPages.MyLearning.Url),
            Version = $"{page.Version}",
            PassMark = page.PassMark,
            Months = page.ValidMonths,
            Asked = course.FinalTest?.Asked,
            Attempts = course.FinalTest?.Attempts,
            PreTest = Test(course.PreTest),
            Lessons =
            [
                .. course.Lessons.Select(lesson => new LessonItemView
                {
                    Id = lesson.LearningId,
                    Number = lesson.Number,
                    Minutes = lesson.Minutes,
                    Questions = string.Join(' ', lesson.Body.Questions.Select(placed => placed.Question.Head.Id)),
                    Href = site.Href(lesson),
                    Title = lesson.Meta.Title,
                    Duration = Duration.Text(site.Words, lesson.Minutes),
                    Current = Mark(lesson),
                }),
            ],
            FinalTest = Test(course.FinalTest),
        };

        TestItemView? Test(TestPage? test) => test is null ? null : new(site.Href(test), site.Words.Count("course.questions", test.Asked), Mark(test));
        string? Mark(Page part) => part == current ? "page" : null;
    }
}

/// <summary>A lesson in the list of a course's lessons.</summary>
public sealed record LessonItemView
{
    /// <summary>What it is remembered by.</summary>
    public required string Id { get; init; }

    /// <summary>Its number in the course.</summary>
    public required int Number { get; init; }

    /// <summary>Minutes to read it and answer its questions.</summary>
    public required int Minutes { get; init; }

    /// <summary>The ids of its questions: <c>q-larm q-vem</c>; may be empty.</summary>
    public required string Questions { get; init; }

    /// <summary>Its address.</summary>
    public required string Href { get; init; }

    /// <summary>Its name.</summary>
    public required string Title { get; init; }

    /// <summary>How long it takes: <c>8 minuter</c>.</summary>
    public required string Duration { get; init; }

    /// <summary><c>page</c> when it is being read: the value of <c>aria-current</c>.</summary>
    public string? Current { get; init; }
}

/// <summary>A test in the list of a course's lessons.</summary>
/// <param name="Href">Its address.</param>
/// <param name="Asked">How many questions it asks: <c>12 frågor</c>.</param>
/// <param name="Current"><c>page</c> when it is being read: the value of <c>aria-current</c>.</param>
public sealed record TestItemView(string Href, string Asked, string? Current);
