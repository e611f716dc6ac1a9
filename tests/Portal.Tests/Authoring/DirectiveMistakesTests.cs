using Portal.Generator.Reading.Markdown;
using Portal.Model;
using Portal.Model.Diagnostics;

namespace Portal.Tests.Authoring;

/// <summary>A comment that nearly asks for a generated part, a callout or chart that is nearly right.</summary>
public sealed class DirectiveMistakesTests
{
    [Theory]
    [InlineData("<!-- Visa: behovsmatris -->", "PORTAL208")]
    [InlineData("<!-- VISA: BEHOVSMATRIS -->", "PORTAL208")]
    [InlineData("<!-- visa behovsmatris -->", "PORTAL208")]
    [InlineData("<!-- visa; behovsmatris -->", "PORTAL208")]
    [InlineData("<!-- behovsmatris -->", "PORTAL208")]
    [InlineData("<!-- vissa: behovsmatris -->", "PORTAL208")]
    [InlineData("<!-- visa: behovsmatriss -->", "PORTAL208")]
    [InlineData("Här: <!-- visa: behovsmatris -->", "PORTAL209")]
    [InlineData("- <!-- visa: behovsmatris -->", "PORTAL209")]
    [InlineData("> <!-- visa: behovsmatris -->", "PORTAL209")]
    [InlineData("<!-- visa: behovsmatris", "PORTAL206")]
    [InlineData("> [!VARNING]\n> Akta.", "PORTAL214")]
    [InlineData("> [!INFO]\n> Akta.", "PORTAL214")]
    public void What_is_nearly_right_is_one_error(string text, string code) => Assert.Equal(code, Assert.Single(Check(text)).Rule.Code);

    [Fact]
    public void An_unknown_callout_names_the_five_words()
    {
        var found = Assert.Single(Check("> [!VARNING]\n> Akta."));

        Assert.All(new[] { "NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION" }, word => Assert.Contains(word, found.Suggestion, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("1.200")]
    [InlineData("1.200 kr")]
    [InlineData("1'200 kr")]
    [InlineData("12-15")]
    [InlineData("12–15 kr")]
    [InlineData("ca 12")]
    [InlineData("1 20 kr")]
    [InlineData("-5")]
    [InlineData("13,5 mnkr")]
    [InlineData("")]
    public void A_cell_that_is_no_number_is_told_at_its_row(string cell)
    {
        var found = Assert.Single(Check($"<!-- visa: stapeldiagram -->\n\n| Nämnd | Kostnad |\n|---|---|\n| A | 1 200 kr |\n| B | {cell} |\n| C | 300 kr |"));

        Assert.Equal((DiagnosticRules.BadChart, 6), (found.Rule, found.Span.Line));
    }

    private static IEnumerable<Diagnostic> Check(string text)
    {
        var bag = new DiagnosticBag();
        BodyReader.Read(new SourceFile("a.md", text + "\n"), bag);
        return bag.Sorted();
    }
}
