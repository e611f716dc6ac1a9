namespace Portal.Generator.Search.Language;

/// <summary>
/// Amounts whose size stands in words, as numbers in full, so that <c>43,5 miljoner</c> and <c>43 500 000</c> are found by each
/// other. The same as <c>site/src/search/amounts.ts</c>.
/// </summary>
public static class SearchAmounts
{
    private const int MostDigits = 15;

    private static readonly (string Word, int Zeros)[] Sizes =
        [("tusen", 3), ("tkr", 3), ("miljon", 6), ("miljoner", 6), ("mnkr", 6), ("mkr", 6), ("mn", 6), ("miljard", 9), ("miljarder", 9), ("mdkr", 9)];

    /// <summary>The number in full of the amount that begins at a place, where a word begins; empty when none does.</summary>
    public static string At(ReadOnlySpan<char> text, int at)
    {
        if (!char.IsAsciiDigit(text[at]) || at > 1 && text[at - 1] is ',' or '.' or ' ' or '\u00A0' && char.IsAsciiDigit(text[at - 2]))
            return "";
        var digits = Digits(text, ref at);
        while (at < text.Length && IsSpace(text[at]) && IsThree(text[(at + 1)..]))
        {
            at++;
            digits += Digits(text, ref at);
        }
        var decimals = "";
        if (at + 1 < text.Length && text[at] is ',' or '.' && char.IsAsciiDigit(text[at + 1]))
        {
            at++;
            decimals = Digits(text, ref at);
        }
        if (at < text.Length && IsSpace(text[at]))
            at++;
        var end = at;
        while (end < text.Length && char.IsLetterOrDigit(text[end]))
            end++;
        foreach (var (word, zeros) in Sizes)
            if (text[at..end].Equals(word, StringComparison.OrdinalIgnoreCase) && decimals.Length <= zeros && digits.Length + zeros <= MostDigits)
                return (digits + decimals.PadRight(zeros, '0')).TrimStart('0');
        return "";
    }

    private static string Digits(ReadOnlySpan<char> text, ref int at)
    {
        var start = at;
        while (at < text.Length && char.IsAsciiDigit(text[at]))
            at++;
        return text[start..at].ToString();
    }

    private static bool IsThree(ReadOnlySpan<char> text) =>
        text is [var a, var b, var c, ..] && char.IsAsciiDigit(a) && char.IsAsciiDigit(b) && char.IsAsciiDigit(c) && (text.Length == 3 || !char.IsLetterOrDigit(text[3]));

    private static bool IsSpace(char c) => c is ' ' or '\u00A0' or '\u202F';
}
