using System.Collections.Immutable;
using Portal.Model;
using Portal.Model.Pages;
using Portal.Model.Rendering;
using Portal.Generator.Views.Wording;

namespace Portal.Generator.Views;

/// <summary>Courses in a list, where the script marks those that are begun.</summary>
/// <param name="Courses">The courses, in order.</param>
/// <param name="TotalDuration">How long all of them take together.</param>
/// <param name="Script">The script (<c>path-marks.ts</c>), which is loaded only for who has begun a course.</param>
public sealed record CourseListView(ImmutableArray<CourseItemView> Courses, string TotalDuration, AssetView? Script)
{
    /// <summary>The view of some courses.</summary>
    public static CourseListView Of(SiteContext site, IReadOnlyCollection<Course> courses) => new(
        [.. courses.Select(course => CourseItemView.Of(site, course))], Duration.Text(site.Words, courses.Sum(course => course.Minutes)),
        AssetView.OfAny(site, site.Assets.Learning));

    /// <summary>The courses of a role, in the order to take them.</summary>
    public static CourseListView Of(SiteContext site, RolePage role) => Of(site,
        [.. role.LearningPath.Select(id => site.Model.Courses.FirstOrDefault(course => course.Page.Id == id.Value)).OfType<Course>()]);
}

/// <summary>A course in a list.</summary>
public sealed record CourseItemView
{
    /// <summary>What it is remembered by.</summary>
    public required string Id { get; init; }

    /// <summary>Its version: <c>1.2</c>.</summary>
    public required string Version { get; init; }

    /// <summary>For how many months a pass is valid; nothing when it does not go out.</summary>
    public int? Months { get; init; }

    /// <summary>How many questions its final test asks; nothing when it has none.</summary>
    public int? Asked { get; init; }

    /// <summary>Its lessons with their minutes: <c>larma:5 utrym:7</c>.</summary>
    public required string Parts { get; init; }

    /// <summary>Its address.</summary>
    public required string Href { get; init; }

    /// <summary>Its name.</summary>
    public required string Title { get; init; }

    /// <summary>What it is about.</summary>
    public required string Summary { get; init; }

    /// <summary>How long it takes: <c>45 minuter</c>.</summary>
    public required string Duration { get; init; }

    /// <summary>How many lessons it has: <c>4 lektioner</c>.</summary>
    public required string Lessons { get; init; }

    /// <summary>For whom it is.</summary>
    public required string Audience { get; init; }

    /// <summary>The view of a course.</summary>
    public static CourseItemView Of(SiteContext site, Course course) => new()
    {
        Id = course.Page.Id,
        Version = $"{course.Page.Version}",
        Months = course.Page.ValidMonths,
        Asked = course.FinalTest?.Asked,
        Parts = string.Join(' ', course.Lessons.Select(lesson => $"{lesson.LearningId}:{lesson.Minutes}")),
        Href = site.Href(course.Page),
        Title = course.Page.Meta.Title,
        Summary = course.Page.Meta.Summary,
        Duration = Portal.Generator.Views.Wording.Duration.Text(site.Words, course.Minutes),
        Lessons = site.Words.Count("course.lessons_count", course.Lessons.Length),
        Audience = course.Page.Audience,
    };
}
