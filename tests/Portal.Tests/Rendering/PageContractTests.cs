using Portal.Generator.Rendering;
using Portal.Generator.Rendering.Checking;
using Portal.Model;
using Portal.Model.Diagnostics;
using Portal.Model.Output;

namespace Portal.Tests;

public sealed class PageContractTests
{
    private const string Head = "<meta charset=\"utf-8\"><title>t</title><link rel=\"stylesheet\" href=\"/a.css\">";
    private const string Skip = "<a href=\"#innehall\">Hoppa</a>";
    private const string Main = "<main id=\"innehall\"><h1>Sida</h1></main>";

    [Theory]
    [InlineData(Skip + Main, PageContract.None)]
    [InlineData("<nav>" + Skip + "</nav><a href=\"/\">Start</a>" + Main, PageContract.None)]
    [InlineData(Skip + Main + "<main></main>", PageContract.OneMain | PageContract.SkipLink)]
    [InlineData(Skip + "<h1>Sida</h1>", PageContract.OneMain | PageContract.SkipLink)]
    [InlineData(Skip + "<h1>Portal</h1>" + Main, PageContract.OneHeading)]
    [InlineData(Skip + "<main id=\"innehall\"></main>", PageContract.OneHeading)]
    [InlineData("<a href=\"/\">Start</a>" + Skip + Main, PageContract.SkipLink)]
    [InlineData("<button>Meny</button>" + Skip + Main, PageContract.SkipLink)]
    [InlineData("<a href=\"#annat\">Hoppa</a>" + Main, PageContract.SkipLink)]
    [InlineData("<meta http-equiv=\"refresh\" content=\"0; url=/ny/\">" + Main, PageContract.None)]
    public void A_page_has_one_main_one_heading_and_the_way_past_the_menu_first(string html, PageContract broken) =>
        Assert.Equal(broken == PageContract.None ? [] : [new BrokenPage("index.html", broken)],
            HtmlCheck.Check([OutputFile.FromText("index.html", $"<!DOCTYPE html><html lang=\"sv\"><head>{Head}</head><body>{html}</body></html>")], new DiagnosticBag()));

    [Theory]
    [InlineData("<html lang=\"sv\"><head>" + Head, PageContract.None)]
    [InlineData("<html lang='sv'><head><meta charset=UTF-8><title>t</title><link href=\"/a.css\" rel=stylesheet>", PageContract.None)]
    [InlineData("<html><head>" + Head, PageContract.Language)]
    [InlineData("<html lang=\"\"><head>" + Head, PageContract.Language)]
    [InlineData("<html lang=\"sv\"><head><title> </title><link rel=\"stylesheet\" href=\"/a.css\"><meta charset=\"utf-8\">", PageContract.Title)]
    [InlineData("<html lang=\"sv\"><head><title>t</title><link rel=\"icon\" href=\"/a.ico\"><meta charset=\"latin1\">", PageContract.StyleSheet | PageContract.Charset)]
    public void A_page_says_its_title_encoding_and_language_and_has_a_style_sheet(string head, PageContract broken) =>
        Assert.Equal(broken == PageContract.None ? [] : [new BrokenPage("index.html", broken)],
            HtmlCheck.Check([OutputFile.FromText("index.html", $"<!DOCTYPE html>{head}</head><body>{Skip}{Main}<svg><title>Bild</title></svg></body></html>")], new DiagnosticBag()));

    [Fact]
    public void A_mistake_on_many_pages_is_told_once_with_the_template_that_made_it()
    {
        var bag = new DiagnosticBag();

        ContractReport.Tell([new("b.html", PageContract.OneHeading), new("a.html", PageContract.OneHeading)],
            [new("templates/layouts/a.html", "<h1></h1>"), new("templates/layouts/b.html", ""), new("_mallar/layouts/a.html", "<h1>x</h1>"), new("_mallar/layouts/b.html", "x\n <h1>y</h1>")], bag);

        var told = Assert.Single(bag.Sorted());
        Assert.Equal((DiagnosticRules.TemplateContract, "_mallar/layouts/b.html", new SourceSpan(2, 2, 3)), (told.Rule, told.Path, told.Span));
        Assert.Equal("Felet finns på 2 sidor, den första är a.html. Jämför med templates/layouts/b.html.", told.Suggestion);
    }

    [Fact]
    public void Without_templates_of_its_own_the_page_is_named()
    {
        var bag = new DiagnosticBag();

        ContractReport.Tell([new("a.html", PageContract.OneMain)], [new("templates/layouts/a.html", "<main>")], bag);

        Assert.Equal("a.html", Assert.Single(bag.Sorted()).Path);
    }
}
