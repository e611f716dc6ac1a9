using Portal.Generator.Reading.Markdown;
using Portal.Model;

namespace Portal.Tests;

public sealed class HtmlBalanceTests
{
    [Theory]
    [InlineData("<kbd>Ctrl</kbd> <abbr title=\"a\">b</abbr>")]
    [InlineData("<details><summary>a</summary>", "<!-- </details> -->", "</details>")]
    [InlineData("<!-- <details> -->")]
    [InlineData("<kbdx>")]
    public void What_is_closed_is_fine(params string[] pieces) => Assert.Empty(Check(pieces));

    [Theory]
    [InlineData("<kbd> avslutas aldrig", "<kbd>Ctrl")]
    [InlineData("</abbr> står utan <abbr>", "a</abbr>")]
    [InlineData("<details> avslutas aldrig", "<details>", "<summary>a</summary>")]
    [InlineData("<summary> avslutas aldrig", "<details><summary>a", "</details>")]
    public void What_is_not_is_told_once(string message, params string[] pieces) => Assert.Equal([message], Check(pieces));

    [Fact]
    public void A_tag_that_is_written_in_another_way_counts_as_well() => Assert.Empty(Check(["<details onclick=x>", "<ABBR TITLE='a'>b</ABBR>", "</details>"]));

    [Fact]
    public void Many_within_one_another_are_too_many() =>
        Assert.Equal("fler än 20 <details> inuti varandra", Check([.. Enumerable.Repeat("<details>", 21), .. Enumerable.Repeat("</details>", 20)])[0]);

    private static List<string> Check(string[] pieces)
    {
        var found = new List<string>();
        HtmlBalance.Check(pieces.Select(piece => (piece, SourceSpan.Start, (object)found)), (_, _, message, _) => found.Add(message));
        return found;
    }
}
