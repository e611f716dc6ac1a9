namespace Portal.Generator.Views.Wording;

/// <summary>Breaks text into lines for SVG, which cannot break by itself.</summary>
public static class SvgLines
{
    /// <summary>So many letters of a word at least stand on a line.</summary>
    private const int ShortestPiece = 3;

    private const char SoftHyphen = '\u00AD';
    private const string Vowels = "aeiouyåäöéüæø";

    /// <summary>Lines of at most <paramref name="width"/> characters. A longer word is broken with a hyphen, where it may be and else before a consonant with a vowel after it.</summary>
    /// <param name="text">What is broken.</param>
    /// <param name="width">The most characters of a line.</param>
    /// <param name="hyphenated">A word with soft hyphens where it may be broken.</param>
    public static IReadOnlyList<string> Break(string text, int width, Func<string, string> hyphenated)
    {
        var lines = new List<string>();
        var line = "";
        var inWord = false;
        foreach (var piece in text.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(word => Pieces(word, width, hyphenated)))
        {
            var space = inWord || line is "" ? "" : " ";
            var hyphen = piece.Continues ? 1 : 0;
            if (line is not "" && line.Length + space.Length + piece.Text.Length + hyphen > width)
            {
                lines.Add(inWord ? line + "-" : line);
                line = piece.Text;
            }
            else
            {
                line += space + piece.Text;
            }
            inWord = piece.Continues;
        }
        return line is "" ? lines : [.. lines, line];
    }

    private static IEnumerable<Piece> Pieces(string word, int width, Func<string, string> hyphenated)
    {
        while (word.Length > width)
        {
            var at = Joint(word, width, hyphenated);
            yield return new Piece(word[..at], Continues: true);
            word = word[at..];
        }
        yield return new Piece(word, Continues: false);
    }

    /// <summary>Where to break: the last place that leaves room for the hyphen, between parts if there is one, else where syllables meet, else as late as possible.</summary>
    private static int Joint(string word, int width, Func<string, string> hyphenated)
    {
        var (begin, end) = (word.TakeWhile(IsMark).Count(), word.Length - word.AsEnumerable().Reverse().TakeWhile(IsMark).Count());
        var parts = hyphenated(begin < end ? word[begin..end] : word).Split(SoftHyphen); // which knows no word with its comma
        var joints = parts.Select((_, i) => begin + parts.Take(i + 1).Sum(part => part.Length)).Where(at => at < end).ToList();
        var syllables = Enumerable.Range(ShortestPiece, Math.Max(0, word.Length - (2 * ShortestPiece) + 1)).Where(at => !IsVowel(word[at]) && IsVowel(word[at + 1]));
        return Last(joints) ?? Last(syllables) ?? width - 1;

        int? Last(IEnumerable<int> places) => places.Where(at => at < width).Select(at => (int?)at).Max();
    }

    private static bool IsMark(char sign) => !char.IsLetterOrDigit(sign);

    private static bool IsVowel(char letter) => Vowels.Contains(char.ToLowerInvariant(letter));

    private readonly record struct Piece(string Text, bool Continues);
}
