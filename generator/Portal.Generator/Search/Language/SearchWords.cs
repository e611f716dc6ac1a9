using Portal.Model.Text;

namespace Portal.Generator.Search.Language;

/// <summary>
/// Cuts text into words: runs of letters and digits, in lower case, dots and rings kept. A word joined by hyphens, or a number
/// joined by marks or in groups (2018-312, 08.30, 10 500 000), gives its pieces and then the whole; an amount in words
/// (43,5 miljoner) first the number in full. The same as <c>site/src/search/tokens.ts</c>.
/// </summary>
public static class SearchWords
{
    /// <summary>A longer run of letters is no word.</summary>
    public const int MaxLength = 50;

    private const int LongestSuffix = 3;

    /// <summary>Stands for what is no part of a word.</summary>
    private const char NoPart = '\0';

    private static readonly char[] Common = [.. Enumerable.Range(0, 256).Select(c => Find((char)c))];

    /// <summary>Receives a word. The span is only valid during the call.</summary>
    public delegate void Found(ReadOnlySpan<char> word);

    /// <summary>The words of a text, in order.</summary>
    public static List<string> In(string text)
    {
        var words = new List<string>();
        Read(text, word => words.Add(word.ToString()));
        return words;
    }

    /// <summary>Calls <paramref name="found"/> for each word of a text, in order.</summary>
    public static void Read(string text, Found found)
    {
        var clean = Clean(text).AsSpan();
        Span<char> word = stackalloc char[MaxLength], whole = stackalloc char[MaxLength];
        int wholeLength = 0, pieces = 0, at = 0;
        while (at < clean.Length)
        {
            var length = 0;
            for (; at < clean.Length && Lower(clean[at]) is not NoPart and var letter; at++, length++)
                if (length < MaxLength)
                    word[length] = letter;
            if (length == 0)
            {
                at++;
                continue;
            }
            if (SearchAmounts.At(clean, at - length) is { Length: > 0 } amount)
                found(amount);
            if (length <= MaxLength)
                found(word[..length]);
            if (Suffix(clean, at) is > 0 and var suffix)
                at += suffix;
            var joins = Joins(clean, at);
            if (!joins && pieces == 0)
                continue;
            if (wholeLength + length <= MaxLength)
            {
                word[..length].CopyTo(whole[wholeLength..]);
                wholeLength += length;
                pieces++;
            }
            if (joins)
                continue;
            if (pieces > 1)
                found(whole[..wholeLength]);
            wholeLength = pieces = 0;
        }
    }

    /// <summary>Without soft hyphens, each letter with its marks put together.</summary>
    private static string Clean(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\u0300', '\u036F') && !text.Contains('\u00AD'))
            return text;
        return string.Concat(Diacritics.Compose(text).Where(c => !IsDropped(c)));
    }

    private static bool IsDropped(char c) => c is '\u00AD' or (>= '\u0300' and <= '\u036F');

    /// <summary>A letter or a digit in lower case, or <see cref="NoPart"/>.</summary>
    private static char Lower(char c) => c < Common.Length ? Common[c] : Find(c);

    private static char Find(char c) => IsPart(c) ? char.ToLowerInvariant(c) : NoPart;

    private static bool IsPart(char c) => char.IsLetterOrDigit(c);

    /// <summary>The length of an ending after a colon, as in <c>SBA:s</c>; it is no word.</summary>
    private static int Suffix(ReadOnlySpan<char> text, int at)
    {
        if (at + 1 >= text.Length || text[at] != ':' || !char.IsLetter(text[at - 1]))
            return 0;
        var end = at + 1;
        while (end < text.Length && IsPart(text[end]))
            end++;
        return end - at - 1 is > 0 and <= LongestSuffix && char.IsLetter(text[at + 1]) ? end - at : 0;
    }

    /// <summary>True when two or three digits come first: a group of a long number, as in 10 500 000.</summary>
    private static bool IsGroup(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && char.IsDigit(text[length]))
            length++;
        return length is 2 or 3 && (length == text.Length || !IsPart(text[length]));
    }

    /// <summary>True between two short numbers: 1-5 is not 15.</summary>
    private static bool IsRange(ReadOnlySpan<char> text, int at)
    {
        var (start, end) = (at, at + 1);
        while (start > 0 && char.IsDigit(text[start - 1]))
            start--;
        while (end < text.Length && char.IsDigit(text[end]))
            end++;
        return at - start is 1 or 2 && end - at - 1 is 1 or 2
            && (start == 0 || !IsPart(text[start - 1]) && text[start - 1] != text[at]) && (end == text.Length || !IsPart(text[end]) && text[end] != text[at]);
    }

    private static bool Joins(ReadOnlySpan<char> text, int at) => at + 1 < text.Length && at > 0 && IsPart(text[at + 1]) && text[at] switch
    {
        '-' or '\u2010' or '\u2011' => !IsRange(text, at),
        '.' or ':' or '/' => char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]),
        ' ' or '\u00A0' or '\u202F' => char.IsDigit(text[at - 1]) && IsGroup(text[(at + 1)..]),
        _ => false,
    };
}
