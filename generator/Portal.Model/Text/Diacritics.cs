using System.Buffers;
using System.Collections.Frozen;
using System.Text;

namespace Portal.Model.Text;

/// <summary>
/// Letters with dots, rings and accents. The framework's own normalization does nothing beyond ASCII in invariant
/// globalization mode, so the letters of Latin-1 (those of the Nordic and West European languages) are listed here.
/// </summary>
public static class Diacritics
{
    private const char FirstMark = '\u0300';
    private const char LastMark = '\u036F';

    /// <summary>Each letter with its base and its combining mark (Unicode, canonical decomposition).</summary>
    private static readonly (char Whole, char Base, char Mark)[] Letters =
    [
        .. Row('\u0300', "àaèeìiòoùu"), .. Row('\u0301', "áaéeíióoúuýy"), .. Row('\u0302', "âaêeîiôoûu"),
        .. Row('\u0303', "ãañnõo"), .. Row('\u0308', "äaëeïiöoüuÿy"), .. Row('\u030A', "åa"), .. Row('\u0327', "çc"),
    ];

    private static readonly FrozenDictionary<char, char> Bases = Letters.ToFrozenDictionary(letter => letter.Whole, letter => letter.Base);
    private static readonly FrozenDictionary<(char, char), char> Wholes = Letters.ToFrozenDictionary(letter => (letter.Base, letter.Mark), letter => letter.Whole);

    private static readonly char[] Marks = [.. Enumerable.Range(FirstMark, LastMark - FirstMark + 1).Select(mark => (char)mark)];
    private static readonly SearchValues<char> Stripped = SearchValues.Create([.. Bases.Keys, .. Marks]);
    private static readonly SearchValues<char> Accented = SearchValues.Create([.. Bases.Keys.Where(letter => !IsSwedish(letter)), .. Marks]);

    /// <summary>The text with letters that are written in two parts (as some systems save them) put together.</summary>
    public static string Compose(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange(FirstMark, LastMark))
            return text;
        var composed = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (composed.Length > 0 && Wholes.TryGetValue((composed[^1], c), out var whole))
                composed[^1] = whole;
            else
                composed.Append(c);
        }
        return composed.ToString();
    }

    /// <summary>The text without dots, rings and accents: <c>åäö</c> becomes <c>aao</c>.</summary>
    public static string Strip(string text) => Without(Stripped, text);

    /// <summary>The text without accents, but with the Swedish letters å, ä and ö: <c>idé</c> becomes <c>ide</c>.</summary>
    public static string StripAccents(string text) => Without(Accented, text);

    /// <summary>The text with the base of some letters in their place; a mark by itself has none and falls.</summary>
    private static string Without(SearchValues<char> letters, string text)
    {
        if (!text.AsSpan().ContainsAny(letters))
            return text;
        Span<char> plain = text.Length <= 256 ? stackalloc char[text.Length] : new char[text.Length];
        var length = 0;
        foreach (var c in text)
            if (!letters.Contains(c))
                plain[length++] = c;
            else if (Bases.TryGetValue(c, out var letter))
                plain[length++] = letter;
        return plain[..length].ToString();
    }

    private static bool IsSwedish(char c) => c is 'å' or 'ä' or 'ö' or 'Å' or 'Ä' or 'Ö';

    private static IEnumerable<(char, char, char)> Row(char mark, string pairs) =>
        pairs.Chunk(2).SelectMany(pair => new[] { (pair[0], pair[1], mark), (char.ToUpperInvariant(pair[0]), char.ToUpperInvariant(pair[1]), mark) });
}
