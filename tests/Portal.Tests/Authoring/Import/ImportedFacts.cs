using System.Globalization;
using Portal.Model.Learning;
using Portal.Model.Pages;

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
}
