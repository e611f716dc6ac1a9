using System.Collections.Frozen;
using System.Collections.Immutable;
using Portal.Generator.Rendering;
using Portal.Generator.Views;
using Portal.Model;
using Portal.Model.Pages;
using Portal.Model.Rendering;

namespace Portal.Generator.Packaging;

/// <summary>A lesson or test of a course with the questions that other programs are to have.</summary>
/// <param name="Course">The course.</param>
/// <param name="Page">The lesson or test.</param>
/// <param name="Id">A name that stays: <c>lesson-larma</c>, <c>pre-test</c>, <c>final-test</c>.</param>
/// <param name="Title">What it is called beside the course's other parts: <c>Lektion 2: Larma</c>.</param>
/// <param name="Questions">Its questions in the order of the file, their texts as <see cref="PlainMarkup"/>.</param>
/// <param name="WithPictures">The ids of those whose texts have pictures, which stay behind.</param>
public sealed record CoursePart(Course Course, Page Page, string Id, string Title, ImmutableArray<QuestionPart> Questions, FrozenSet<string> WithPictures)
{
    /// <summary>The language of its texts, as a tag.</summary>
    public required string Language { get; init; }

    /// <summary>The parts of a course that have questions, in the order a learner meets them.</summary>
    public static ImmutableArray<CoursePart> Of(SiteContext site, Course course) =>
        [.. course.Parts.Where(page => !page.Body.Questions.IsEmpty).Select(page => One(site, course, page))];

    private static CoursePart One(SiteContext site, Course course, Page page)
    {
        using var html = new PageHtml(page, site, new GlossaryMarker([]), TextPlace.Elsewhere);
        var written = page.Body.Questions.Select(placed => html.Question(placed.Question)).ToList();
        var markup = new PlainMarkup(site, page);
        return new CoursePart(
            course, page, page is LessonPage lesson ? $"lesson-{lesson.LearningId}" : page is TestPage { IsPreTest: true } ? "pre-test" : "final-test", ChapterView.TitleOf(site.Words, page),
            [.. written.Select(part => part with { Html = part.Html.ToFrozenDictionary(text => text.Key, text => markup.Of(text.Value)) })],
            [.. written.Where(part => part.Html.Values.Any(text => text.Contains("<img ", StringComparison.Ordinal))).Select(part => part.Question.Head.Id)])
        {
            Language = page.Meta.Language?.Tag ?? site.Words.LanguageTag,
        };
    }
}
