using System.Text.RegularExpressions;
using Markdig.Syntax;
using Portal.Generator.Reading.Markdown;
using Portal.Model.Text;

namespace Portal.Generator.Reading.Questions;

/// <summary>How sure it is that a line of text begins a question.</summary>
public enum QuestionSign
{
    /// <summary>It does not.</summary>
    None,

    /// <summary>It looks like it and has to be written in another way.</summary>
    Nearly,

    /// <summary>It does: <c>Fråga: ...</c>, also in capitals, with a number, with spaces before the colon or without the ring over å.</summary>
    Question,
}

/// <summary>Recognises the headings of questions.</summary>
public static partial class QuestionHeading
{
    /// <summary>What a heading says.</summary>
    public static QuestionSign Of(HeadingBlock heading) => Of(InlineText.Of(heading));

    /// <summary>What the text of a heading says in a course.</summary>
    public static QuestionSign Of(string text)
    {
        var plain = Plain(text);
        return Exact().IsMatch(plain) ? QuestionSign.Question
            : Numbered().IsMatch(plain) || IsNearWord(Word(plain)) ? QuestionSign.Nearly
            : QuestionSign.None;
    }

    /// <summary>True for a heading that is meant as a question wherever it stands. "Säkerhetsfråga: ..." may be a heading of any page.</summary>
    public static bool IsAnywhere(string text)
    {
        var plain = Plain(text);
        return Exact().IsMatch(plain) || Word(plain) is "kontrollfraga" || IsMisspelt(Word(plain));
    }

    /// <summary>True for a paragraph that was to be a heading: <c>##Fråga: ...</c>, without the space.</summary>
    public static bool LacksSpace(ParagraphBlock paragraph) =>
        InlineText.Of(paragraph) is ['#', ..] text && IsAnywhere(text.TrimStart('#'));

    /// <summary>The words after <c>Fråga:</c>.</summary>
    public static string Prompt(HeadingBlock heading)
    {
        var text = InlineText.Of(heading);
        return text[(text.IndexOf(':') + 1)..].Trim();
    }

    /// <summary>The first word of a heading that has a colon soon after it, in lower case; else empty.</summary>
    private static string Word(string plain) => FirstWord().Match(plain).Groups["word"].Value.ToLowerInvariant();

    private static bool IsNearWord(string word) => word.EndsWith("fraga") || word.EndsWith("fragan") || IsMisspelt(word);

    private static bool IsMisspelt(string word) => Suggestion.Distance(word, "fraga") == 1;

    /// <summary>Letters without dots and rings, and nothing that cannot be seen.</summary>
    private static string Plain(string text) => Unseen().Replace(Diacritics.Strip(Diacritics.Compose(text)), "").Trim();

    [GeneratedRegex(@"^fraga(?:\s*(?:nr\.?|nummer)?\s*\d+)?\s*:", RegexOptions.IgnoreCase)]
    private static partial Regex Exact();

    /// <summary>A number, a mark or nothing where the colon belongs. "Fråga din chef" is an ordinary heading.</summary>
    [GeneratedRegex(@"^fraga(?:\s*[#(]?\d|\s*(?:[.;=)]|[-–—]\s|$))|^[a-z]{3,}-?fraga\s*\d", RegexOptions.IgnoreCase)]
    private static partial Regex Numbered();

    /// <summary>A word with a colon after it, or after a short mark such as "2b".</summary>
    [GeneratedRegex(@"^(?<word>[a-z-]{4,30})(?:\s+\S{1,4})?\s*[:：]", RegexOptions.IgnoreCase)]
    private static partial Regex FirstWord();

    [GeneratedRegex(@"\p{Cf}")]
    private static partial Regex Unseen();
}
