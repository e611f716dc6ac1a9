using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Portal.Model;
using Portal.Model.Pages;
using Portal.Model.Rendering;

namespace Portal.Generator.Rendering;

/// <summary>Makes chapters of one booklet of the pages of a course: every id gets the chapter's prefix, headings go one level down.</summary>
public sealed partial class BookletChapters(MarkdownBody bodies)
{
    /// <summary>The chapters: about the course, its lessons and its final test. The pre-test is for the screen.</summary>
    public ImmutableArray<BodyPart> Of(Course course) =>
    [
        .. course.Lessons.Prepend<Page?>(course.Page).Append(course.FinalTest).OfType<Page>()
            .Select(page => new ChapterPart(page, [.. bodies.Parts(page).Select(part => Chapter(part, $"{page.Id}-"))])),
    ];

    private static BodyPart Chapter(BodyPart part, string prefix) => part switch
    {
        HtmlPart html => new HtmlPart(Fit(html.Html, prefix)),
        QuestionPart question => question with
        {
            Prefix = prefix,
            Level = 3,
            Html = question.Html.ToFrozenDictionary(pair => pair.Key, pair => Fit(pair.Value, prefix)),
        },
        _ => part,
    };

    /// <summary>The HTML is our own, with every quotation mark in text written as an entity, so that attributes are known by their form.</summary>
    private static string Fit(string html, string prefix)
    {
        var unique = Anchor().Replace(html, match => $"{match.Groups["name"].Value}{prefix}");
        return HeadingTag().Replace(unique, match => $"{match.Groups["open"].Value}{match.Groups["level"].Value[0] - '0' + 1}");
    }

    [GeneratedRegex("""(?<name> (?:id|aria-describedby|aria-labelledby)="| href="#)""", RegexOptions.ExplicitCapture)]
    private static partial Regex Anchor();

    [GeneratedRegex("(?<open></?h)(?<level>[2-5])(?=[ >])", RegexOptions.ExplicitCapture)]
    private static partial Regex HeadingTag();
}
