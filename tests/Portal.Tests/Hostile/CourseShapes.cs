namespace Portal.Tests.Hostile;

/// <summary>Questions of every form, in a lesson and in a test.</summary>
public static class CourseShapes
{
    private const string Tip = "\n> [!TIP]\n> b\n\n";

    private static readonly string[] Pieces =
    [
        "## Fråga: {0}\n<!-- id: {0}; lektion: 1 -->\n\nSvar: 112\n" + Tip, "## Fråga: {0}\n<!-- id: a; lektion: 1 -->\n\nSvar: 112\n" + Tip, "## Fråga: a\n<!-- id: {0}; lektion: 1 -->\n\nSvar: 112\n" + Tip,
        "## Fråga: {0}\n<!-- id: {0}; lektion: 1 -->\n\n- [x] a\n  > b\n- [ ] c\n  > d\n" + Tip, "## Fråga: {0}\n<!-- id: {0}; lektion: 1 -->\n\n1. a\n2. b\n3. c\n" + Tip, "## Fråga: {0}\n<!-- id: {0}; lektion: 1 -->\n\n|a|b|\n|-|-|\n|c|d|\n|e|f|\n" + Tip,
        "## Fråga: {0}\n<!-- id: {0}; lektion: 1 -->\n\nSvar: 30 ± 5\n" + Tip, "## Fråga: {0}\n<!-- id: {0}; lektion: 1 -->\n\nLucktext: Ring [[112]].\n" + Tip, "## Fråga: {0}\n<!-- id: {0}; lektion: 1 -->\n\n- [Till](#s{0})\n\n### S{0}\n<!-- utfall: bra -->\n\nBra.\n" + Tip,
        "## Fråga: {0}\n", "## Fråga: {0}\n<!-- id: {0} -->\n", "## Fråga: {0}\n\n", "## Fråga:\n", "### Fråga: {0}\n\n", "## Fråga: {0}\n<!-- okänd: {0} -->\n\n",
    ];

    /// <summary>One question with a long part.</summary>
    private static readonly (string Name, Func<int, string> Body)[] Parts =
    [
        ("många alternativ", size => "<!-- id: a; lektion: 1 -->\n\n" + Shape.Repeat("- [x] {0}\n  > b\n", size) + "- [ ] x\n  > y\n"), ("många led", size => "<!-- id: a; lektion: 1 -->\n\n" + Shape.Repeat("1. {0}\n", size)), ("många par", size => "<!-- id: a; lektion: 1 -->\n\n|a|b|\n|-|-|\n" + Shape.Repeat("|{0}|c{0}|\n", size)),
        ("många luckor", size => "<!-- id: a; lektion: 1 -->\n\nLucktext: " + Shape.Repeat("[[{0}]] ", size) + "\n"), ("öppna luckor", size => "<!-- id: a; lektion: 1 -->\n\nLucktext: " + Shape.Repeat("[[", size) + "\n"), ("öppna luckor med ord", size => "<!-- id: a; lektion: 1 -->\n\nLucktext: " + Shape.Repeat("[[a ", size) + "\n"),
        ("många svar", size => "<!-- id: a; lektion: 1 -->\n\nSvar: " + Shape.Repeat("{0} | ", size) + "x\n"), ("ett långt tal", size => "<!-- id: a; lektion: 1 -->\n\nSvar: " + new string('1', size) + " ± 5\n"), ("ett tal med blanksteg", size => "<!-- id: a; lektion: 1 -->\n\nSvar: 1" + new string(' ', size) + "x\n"), ("ett tal i grupper", size => "<!-- id: a; lektion: 1 -->\n\nSvar: " + Shape.Repeat("1 ", size) + "x\n"),
        ("många steg", size => "<!-- id: a; lektion: 1 -->\n\n- [Till](#sa)\n\n" + Shape.Repeat("### S{0}\n\n- [Vidare](#s{0}a)\n\n", size)), ("många steg utan väg", size => "<!-- id: a; lektion: 1 -->\n\n- [Till](#finns-inte)\n\n" + Shape.Repeat("### S{0}\n<!-- utfall: bra -->\n\na\n\n", size)), ("många val", size => "<!-- id: a; lektion: 1 -->\n\n" + Shape.Repeat("- [Till](#s{0})\n", size) + "\n### Sa\n<!-- utfall: bra -->\n\nBra.\n"),
        ("många inställningar", size => "<!-- " + Shape.Repeat("id: a; ", size) + " -->\n\nSvar: 112\n"), ("okända inställningar", size => "<!-- " + Shape.Repeat("{0}: a; ", size) + " -->\n\nSvar: 112\n"), ("ett långt id", size => "<!-- id: " + new string('a', size) + " -->\n\nSvar: 112\n"), ("en lång ingress", size => "<!-- id: a; lektion: 1 -->\n\n" + Shape.Repeat("a\n\n", size) + "Svar: 112\n"), ("en lång ledtråd", size => "<!-- id: a; lektion: 1 -->\n\nSvar: 112\n\n<details><summary>Ledtråd</summary>\n\n" + Shape.Repeat("a\n\n", size) + "</details>\n"),
    ];

    /// <summary>All shapes of questions.</summary>
    public static IEnumerable<Shape> All =>
    [
        .. Pieces.SelectMany(piece => new[] { Lesson(piece.Replace("\n", "⏎"), size => Shape.Repeat(piece, size)), Test(piece.Replace("\n", "⏎"), size => Shape.Repeat(piece, size)) }),
        .. Parts.SelectMany(part => new[] { Lesson(part.Name, size => "## Fråga: a\n" + part.Body(size - 200) + Tip), Test(part.Name, size => "## Fråga: a\n" + part.Body(size - 200) + Tip) }),
        Lesson("rubriker", size => Shape.Repeat("## {0}\n\na\n\n", size)), Lesson("tabeller", size => Shape.Repeat("|a|b|\n|-|-|\n|c|d|\n\n", size)), Lesson("länkar", size => Shape.Repeat("[a](index.md) ", size)), Lesson("termer", size => Shape.Repeat("## {0}\n\ntrygghetsrond LTA\n\n", size)), Lesson("filmer", size => Shape.Repeat("![a](film.mp4)\n\n", size)),
    ];

    private static Shape Lesson(string name, Func<int, string> body) => Of("lektion: " + name, "utbildning/trygg-start/01-vem-gor-vad.md", "---\ntitel: Vem\nsammanfattning: Kort.\ntid: 30\n---\n\n", body);

    private static Shape Test(string name, Func<int, string> body) => Of("prov: " + name, "utbildning/trygg-start/prov.md", "---\ntitel: Prov\nsammanfattning: Kort.\n---\n\n", body);

    private static Shape Of(string name, string path, string head, Func<int, string> body) => new(name, path, size => head + body(size - head.Length));
}
