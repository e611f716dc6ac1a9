using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
using Portal.Generator.Reading;
using Portal.Model.Diagnostics;

namespace Portal.Tests;

/// <summary>Texts made to break the parsers: each must become pages or diagnostics, soon, and never an exception.</summary>
public sealed class BadInputTests
{
    private const int Large = ContentFolder.MaxTextBytes / 4;

    public static TheoryData<string> Shapes =>
    [
        "[a](", "[", "![", "![a](", "[Uppgift saknas: ", "[Uppgift saknas: x] ",
        "*a ", "*a **b ", "**a __b *c _d ", "*", "_", "`", "``a` ", "~~a ",
        "1. ", "1) ", "- ", "* ", "+ ", "1. + ", ">", "> ", ">1. ", "    ", "\t",
        "<", "<a ", "<?", "<!-- ", "a <!-- ", "<a b=\"", "<![CDATA[", "<details>\n\n", "<abbr title=\"a\">", "<kbd>",
        "&", "&#x", "&amp;", "\\", "a:", "<https://a.se>", "|", "|a", "|a|b|\n", "- [ ] a\n", "## a\n", "a\n", "\n", "---\n",
        "```\n", "> [!NOTE]\n> a\n\n", "- a\n  - b\n", "säkerhet ", "[a]: b\n", "<!-- visa: tidslinje -->\n\n1. a\n\n", "a\u200D\u0301",
        "## Fråga: a\n<!-- id: a -->\n- [x] b\n", "[[", "Lucktext: [[a|b]] ", "## Fråga: a\n<!-- id: b -->\nSvar: 99999999999999999999999999999999999999999999 ± 1\n",
    ];

    [Theory, MemberData(nameof(Shapes))]
    public void A_file_full_of_one_shape_gives_pages_or_diagnostics(string shape)
    {
        var text = MiniPortal.Page("Start", string.Concat(Enumerable.Repeat(shape, Large / shape.Length)));

        Assert.True(IsDone(text, TimeSpan.FromSeconds(20)));
    }

    [Theory]
    [InlineData("[a](", 30_000)]
    [InlineData("1. ", 300)]
    [InlineData("*a **b ", 8_000)]
    public void Nesting_beyond_reason_is_reported_as_such(string shape, int times)
    {
        var portal = new MiniPortal().With("index.md", MiniPortal.Page("Start", string.Concat(Enumerable.Repeat(shape, times))));
        portal.Read();

        Assert.Equal([DiagnosticRules.TooComplex.Code], portal.Codes);
    }

    [Fact]
    public void Brackets_that_begin_no_link_are_text_however_many_they_are() =>
        Assert.Contains($"<p>{new string('[', 300)}</p>", new MiniPortal().With("index.md", MiniPortal.Page("Start", new string('[', 300))).BodyHtml());

    [Fact]
    public void A_deeply_indented_list_is_reported_as_such()
    {
        var list = string.Concat(Enumerable.Range(0, 2000).Select(level => new string(' ', 2 * level) + "- a\n"))[..Large];
        var portal = new MiniPortal().With("index.md", MiniPortal.Page("Start", list));
        portal.Read();

        Assert.Equal([DiagnosticRules.TooComplex.Code], portal.Codes);
    }

    [Fact]
    public void Ordinary_depth_is_not_beyond_reason()
    {
        var list = string.Concat(Enumerable.Range(0, 12).Select(level => new string(' ', 2 * level) + "- **fet *lutande [länk](index.md)* text**\n"));
        var portal = new MiniPortal().With("index.md", MiniPortal.Page("Start", list));

        Assert.Contains("länk", portal.BodyHtml(), StringComparison.Ordinal);
    }

    [Fact]
    public void No_text_makes_the_program_throw_or_dawdle() => Always.Holds(tests: 500, property:
        Prop.ForAll(Soup().ToArbitrary(), text => IsDone(text.StartsWith("---") ? text : MiniPortal.Page("Start", text), TimeSpan.FromSeconds(1))));

    /// <summary>
    /// Takes a start page through reading, linking and rendering. True when that ends within the limit; on a busy machine
    /// a later attempt counts too.
    /// </summary>
    private static bool IsDone(string text, TimeSpan limit)
    {
        for (var attempt = 0; attempt < 5; attempt++)
        {
            var clock = Stopwatch.StartNew();
            var portal = new MiniPortal().With("index.md", text).With("ordlista.yml", "- id: sba\n  term: SBA\n  förklaring: Brandskydd.\n");
            if (portal.TryLink() is not null && !portal.Bag.HasErrors)
                portal.BodyHtml();
            if (clock.Elapsed < limit)
                return true;
        }
        return false;
    }

    private static Gen<string> Soup() => Gen.Elements(
            "a", "SBA", "å", " ", "  ", "    ", "\n", "\n\n", "\n- ", "\n1. ", "\n> ", "\n## ", "\n# ", "## Fråga: x\n", "<!-- id: a -->\n", "- [x] ", "- [ ] ", "  > ",
            "*", "**", "_", "`", "```\n", "[", "]", "(", ")", "](index.md)", "](#a)", "![", "<", ">", "</", "<details>", "</details>", "<kbd>", "<!-- ", " -->",
            "<!-- visa: samordnare -->", "<!-- visa: stapeldiagram -->\n\n", "|", "\n|-|-|\n", "\n---\n", "---\n", "titel: ", ": ", "&amp;", "&#1;", "\\", "\"", "'", "#", "~", "\t",
            "[Uppgift saknas: ", "> [!TIP]\n", "Svar: ", "Lucktext: ", "[[", "]]", "± ", "1", "javascript:", "https://", "\u00AD", "😀", "\u0301")
        .ListOf().Select(pieces => string.Concat(pieces));
}
