using System.Text;

namespace Portal.Tests.Hostile;

/// <summary>Every construct of Markdown, repeated in every place where it can stand.</summary>
public static class MarkdownShapes
{
    private const string Place = "styrdokument/mall.md";
    private const string Head = "---\ntitel: Mall\nsammanfattning: En mall.\ndokumenttyp: mall\n---\n\n";

    /// <summary>What stands within a line.</summary>
    private static readonly string[] Inlines =
    [
        "a", "a ", "ord {0} ", "åäö ", "SBA ", "lokal trygghetsansvarig ", "trygghetsrond ",
        "*", "**", "_", "*a", "*a*", "*a* ", "**a** ", "*a **b ", "**a *b** ", "a* ", "*a_ ", "**a __b *c _d ", "***a** b* ", "a**b", "*a", "_a_ ", "~~a~~ ",
        "`", "``a` ", "`a` ", "`a", "` ``",
        "[", "]", "[a", "[a]", "[]", "[[a]] ", "![", "![a](", "[a](", "[a](b", "[a](<b", "[a](b \"c", "[a](#b) ", "[a](index.md) ", "[a](index.md \"t\") ", "[a](https://a.se) ", "[a]: ", "[a][b] ", "[a][] ",
        "[a](finns-inte-{0}.md) ", "[a](#finns-inte-{0}) ", "[a](../../{0}.md) ", "[a](javascript:a) ", "[](index.md) ", "![](a.png) ", "![a](film.mp4) ", "[a](../ordlista.yml#{0}) ", "[![a](b.png)](c.md) ",
        "[Uppgift saknas: ", "[Uppgift saknas: x] ", "[Uppgift saknas] ", "[uppgift saknas: x] ",
        "<", ">", "<a", "<a>", "</a>", "<a ", "<a b=\"", "<a b='c' ", "<?", "<?a?>", "<!", "<!A", "<!A>", "<!-- ", "<!-- a -->", "<!--", "-->", "<![CDATA[", "<![CDATA[a]]>", "<b>", "<b>a</b>", "<script>", "<kbd>", "<kbd>a</kbd>", "<abbr title=\"a\">", "<abbr title=\"a\">b</abbr>", "<abbr title=\"", "</kbd>", "<details>", "<summary>",
        "<https://a.se>", "<https://a.se/{0}> ", "<a@b.se> ", "<a:", "https://a.se ", "mailto:a@b.se ",
        "&", "&amp;", "&amp", "&#x41;", "&#1;", "&#xFFFE;", "&nbsp;", "&#", "&lt;",
        "\\", "\\*", "\\\\", "a\\\n", "a  \n", "a\n",
        "|", "|a", "a|b", "\\|", ":", ":-", "\"", "'", "#", "##", "=", "-", "--", "~", "^", "{", "}", "{a=b}", "$", "@", "!", "!!", "(", ")", "((", "()",
        "\u00AD", "\u0301", "a\u0301", "\u200D", "😀", "\u202E", "a-b ", "1 ", "1.2 ", "1,2 ", "112 ", "a:s ", "a/b/", "../", "%41", "%", "?", "?a=b&",
    ];

