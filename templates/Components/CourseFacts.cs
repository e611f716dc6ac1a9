using System.Globalization;
using Portal.Model;
using Portal.Model.Learning;
using Portal.Model.Rendering;

namespace Portal.Templates.Components;

/// <summary>What lists of courses tell the script that marks those that are begun (<c>path-marks.ts</c>), as attributes.</summary>
public static class CourseFacts
{
    /// <summary>Attributes of a list: the script, which is loaded only for who has begun a course.</summary>
    public static Dictionary<string, object> OfList(SiteContext site) => site.Assets.Learning is not { } script ? []
        : new() { ["data-learning-script"] = site.Href(script.Url), ["data-learning-integrity"] = script.Integrity };

    /// <summary>Attributes of a course in it. Its lessons with their minutes are <c>larma:5 utrym:7</c>.</summary>
    public static Dictionary<string, object> Of(Course course)
    {
        var facts = new Dictionary<string, object> { ["data-course"] = course.Page.Id, ["data-version"] = $"{course.Page.Version}" };
        if (course.Page.ValidMonths is { } months)
            facts["data-months"] = months.ToString(CultureInfo.InvariantCulture);
        if (course.FinalTest is { } test)
            facts["data-asked"] = test.Asked.ToString(CultureInfo.InvariantCulture);
        facts["data-parts"] = string.Join(' ', course.Lessons.Select(lesson => $"{LearningUrls.LessonId(lesson)}:{lesson.Minutes}"));
        return facts;
    }
}
