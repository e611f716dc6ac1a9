using FsCheck;
using FsCheck.Fluent;

namespace Portal.Tests.Support;

/// <summary>A change that an editor might make by mistake in a file of questions.</summary>
/// <param name="Deed">What is done.</param>
/// <param name="Line">In which line; counted round.</param>
/// <param name="Column">At which letter; counted round.</param>
/// <param name="Piece">What is written there.</param>
public sealed record Mutation(Deed Deed, int Line, int Column, string Piece)
{
    private static readonly string[] Pieces =
    [
        "**", "*", "_", "`", "[", "]", "[[", "]]", "(", ")", "|", "\\", "<", ">", "> ", "  ", "    ", "\t", "#", "## ", "### ", ":", ";", "=", "±", "+-", "x", "å", "Å", "1", " ", "\u00A0", "&nbsp;", "&amp;",
        "\n", "\n\n", "\n---\n", "\n- ", "\n* ", "\n1. ", "\n2) ", "\n```\n", "<!-- ", " -->", "<!-- ny -->", "\n<!-- id: ny -->\n", "\n<!-- poäng: 3 -->\n", "\n<!-- utfall: bra -->\n",
        "\n- [ ] ny\n", "\n- [x] ny\n  > Ja.\n", "\n  - [x] ny\n", "[x] ", "[ ] ", "\nSvar: ny\n", "\n\nSvar: ny\n\n", "Svar: ", "\n\nLucktext: Ring [[ny]]\n\n", "\n## Fråga: Ny?\n", "\n### Ny\n", "\n## Ny\n",
        "\n\n> [!TIP]\n> Ny.\n\n", "\n> [!NOTE]\n> Ny.\n", "\n  > Ny.\n", "\n\n| Ny | Två |\n|---|---|\n| a | b |\n\n", "\n<details><summary>Ledtråd</summary>\n\n", "\n</details>\n", "[ny](01-larma.md)", "![ny](../../bild.png)", "\n- [Ny](#backa)\n", "\n\nNytt stycke.\n\n",
    ];

    /// <summary>All changes.</summary>
    public static Gen<Mutation> Any() =>
        from deed in Gen.Elements(Enum.GetValues<Deed>())
        from line in Gen.Choose(0, 10_000)
        from column in Gen.Choose(0, 10_000)
        from piece in Gen.Elements(Pieces)
        select new Mutation(deed, line, column, piece);

    /// <summary>The text with the change.</summary>
    public string Apply(string text)
    {
        var lines = text.Split('\n').ToList();
        var line = Line % lines.Count;
        var column = Column % (lines[line].Length + 1);
        var other = Column % lines.Count;
        switch (Deed)
        {
            case Deed.Insert:
                lines[line] = lines[line].Insert(column, Piece);
                break;
            case Deed.Replace:
                lines[line] = lines[line][..column] + Piece + lines[line][Math.Min(column + 1, lines[line].Length)..];
                break;
            case Deed.Delete:
                lines[line] = lines[line].Remove(column, Math.Min(1 + Column % 4, lines[line].Length - column));
                break;
            case Deed.DeleteLine:
                lines.RemoveAt(line);
                break;
            case Deed.RepeatLine:
                lines.Insert(other, lines[line]);
                break;
            case Deed.SwapLines:
                (lines[line], lines[other]) = (lines[other], lines[line]);
                break;
            case Deed.Indent:
                lines[line] = new string(' ', 1 + Column % 5) + lines[line];
                break;
            case Deed.Unindent:
                lines[line] = lines[line].TrimStart();
                break;
            default:
                lines[line] = lines[line] + (line + 1 < lines.Count ? lines[line + 1] : "");
                break;
        }
        return string.Join('\n', lines);
    }
}

/// <summary>What is done to a text.</summary>
public enum Deed
{
    Insert,
    Replace,
    Delete,
    DeleteLine,
    RepeatLine,
    SwapLines,
    Indent,
    Unindent,
    JoinLines,
}