    /// <summary>What takes whole lines.</summary>
    private static readonly string[] Blocks =
    [
        "\n", " \n", "    \n", "\t\n", "a\n", "a\n\n", "    a\n", "    a\n\n", "\ta\n",
        "# a\n", "## a\n", "## {0}\n", "## {0}\n\na\n\n", "### {0}\n", "#\n", "## \n", "######\n", "##a\n", "## a #\n", "## [a](index.md)\n", "## *a* `b`\n", "## Fråga: {0}\n",
        "a\n=\n", "a\n-\n", "{0}\n---\n", "a\n\n---\n", "{0}\n===\n\n", "---\n", "***\n", "* * *\n", "___\n", "- - -\n", "=\n",
        "- a\n", "- a\n\n", "* a\n", "+ a\n", "- a\n* a\n", "- a\n+ a\n", "-\n", "- \n", "-\n\n", "- - - a\n", "- a\n  - b\n", "- a\n\n  b\n\n", "- a\n    - b\n", "- [ ] a\n", "- [x] a\n  > b\n", "- # a\n", "- > a\n", "- ```\n", "- |a|\n",
        "1. a\n", "1. a\n\n", "1) a\n", "1.\n", "{0}. a\n", "1. a\n2) b\n", "1. 1. 1. a\n", "123456789. a\n", "1. a\n   1. b\n",
        "> a\n", ">\n", "> a\n\n", ">> a\n", "> > > a\n", "> - a\n", "> # a\n", "> ```\n", "a\n> b\n", "> [!NOTE]\n> a\n\n", "> [!NOTE]\n", "> [!TIP] a\n\n", "> [!OKÄND]\n> a\n\n", "> |a|\n",
        "```\n", "```\na\n", "```\na\n```\n", "~~~\n", "```a\n", "````\n```\n", "```a b c=d\nx\n```\n", "    ```\n",
        "|a|b|\n", "|a|\n|-|\n", "|a|b|\n|-|-|\n|c|d|\n\n", "|a|b|\n|-|-|\n", "|-|\n", "|-|-|\n|a|\n", "a|b\n-|-\n", "|\n", "||\n", "|a|b|c|d|e|f|g|h|\n|-|-|-|-|-|-|-|-|\n|1|2|3|4|5|6|7|8|\n\n", "|*a*|`b`|[c](index.md)|\n", "|:-|-:|:-:|\n",
        "[a]: b\n", "[{0}]: b\n", "[{0}]: b\n\n", "[{0}]: <b> \"c\"\n", "[{0}]: b (c\n", "[{0}]: b 'c\n", "[{0}]: b\n\"c\n", "[{0}]:\n", "[a\n", "[{0}]: https://a.se/{0}\n[{0}]\n\n",
        "<div>\n", "<div>\n\n", "</div>\n\n", "<b>\n\n", "<!-- a -->\n", "<!-- a -->\n\n", "<!--\n", "<!-- a\n\n", "-->\n", "<?a\n", "<?a?>\n", "<!A\n", "<![CDATA[\n", "<script>\n", "</script>\n", "<pre>\n", "<details>\n\n", "<details>\n", "</details>\n\n", "<details><summary>a</summary>\n\nb\n\n</details>\n\n", "<summary>a</summary>\n\n", "<kbd>\n\n", "<a b=\"\n", "<a\n",
        "<!-- visa: behovsmatris -->\n\n", "<!-- visa: okänd{0} -->\n\n", "<!-- visa: tidslinje -->\n\n1. a\n\n", "<!-- visa: tidslinje -->\n\n", "<!-- visa: stapeldiagram -->\n\n|a|b|\n|-|-|\n|c|1|\n\n", "<!-- visa:\n", "- <!-- visa: samordnare -->\n\n", "<!-- id: a -->\n\n", "<!-- Visa: a -->\n\n",
        "![a](film.mp4)\n\n", "![a](b.png)\n\n", "![](b.png)\n\n", "[a](index.md)\n\n", "[a](../roller/chef.md)\n\n", "[Uppgift saknas: {0}]\n\n", "<https://a.se/{0}>\n\n", "<<<<<<< HEAD\n", "=======\n", ">>>>>>> a\n", "• a\n", "– a\n", "##a\n\n", "**a**\n\n", "$$\n", ":::\n", "^^^\n", "[^1]: a\n", "*[A]: b\n", ": a\n", "+++\n",
    ];

    /// <summary>Where a piece within a line is repeated: what begins the text, the piece, what ends it.</summary>
    private static readonly (string Name, string Before, string Piece, string After)[] InlinePlaces =
    [
        ("i rad", "", "{1}", "\n"), ("på egna rader", "", "{1}\n", "\n"), ("i egna stycken", "", "{1}\n\n", ""), ("i punkter", "", "- {1}\n", ""), ("i rubrik", "## ", "{1}", "\n"),
        ("i tabell", "|a|\n|-|\n|", "{1}", "|\n"), ("i rader av en tabell", "|a|\n|-|\n", "|{1}|\n", ""), ("i länk", "[", "{1}", "](index.md)\n"), ("i adress", "[a](", "{1}", ")\n"), ("i citat", "> ", "{1}", "\n"),
        ("i kursiv", "*", "{1}", "*\n"), ("i kommentar", "<!-- ", "{1}", "-->\n"), ("i rått block", "<div>\n", "{1}\n", "</div>\n"), ("i kod", "`", "{1}", "`\n"),
    ];

