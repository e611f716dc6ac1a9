using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Portal.Generator.Reading.Markdown;
using Portal.Model.Rendering;
using MarkdownParser = Markdig.Markdown;
using SourceSpan = Portal.Model.SourceSpan;

namespace Portal.Tests;

public sealed class MarkdownPartsTests
{
    [Theory]
    [InlineData("<details>")]
    [InlineData("<details open>\n<summary>Mer</summary>")]
    [InlineData("<abbr title=\"Systematiskt brandskyddsarbete\">")]
    [InlineData("<abbr>SBA</abbr>")]
    [InlineData("<kbd>")]
    [InlineData("<!-- kommentar <script> -->")]
    public void The_little_HTML_that_is_allowed_is_allowed(string html) => Assert.Null(HtmlAllowList.FirstForbidden(html));

    [Theory]
    [InlineData("<script>alert(1)</script>", "<script>")]
    [InlineData("<details onclick=\"x\">", "<details onclick=\"x\">")]
    [InlineData("<DETAILS>", "<DETAILS>")]
    [InlineData("<abbr title=\"a\" onclick=\"x\">", "<abbr title=\"a\" onclick=\"x\">")]
    [InlineData("<abbr title='a'>", "<abbr title='a'>")]
    [InlineData("<summary ><img src=x>", "<summary >")]
    [InlineData("<details><iframe>", "<iframe>")]
    [InlineData("<!-- öppen\n<b>", "<!-- öppen\n<b>")]
    [InlineData("<scr<!-- -->ipt>", "<scr<!-- -->")]
    [InlineData("<", "<")]
    public void The_first_piece_of_other_HTML_is_named(string html, string forbidden) => Assert.Equal(forbidden, HtmlAllowList.FirstForbidden(html));

    [Fact]
    public void Comments_are_taken_out() => Assert.Equal("ab", HtmlAllowList.WithoutComments("a<!-- ett\ntvå -->b"));

    [Fact]
    public void Plain_text_has_what_a_reader_sees()
    {
        var paragraph = (LeafBlock)Parse("Ett *två* `tre` [fyra](x.md) &amp; <kbd>fem</kbd>\nsex [Uppgift saknas: sju] <https://e.se>")[0];

        Assert.Equal("Ett två tre fyra & fem sex Uppgift saknas: sju https://e.se", InlineText.Of(paragraph));
    }

    [Theory]
    [InlineData(0, 0, 1, 1, 1)]
    [InlineData(2, 3, 1, 3, 1)]
    [InlineData(3, 4, 2, 1, 2)]
    [InlineData(5, 8, 2, 3, 1)]
    [InlineData(7, 7, 3, 1, 1)]
    public void Offsets_become_lines_and_columns(int start, int end, int line, int column, int length) =>
        Assert.Equal(new SourceSpan(line, column, length), new LineMap("ab\ncde\nf").Span(start, end));

    [Fact]
    public void A_table_with_numbers_in_its_last_column_is_a_chart()
    {
        var chart = Chart("| Nämnd | Antal | Medel |\n|---|---|---|\n| A | 2 | 1 200 kr |\n| B | 1 | 0 |\n");

        Assert.Equal([new Bar("A", 1200, "1 200 kr"), new Bar("B", 0, "0")], chart!.Bars);
        Assert.Equal("Medel per nämnd", chart.Caption);
    }

    [Theory]
    [InlineData("| A | B |\n|---|---|\n| x | mycket |\n")]
    [InlineData("| A | B |\n|---|---|\n| x | -1 |\n")]
    [InlineData("| A | B |\n|---|---|\n| x | 1 |\n| y | |\n")]
    [InlineData("| A |\n|---|\n| 1 |\n")]
    [InlineData("| A | B |\n|---|---|\n")]
    public void A_table_that_cannot_be_drawn_is_no_chart(string table) => Assert.Null(Chart(table));

    [Theory]
    [InlineData("<!-- visa: behovsmatris -->", "behovsmatris")]
    [InlineData("<!--visa:tidslinje-->", "tidslinje")]
    [InlineData("<!-- visa: okänd sak -->", "okänd sak")]
    public void A_comment_asks_for_a_part_by_word(string comment, string word) =>
        Assert.Equal(word, DirectiveComment.Word((HtmlBlock)Parse(comment)[0]));

    [Fact]
    public void Every_directive_has_a_word() =>
        Assert.Equal(Enum.GetValues<Directive>().Order(), DirectiveComment.Words.Values.Order());

    private static MarkdownDocument Parse(string text) => MarkdownParser.Parse(text, MarkdownDialect.Pipeline);

    private static BarChartPart? Chart(string table) => ChartTable.Read(Parse(table).OfType<Table>().Single());
}
