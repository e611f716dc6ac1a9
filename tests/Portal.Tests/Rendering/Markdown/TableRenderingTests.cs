using System.Text.RegularExpressions;

namespace Portal.Tests;

public sealed class TableRenderingTests
{
    [Fact]
    public void The_first_column_names_the_rows() =>
        Assert.Equal(["<th scope=\"col\">Post</th>", "<th scope=\"col\">2018</th>", "<th scope=\"row\">Säkerhet</th>", "<td>x</td>"], Cells("| Post | 2018 |\n|---|---|\n| Säkerhet | x |"));

    [Fact]
    public void An_empty_cell_names_nothing() =>
        Assert.Equal(["<td></td>", "<td>x</td>"], Cells("| A | B |\n|---|---|\n|  | x |")[2..]);

    [Fact]
    public void A_table_of_one_column_has_no_names_of_rows() =>
        Assert.Equal(["<td>x</td>"], Cells("| A |\n|---|\n| x |")[1..]);

    [Fact]
    public void The_text_can_say_that_the_first_column_does_not_name_the_rows() =>
        Assert.Equal(["<td>Liten brand</td>", "<td>Rök</td>"], Cells("<!-- visa: kolumner -->\n\n| Släck | Låt bli |\n|---|---|\n| Liten brand | Rök |")[2..]);

    [Fact]
    public void A_table_and_its_region_have_the_name_of_the_heading_before()
    {
        var html = Html("| a | b |\n|---|---|\n| c | d |\n\n## Hot & våld\n\n| a | b |\n|---|---|\n\nText.\n\n| a | b |\n|---|---|\n");

        Assert.Equal(
            ["tabellnamn-1: Start", "tabellnamn-2: Hot &amp; våld", "tabellnamn-3: Hot &amp; våld, tabell 2"],
            Regex.Matches(html, "<caption class=\"visually-hidden\" id=\"([^\"]*)\">([^<]*)</caption>").Select(match => $"{match.Groups[1].Value}: {match.Groups[2].Value}"));
        Assert.Equal(3, Regex.Count(html, "<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-labelledby=\"tabellnamn-[123]\">"));
    }

    [Theory]
    [InlineData("4 100 000 kr", true)]
    [InlineData("12", true)]
    [InlineData("−3,5 %", true)]
    [InlineData("1\u00A0300 tkr", true)]
    [InlineData("1–4", false)]
    [InlineData("12 lampor", false)]
    [InlineData("cirka 12", false)]
    [InlineData("", false)]
    public void A_column_of_amounts_stands_on_the_right(string amount, bool isOnTheRight) =>
        Assert.Equal(isOnTheRight, Cells($"| Nämnd | Medel |\n|---|---|\n| A | {amount} |")[3].Contains("class=\"align-right\"", StringComparison.Ordinal));

    [Fact]
    public void One_cell_that_is_no_amount_keeps_the_column_on_the_left() =>
        Assert.DoesNotContain("align-right", Html("| A | B |\n|---|---|\n| a | 12 |\n| b | tolv |"), StringComparison.Ordinal);

    [Fact]
    public void What_the_text_says_of_alignment_holds() =>
        Assert.Equal("<td class=\"align-left\">12</td>", Cells("| A | B |\n|---|:--|\n| a | 12 |")[3]);

    [Fact]
    public void The_dashes_say_how_wide_the_columns_are() =>
        Assert.Contains("<colgroup><col class=\"width-5\"><col class=\"width-75\"><col class=\"width-20\"></colgroup>", Html($"| A | B | C |\n|{new string('-', 3)}|{new string('-', 45)}|{new string('-', 12)}|\n| a | b | c |"), StringComparison.Ordinal);

    [Fact]
    public void As_many_dashes_everywhere_say_nothing() =>
        Assert.DoesNotContain("colgroup", Html("| A | B |\n|---|---|\n| a | b |"), StringComparison.Ordinal);

    [Fact]
    public void A_table_of_three_columns_can_stack_and_its_cells_know_their_headings()
    {
        var html = Html("| A | B | C \"c\" |\n|---|---|---|\n| a | b | c |");

        Assert.Contains("<table class=\"table-stack\">", html, StringComparison.Ordinal);
        Assert.Contains("<td data-label=\"C &quot;c&quot;\">c</td>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("table-stack", Html("| A | B |\n|---|---|\n| a | b |"), StringComparison.Ordinal);
    }

    private static string[] Cells(string markdown) => [.. Regex.Matches(Html(markdown), "<t[hd][ >].*?</t[hd]>").Select(match => match.Value)];

    private static string Html(string markdown) => new MiniPortal().With("index.md", MiniPortal.Page("Start", markdown)).BodyHtml();
}