    /// <summary>Where whole lines are repeated.</summary>
    private static readonly (string Name, string Before, string Indent)[] BlockPlaces = [("", "", ""), ("i citat", "", "> "), ("i punkt", "- a\n", "  ")];

    /// <summary>Shapes that are no repetition of one piece.</summary>
    private static IEnumerable<Shape> Nested =>
    [
        Of("nästlade citat", size => new string('>', size)),
        Of("nästlade citat med mellanslag", size => Shape.Repeat("> ", size)),
        Of("nästlade citat och lata rader", size => new string('>', size / 2) + "a\n" + Shape.Repeat("a\n", size / 2)),
        Of("nästlade listor", size => Staircase(size, "- a\n")),
        Of("nästlade numrerade listor", size => Shape.Repeat("1. ", size) + "a"),
        Of("nästlad kursiv", size => Mirrored(size, "*a ", " a*")),
        Of("nästlad fet", size => Mirrored(size, "**a ", " a**")),
        Of("nästlade länkar", size => Mirrored(size, "[a ", "](index.md)")),
        Of("nästlade bilder", size => Mirrored(size, "![a ", "](a.png)")),
        Of("nästlade parenteser i adress", size => "[a](" + Mirrored(size, "(", ")") + ")"),
        Of("tecken efter stycke av bokstäver", size => new string('a', size / 2) + Shape.Repeat("<?", size / 2)),
        Of("en lista och tomma rader", size => "- a\n" + new string('\n', size - 20) + "  b\n"),
        Of("en lista i lista och tomma rader", size => "- a\n  - b\n" + new string('\n', size - 20) + "    c\n"),
        Of("grind i kod", size => Shape.Repeat("&amp;", size / 2) + "`" + Shape.Repeat("\n|", size / 2)),
        Of("en bred tabell", size => Shape.Repeat("|a", size / 2) + "|\n" + Shape.Repeat("|-", size / 2) + "|\n"),
        Of("en tabell som ska fyllas ut", size => Shape.Repeat("|a", size / 3) + "|\n" + Shape.Repeat("|-", size / 3) + "|\n" + Shape.Repeat("|a|\n", size / 3)),
        Of("en tabell med en bred rad sist", size => "|a|\n|-|\n" + Shape.Repeat("|a|\n", size / 2) + Shape.Repeat("|a", size / 2) + "|\n"),
        Of("länkar till en lång adress", size => "[a]: https://a.se/&amp;" + new string('b', size / 2) + "\n\n" + Shape.Repeat("[a] ", size / 2)),
        Of("länkar till en lång adress i egna stycken", size => "[a]: https://a.se/&amp;" + new string('b', size / 2) + "\n\n" + Shape.Repeat("[a]\n\n", size / 2)),
        Of("länkar till en lång adress utan ampersand", size => "[a]: https://a.se/" + new string('b', size / 2) + "\n\n" + Shape.Repeat("[a] ", size / 2)),
        Of("länkar till en lång titel", size => "[a]: index.md \"&amp;" + new string('b', size / 2) + "\"\n\n" + Shape.Repeat("[a] ", size / 2)),
        Of("länkar till en lång etikett", size => "[" + new string('b', 900) + "]: index.md\n\n" + Shape.Repeat("[" + new string('b', 900) + "] ", size - 1000)),
        Of("många länkdefinitioner och länkar", size => Shape.Repeat("[{0}]: https://a.se/{0}\n", size / 2) + "\n" + Shape.Repeat("[{0}] ", size / 2)),
        Of("länkdefinitioner som hänvisar till varandra", size => Shape.Repeat("[{0}]: [a][b][c][d]\n", size / 2) + "\n" + Shape.Repeat("[{0}] ", size / 2)),
        Of("ett långt ord", size => new string('a', size)),
        Of("ett långt ord med bindestreck", size => Shape.Repeat("a-", size)),
        Of("ett långt ankare som inte finns", size => "[a](#" + new string('b', size) + ")\n\n## Rubrik\n"),
        Of("ett långt ankare på en sida med långa rubriker", size => "[a](#" + new string('b', size / 2) + ")\n\n## " + new string('c', size / 2) + "\n"),
        Of("en lång adress som inte finns", size => "[a](" + new string('b', size) + ".md)"),
        Of("en lång yttre adress", size => "[a](https://a.se/" + new string('b', size) + ")"),
        Of("en lång e-postadress", size => "<" + new string('b', size) + "@a.se>"),
        Of("en lång rubrik", size => "## " + new string('b', size) + "\n\n[a](#" + new string('b', 100) + ")"),
        Of("en lång bildtext", size => "![" + new string('b', size) + "](finns-inte.png)"),
        Of("ett långt visa", size => "<!-- visa: " + new string('b', size) + " -->"),
        Of("ett visa med blanksteg", size => "<!-- visa:" + new string(' ', size) + "a"),
        Of("ett visa med blanksteg och slut", size => "<!-- visa:" + new string(' ', size / 2) + "a" + new string(' ', size / 2) + "x -->"),
        Of("ett visa med radbrytningar", size => "<!-- visa:" + new string('\n', size) + "a -->"),
        Of("ett stort stapeldiagram", size => "<!-- visa: stapeldiagram -->\n\n|a|b|\n|-|-|\n" + Shape.Repeat("|{0}|1|\n", size)),
        Of("en lång tidslinje", size => "<!-- visa: tidslinje -->\n\n" + Shape.Repeat("1. {0}\n", size)),
        Of("en lång lista", size => Shape.Repeat("- [a](index.md) *b* `c`\n", size)),
        Of("rubriker och länkar till dem", size => Shape.Repeat("## {0}\n\n", size / 2) + Shape.Repeat("[a](#{0})\n", size / 2)),
        Of("rubriker och länkar till den sista", size => Shape.Repeat("## {0}\n\n", size / 2) + "## Sist\n\n" + Shape.Repeat("[a](#sist)\n", size / 2)),
        Of("ett långt infoord för kod", size => "```" + new string('a', size - 20) + "\nx\n```\n"),
        Of("en sida utan slut på sidhuvudet", size => "", size => "---\n" + Shape.Repeat("--- a\n", size)),
        Of("en sida utan sidhuvud", size => "", size => Shape.Repeat("a\n", size)),
    ];

