using System.Collections.Frozen;
using System.Collections.Immutable;
using Portal.Model;
using Portal.Model.Pages;
using Portal.Model.Rendering;

namespace Portal.Generator.Rendering;

/// <summary>
/// Makes chapters of one booklet of the pages of a course: every id gets the chapter's prefix, headings go one level down,
/// links between the pages of the course stay in the booklet, and a term is explained where it comes first.
/// </summary>
public sealed class BookletChapters(MarkdownBody bodies)
{
    /// <summary>The chapters: about the course, its lessons and its final test. The pre-test is for the screen.</summary>
    public ImmutableArray<BodyPart> Of(Course course)
    {
        var pages = course.Lessons.Prepend<Page?>(course.Page).Append(course.FinalTest).OfType<Page>().ToList();
        var booklet = new TextPlace { Down = 1, Chapters = pages.ToFrozenDictionary(page => page.Url, page => page.Id) };
        return [.. pages.Select(page => new ChapterPart(page, bodies.Parts(page, booklet with { Chapter = page.Id })))];
    }
}
