using System.Collections.Immutable;
using Portal.Model.Pages;

namespace Portal.Generator.Linking;

/// <summary>Decides which pages are part of the portal on a given day.</summary>
public static class Publication
{
    /// <summary>What to do, but for taking the link away, about a page that is not published.</summary>
    public const string Remedy = "ändra det som håller tillbaka den andra sidan: utkast, publiceras, avpubliceras eller informationsklass.";

    /// <summary>What to do about a page that must be published: a sentence to go on with or to end.</summary>
    public static string Release(string file = "den") => $"Ta bort utkast, publiceras eller avpubliceras i {file}";

    /// <summary>True when a page is published. Drafts are what readers will see some day: those marked so, and those whose day is to come. One above the portal's own class never is published.</summary>
    public static bool IsPublished(Page page, DateOnly today, bool drafts, InformationClass highest) =>
        (drafts || !page.Meta.Draft)
        && page.Meta.InformationClass <= highest
        && (drafts || page.Meta.PublishFrom is not { } from || from <= today)
        && (page.Meta.UnpublishFrom is not { } until || today < until);

    /// <summary>The published pages, without lessons of courses that are not published.</summary>
    public static ImmutableArray<Page> Select(ImmutableArray<Page> pages, DateOnly today, bool drafts, InformationClass highest)
    {
        var published = pages.Where(page => IsPublished(page, today, drafts, highest)).ToImmutableArray();
        var courses = published.OfType<CoursePage>().Select(course => course.Id).ToHashSet();
        var written = pages.OfType<CoursePage>().Select(course => course.Id).ToHashSet();
        return [.. published.Where(page => CourseOf(page) is not { } course || courses.Contains(course) || !written.Contains(course))];
    }

    /// <summary>The pages, of which no part of a course is more open than the course.</summary>
    public static ImmutableArray<Page> WithClasses(ImmutableArray<Page> pages)
    {
        var closed = pages.OfType<CoursePage>().Where(course => course.Meta.InformationClass > InformationClass.Open).ToLookup(course => course.Id, course => course.Meta.InformationClass);
        return closed.Count == 0 ? pages : [.. pages.Select(page => CourseOf(page) is { } course && closed[course].Append(InformationClass.Open).Max() is var least && least > page.Meta.InformationClass
            ? page with { Meta = page.Meta with { InformationClass = least } } : page)];
    }

    /// <summary>The id of the course that a lesson or test belongs to, whether there is one or not; null for other pages.</summary>
    internal static string? CourseOf(Page page) => page switch
    {
        LessonPage lesson => lesson.CourseId,
        TestPage test => test.CourseId,
        _ => null,
    };
}
