namespace Portal.Generator.Views.Wording;

/// <summary>Breaks text into lines for SVG, which cannot break by itself.</summary>
public static class SvgLines
{
    /// <summary>First parts of long Swedish compounds, after which a word may be broken.</summary>
    private static readonly string[] Joints =
        ["säkerhets", "förvaltnings", "verksamhets", "samhälls", "marknads", "utbildnings", "kontroll", "kommun", "omsorgs", "bakgrunds"];

    /// <summary>Lines of at most <paramref name="width"/> characters. A longer word is broken with a hyphen, at a joint if there is one.</summary>
    public static IReadOnlyList<string> Break(string text, int width)
    {
        var lines = new List<string>();
        var line = "";
        var inWord = false;
        foreach (var piece in text.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(word => Pieces(word, width)))
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

    private static IEnumerable<Piece> Pieces(string word, int width)
    {
        while (word.Length > width)
        {
            var at = Joint(word, width);
            yield return new Piece(word[..at], Continues: true);
            word = word[at..];
        }
        yield return new Piece(word, Continues: false);
    }

    /// <summary>Where to break: after the last joint that leaves room for the hyphen, else as late as possible.</summary>
    private static int Joint(string word, int width) => Joints
        .Select(joint => (Start: word.IndexOf(joint, StringComparison.OrdinalIgnoreCase), joint.Length))
        .Where(hit => hit.Start >= 0)
        .Select(hit => hit.Start + hit.Length)
        .Where(at => at < width && at < word.Length - 2)
        .DefaultIfEmpty(width - 1)
        .Max();

    private readonly record struct Piece(string Text, bool Continues);
}