    /// <summary>All shapes of Markdown.</summary>
    public static IEnumerable<Shape> All =>
    [
        .. Inlines.SelectMany(piece => InlinePlaces.Select(place => Of($"{Shown(piece)} {place.Name}", size => place.Before + Shape.Repeat(place.Piece.Replace("{1}", piece), size - place.Before.Length - place.After.Length) + place.After))),
        .. Inlines.Select(piece => Of($"{Shown(piece)} i stycken av tvåtusen tecken", size => Shape.Repeat(Shape.Repeat(piece, 2000) + "\n\n", size))),
        .. Blocks.SelectMany(piece => BlockPlaces.Select(place => Of($"{Shown(piece)} {place.Name}".Trim(), size => place.Before + Shape.Repeat(Indented(piece, place.Indent), size - place.Before.Length)))),
        .. Nested,
    ];

    private static Shape Of(string name, Func<int, string> body, Func<int, string>? whole = null) =>
        new("md: " + name, Place, whole ?? (size => Head + body(size - Head.Length)));

    private static string Indented(string piece, string indent) =>
        indent.Length == 0 ? piece : string.Concat(piece.TrimEnd('\n').Split('\n').Select(line => (indent + line).TrimEnd() + "\n")) + (piece.EndsWith("\n\n") ? indent.TrimEnd() + "\n" : "");

    private static string Mirrored(int size, string opening, string closing)
    {
        var times = size / (opening.Length + closing.Length);
        return new StringBuilder().Insert(0, opening, times).Insert(opening.Length * times, closing, times).ToString();
    }

    private static string Staircase(int size, string step)
    {
        var text = new StringBuilder();
        for (var level = 0; text.Length + 2 * level + step.Length <= size; level++)
            text.Append(' ', 2 * level).Append(step);
        return text.ToString();
    }

    private static string Shown(string piece) => piece.Replace("\n", "⏎").Replace("\t", "⇥").Replace("\u202E", "U+202E").Replace("\u00AD", "U+00AD").Replace("\u0301", "U+0301").Replace("\u200D", "U+200D");
}
