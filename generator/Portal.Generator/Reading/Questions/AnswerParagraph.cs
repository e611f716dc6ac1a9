using Markdig.Syntax;
using Portal.Generator.Reading.Markdown;
using Portal.Model.Learning;

namespace Portal.Generator.Reading.Questions;

/// <summary>Paragraphs that hold an answer after a word.</summary>
public static class AnswerParagraph
{
    /// <summary>Begins the answer of text and number questions.</summary>
    public const string Answer = "Svar:";

    /// <summary>Begins a gap text.</summary>
    public const string Gaps = "Lucktext:";

    /// <summary>True for a paragraph that begins with a word.</summary>
    public static bool BeginsWith(Block? block, string word) =>
        block is ParagraphBlock paragraph && InlineText.Of(paragraph).StartsWith(word, StringComparison.Ordinal);

    /// <summary>Alternatives with bars between them, compared as the question's settings say.</summary>
    public static AcceptedText Accepted(string text, QuestionSettings settings) => new(
        [.. text.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)], settings.MatchCase, settings.MatchMarks);
}
