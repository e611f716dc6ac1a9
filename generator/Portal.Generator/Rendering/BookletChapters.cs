using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Portal.Model;
using Portal.Model.Pages;
using Portal.Model.Rendering;

namespace Portal.Generator.Rendering;

/// <summary>
/// Makes chapters of one booklet of the pages of a course: every id gets the chapter's prefix, headings go one level down,
/// links between the pages of the course stay in the booklet, and a term is explained where it comes first.
/// </summary>
public sealed partial class BookletChapters(MarkdownBody bodies)
{
    /// <summary>The chapters: about the course, its lessons and its final test. The pre-test is for the screen.</summary>
    public ImmutableArray<BodyPart> Of(Course course)
    {
        var pages = course.Lessons.Prepend<Page?>(course.Page).Append(course.FinalTest).OfType<Page>().ToList();
        var ids = pages.ToFrozenDictionary(bodies.Site.Href, page => page.Id);
        var explained = new HashSet<string>();
        return [.. pages.Select(page => new ChapterPart(page, [.. bodies.Parts(page, explained).Select(part => Chapter(part, $"{page.Id}-", ids))]))];
    }

    private static BodyPart Chapter(BodyPart part, string prefix, FrozenDictionary<string, string> ids) => part switch
    {
        HtmlPart html => new HtmlPart(Fit(html.Html, prefix, ids)),
        QuotedStepsPart steps => steps with { Steps = Fit(steps.Steps, prefix, ids) },
        QuestionPart question => question with
        {
            Prefix = prefix,
            Level = 3,
            Html = question.Html.ToFrozenDictionary(pair => pair.Key, pair => Fit(pair.Value, prefix, ids)),
        },
        _ => part,
    };

    /// <summary>The HTML is our own, with every quotation mark in text written as an entity, so that attributes are known by their form.</summary>
    private static string Fit(string html, string prefix, FrozenDictionary<string, string> ids)
    {
        var unique = Anchor().Replace(html, match => $"{match.Groups["name"].Value}{prefix}");
        var inside = PageLink().Replace(unique, match => ids.TryGetValue(match.Groups["page"].Value, out var id)
            ? $" href=\"#{(match.Groups["anchor"].Success ? $"{id}-{match.Groups["anchor"].Value}" : $"del-{id}")}\"" : match.Value);
        return HeadingTag().Replace(inside, match => $"{match.Groups["open"].Value}{match.Groups["level"].Value[0] - '0' + 1}");
    }

    [GeneratedRegex("""(?<name> (?:id|aria-describedby|aria-labelledby)="| href="#)""", RegexOptions.ExplicitCapture)]
    private static partial Regex Anchor();

    [GeneratedRegex(" href=\"(?<page>/[^\"#]*)(?:#(?<anchor>[^\"]*))?\"", RegexOptions.ExplicitCapture)]
    private static partial Regex PageLink();

    [GeneratedRegex("(?<open></?h)(?<level>[2-5])(?=[ >])", RegexOptions.ExplicitCapture)]
    private static partial Regex HeadingTag();
}
