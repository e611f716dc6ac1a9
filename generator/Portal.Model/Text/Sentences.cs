using System.Text.RegularExpressions;

namespace Portal.Model.Text;

/// <summary>
/// Sentences and words as LIX counts them. A word is a run of letters and digits, with hyphens, apostrophes and colons within it
/// (<c>IT-avdelning</c>, <c>MSB:s</c>), or a number with its spaces and signs (<c>1 200</c>, <c>013-20 60 00</c>). A long word has more than
/// six letters. A sentence ends with a full stop, question mark, exclamation mark or colon before a capital letter, a digit or the end of
/// the paragraph, point or callout; not in an abbreviation (<c>t.ex.</c>) or after a single letter.
/// </summary>
public static partial class Sentences
{
    /// <summary>Most letters of a word that is not long.</summary>
    private const int ShortLetters = 6;

    /// <summary>The sentences of a paragraph by their places in it; only those with a word.</summary>
    public static IEnumerable<(int Start, int Length)> In(string paragraph)
    {
        var start = 0;
        foreach (var end in Ends(paragraph).Append(paragraph.Length))
        {
            if (Word().Match(paragraph, start, end - start) is { Success: true } first)
                yield return (first.Index, end - first.Index);
            start = end;
        }
    }

    /// <summary>The places of the words of a sentence, in it.</summary>
    public static Regex.ValueMatchEnumerator WordsIn(ReadOnlySpan<char> sentence) => Word().EnumerateMatches(sentence);

    /// <summary>True for a word of more than six letters.</summary>
    public static bool IsLong(ReadOnlySpan<char> word)
    {
        var letters = 0;
        foreach (var c in word)
            letters += char.IsLetter(c) ? 1 : 0;
        return letters > ShortLetters;
    }

    private static IEnumerable<int> Ends(string text) =>
        from Match end in End().Matches(text)
        where !(text[end.Index] == '.' && NoEnd().IsMatch(text[Math.Max(0, end.Index - 12)..(end.Index + 1)]))
        select end.Index + end.Length;

    [GeneratedRegex(@"[0-9]+(?:[ \u00A0.,:/\u2013-]?[0-9]+)*|[\p{L}\p{M}0-9\u00AD]+(?:[-\u2010\u2011'\u2019:.][\p{L}\p{M}0-9\u00AD]+)*")]
    private static partial Regex Word();

    /// <summary>Marks at the end, with what closes behind them; private use is what Markdown has taken.</summary>
    [GeneratedRegex(@"(?<![.!?\u2026:])(?>[.!?\u2026:]+[""'\u201D\u2019)\]\uE000]*)(?=\s+[""'\u201D\u2019(\[\uE000]*[\p{Lu}0-9]|\s*\z)")]
    private static partial Regex End();

    [GeneratedRegex(@"(?<![\p{L}0-9])(?:t\.ex|bl\.a|m\.m|m\.fl|d\.v\.s|o\.s\.v|s\.k|f\.d|fr\.o\.m|t\.o\.m|p\.g\.a|kap|nr|st|jfr|kl|ca|resp|dvs|osv|etc|tel|\p{L})\.\z", RegexOptions.IgnoreCase)]
    private static partial Regex NoEnd();
}
