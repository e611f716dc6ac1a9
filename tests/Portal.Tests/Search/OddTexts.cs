namespace Portal.Tests.Search;

/// <summary>Texts that nobody means well with: the same ones each time.</summary>
internal static class OddTexts
{
    private static readonly string[] Pieces =
    [
        "säkerhet", "HOT", "Våld", "SBA:s", "2018-312", "08.30", "och", "brand", "skydd", "kursernas", "ö", "Å", "e\u0301", "o\u0308", "a\u030A", "x\u0308", "\u0308", "\u00AD", "-", "--", "\u2010", "\u2011",
        ".", ":", "/", "::", "s", ":s", ":erna", ":abcd", "7", "12:30", "1/2", "٣", "½", "²", "Ⅳ", " ", "\t", "\n", "\0", "\u0001", "\u001B", "\u007F", "\u200B", "\u200D", "\u202E", "\uFEFF", "\u2028",
        "😀", "👩‍👩‍👧", "\uD83D", "\uDE00", "\uDBFF", "مرحبا", "שלום", "中文", "ﬁ", "ß", "İ", "ı", "Σ", "ǅ", "𐐀", "<b>", "</script>", "&amp;", "\"", "'", "\\", "%00", "+", "-och", "~1", "^10", "*", "?", "titel:",
        "__proto__", "constructor", "toString", "hasOwnProperty", "null", "undefined", "NaN", new string('a', 51), new string('x', 200), new string('-', 40),
    ];

    /// <summary>Some texts, of one piece up to twelve.</summary>
    public static IEnumerable<string> Make(int count)
    {
        var random = new Random(20261120);
        for (var i = 0; i < count; i++)
            yield return string.Concat(Enumerable.Range(0, 1 + random.Next(12)).Select(_ => Pieces[random.Next(Pieces.Length)]));
    }
}
