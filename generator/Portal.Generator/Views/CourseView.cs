using System.Collections.Immutable;
using Portal.Model;
using Portal.Model.Pages;
using Portal.Model.Rendering;

namespace Portal.Generator.Views;

/// <summary>The start page of a course.</summary>
public sealed record CourseView(FrameView Frame) : WholePage(Frame)
{
    /// <summary>How long it takes: <c>45 minuter</c>.</summary>
    public required string Duration { get; init; }

    /// <summary>What it is made of: <c>4 lektioner och slutprov</c>.</summary>
    public required string Parts { get; init; }

    /// <summary>The address of the first lesson, if there is one.</summary>
    public string? Start { get; init; }

    /// <summary>Its lessons and tests.</summary>
    public required CourseLessonsView Lessons { get; init; }

    /// <summary>The address of its kursintyg; nothing in a package.</summary>
    public string? Certificate { get; init; }

    /// <summary>The address of the course as a booklet.</summary>
    public required string Booklet { get; init; }

    /// <summary>The entry of the list of lessons among the contents.</summary>
    public required ContentsEntryView LessonsPart { get; init; }

    /// <summary>The entry of the goals among the contents.</summary>
    public required ContentsEntryView GoalsPart { get; init; }

    /// <summary>What one can do after the course.</summary>
    public required ImmutableArray<string> Goals { get; init; }

    /// <summary>Its text.</summary>
    public required ImmutableArray<BodyPartView> Body { get; init; }

    /// <summary>For whom it is.</summary>
    public required string Audience { get; init; }

    /// <summary>Courses to take before it.</summary>
    public required ImmutableArray<LinkView> Prerequisites { get; init; }

    /// <summary>Roles whose learning path it is on.</summary>
    public required ImmutableArray<LinkView> Roles { get; init; }

    /// <summary>For how long a pass is valid: <c>24 månader</c>; nothing when it does not go out.</summary>
    public string? Validity { get; init; }

    /// <summary>The view of a course's start page.</summary>
    public static CourseView Of(SiteContext site, FrameView frame, CoursePage page, ImmutableArray<BodyPartView> body)
    {
        var course = site.Model.Courses.First(course => course.Page == page);
        var (lessons, goals) = (new ContentsEntryView(site.Words.Of("course.lessons"), "del-lektioner"), new ContentsEntryView(site.Words.Of("course.goals"), "del-mal"));
        var parts = site.Words.Count("course.lessons_count", course.Lessons.Length);
        return new(frame.Using(frame.Site.LearningScript) with { Contents = [lessons, goals, .. frame.Contents] })
        {
            Duration = Portal.Generator.Views.Wording.Duration.Text(site.Words, course.Minutes),
            Parts = course.FinalTest is null ? parts : site.Words.Of("course.with_test", ("lessons", parts)),
            Start = course.Lessons.IsEmpty ? null : site.Href(course.Lessons[0]),
            Lessons = CourseLessonsView.Of(site, course),
            Certificate = CertificateOf(site, page),
            Booklet = site.Href(Addresses.Booklet(page)),
            LessonsPart = lessons,
            GoalsPart = goals,
            Goals = page.Goals,
            Body = body,
            Audience = page.Audience,
            Prerequisites = LinkView.ToAll<CoursePage>(site, page.Prerequisites),
            Roles = [.. Relations.Of(site.Model.Relations.RolesByCourse, page.Id).Select(role => LinkView.To(site, role))],
            Validity = page.ValidMonths is { } months ? site.Words.Count("number.months", months) : null,
        };
    }

    /// <summary>The address of a course's kursintyg; null in a package, where the platform knows who has passed.</summary>
    public static string? CertificateOf(SiteContext site, CoursePage course) => site.IsPackage ? null : $"{site.Href(Addresses.Certificate)}?kurs={course.Id}";
}
