using System.Globalization;
using Portal.Generator.Authoring.Import;
using Portal.Model;
using Portal.Model.Learning;
using Portal.Model.Pages;
using Portal.Model.Rendering;
using Portal.Tests.Packaging;

namespace Portal.Tests.Authoring;

/// <summary>Questions that came back, and what they say.</summary>
internal static class ImportedFacts
{
    /// <summary>The questions of a text, by the portal's own reader.</summary>
    public static List<Question> Read(string markdown)
    {
        var portal = new MiniPortal().WithCourse();
        portal.With("utbildning/kurs/01-larma.md", MiniPortal.Page("Larma", markdown, "tid: 60"));
        return [.. portal.Read().OfType<LessonPage>().Single().Body.Questions.Select(placed => placed.Question)];
    }

    /// <summary>What a question asks and takes for right, in words.</summary>
    public static string Of(Question question, bool withHeads = true) => $"{question.Kind} {question.Head.Prompt} / {InlineText(question.Head.Intro)} / {InlineText(question.Head.Explanation)} / " + question switch
    {
        ChoiceQuestion choice => string.Join("; ", choice.Options.Select(option => $"{InlineText(option.Text)} {option.IsRight} {InlineText(option.Feedback)}")),
        OrderQuestion order => string.Join("; ", order.Items.Select(InlineText)),
        MatchQuestion match => (withHeads ? $"{match.LeftHead} {match.RightHead} " : "") + string.Join("; ", match.Pairs.Select(pair => $"{pair.Left} - {pair.Right}")),
        TextQuestion text => string.Join("; ", text.Answer.Alternatives),
        NumberQuestion number => string.Create(CultureInfo.InvariantCulture, $"{number.Value} {number.Tolerance} {number.Unit}"),
        GapQuestion gap => string.Concat(gap.Parts.Select(part => part.Gap is { } accepted ? $"[[{string.Join('|', accepted.Alternatives)}]]" : part.Plain)),
        _ => "",
    };

    private static string InlineText(RichText text) => text.Line is { } line ? Generator.Reading.Markdown.InlineText.Of(line)
        : string.Join(' ', text.Blocks.Select(block => block switch { Markdig.Syntax.ContainerBlock container => Generator.Reading.Markdown.InlineText.Of(container), Markdig.Syntax.LeafBlock leaf => Generator.Reading.Markdown.InlineText.Of(leaf), _ => "" }));

    /// <summary>Takes the questions of the real courses out of the portal and in again: how many are the same, and those that are not.</summary>
    /// <param name="read">Exports a course and reads it.</param>
    /// <param name="survives">Which questions the format holds whole.</param>
    /// <param name="withHeads">True when it holds the heads of a match.</param>
    /// <param name="withPoints">True when it holds points.</param>
    public static async Task<(int Same, List<string> Other)> RoundTripAsync(Func<SiteContext, Course, HtmlText, Imported> read, Func<Question, bool> survives, bool withHeads, bool withPoints)
    {
        var site = await Courses.SiteAsync();
        var (same, other) = (0, new List<string>());
        foreach (var course in site.Model.Courses)
        {
            var imported = read(site, course, new HtmlText(new PortalLinks(site.Model.Pages, site.Model.Settings.BaseUrl, $"utbildning/{course.Page.Id}").Of));
            Assert.Empty(imported.NotRead);
            var questions = course.Parts.SelectMany(part => part.Body.Questions).Select(placed => placed.Question).Where(survives).ToDictionary(question => question.Head.Id);
            var back = Read(QuestionMarkdown.Of(imported.Questions.Where(question => questions.ContainsKey(question.Name)))).ToDictionary(question => question.Head.Id);
            foreach (var (id, question) in questions)
            {
                if (back.TryGetValue(id, out var found) && Of(found, withHeads) == Of(question, withHeads) && (!withPoints || found.Head.Points == question.Head.Points))
                    same++;
                else
                    other.Add($"{id}:\n{Of(question, withHeads)}\n{(found is null ? "gone" : Of(found, withHeads))}");
            }
        }
        return (same, other);
    }
}
