using Portal.Model;
using Portal.Model.Learning;
using Portal.Model.Output;
using Portal.Model.Pages;
using Portal.Model.Rendering;

namespace Portal.Generator.Outputs;

/// <summary>
/// The courses as data for Mitt lärande and the kursintyg: lessons, questions with the hash of what they say, learning paths.
/// Its form is the type <c>Catalogue</c> of <c>site/src/learning/rules/catalogue.ts</c>.
/// </summary>
public sealed class CourseCatalogue : IOutput
{
    /// <inheritdoc />
    public IEnumerable<OutputFile> Make(SiteContext site)
    {
        if (site.Model.Courses.IsEmpty)
            return [];
        var catalogue = new
        {
            courses = site.Model.Courses.Select(course => Entry(course, page => site.Href(page))),
            roles = site.Model.All<RolePage>().Where(role => !role.LearningPath.IsEmpty)
                .Select(role => new { id = role.Id, title = role.Meta.MenuTitle, path = role.LearningPath.Select(step => step.Value) }),
        };
        return [new OutputFile(Addresses.CourseCatalogue.OutputPath, PublishedJson.Write(catalogue))];
    }

    /// <summary>A course as the scripts know it, with the addresses that its pages have where it is read.</summary>
    public static object Entry(Course course, Func<Page, string> href) => new
    {
        id = course.Page.Id,
        mark = ShortHash.CourseMark(course.Page.Id),
        title = course.Page.Meta.Title,
        url = href(course.Page),
        version = course.Page.Version.ToString(),
        passMark = course.Page.PassMark,
        validMonths = course.Page.ValidMonths,
        lessons = course.Lessons.Select(lesson => new
        {
            id = lesson.LearningId,
            number = lesson.Number,
            title = lesson.Meta.Title,
            url = href(lesson),
            minutes = lesson.Minutes,
            questions = Questions(lesson),
        }),
        preTest = Test(course.PreTest, href),
        finalTest = Test(course.FinalTest, href),
    };

    private static object? Test(TestPage? test, Func<Page, string> href) =>
        test is null ? null : new { url = href(test), asked = test.Asked, attempts = test.Attempts, questions = Questions(test) };

    private static IEnumerable<object> Questions(Page page) =>
        page.Body.Questions.Select(placed => placed.Question.Head).Select(head => new { id = head.Id, hash = head.Hash });
}
