using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Portal.Generator.Linking;
using Portal.Generator.Search.Documents;
using Portal.Generator.Views.Editorial;
using Portal.Model.Output;

namespace Portal.Tests.Views;

/// <summary>The list of sources is one page until it is too long to load, and then a list of names with a page for each letter.</summary>
public sealed class SourcesViewTests
{
    private readonly MiniPortal portal = new MiniPortal().WithSections("vagledning")
        .With("vagledning/a.md", MiniPortal.Page("A", "Så säger [Ålands lag](../kallor.yml#aland).", "källor: [aland, k7]"));

    [Fact]
    public async Task A_list_that_is_not_long_is_one_page()
    {
        var files = await Rendered(SourcePages.MostOnOnePage);

        Assert.Equal(["kallor/index.html"], files.Keys);
        var page = files["kallor/index.html"];
        Assert.Equal(SourcePages.MostOnOnePage, page.QuerySelectorAll(".source").Length);
        Assert.Null(page.QuerySelector(".letter-index"));
        Assert.Equal("/vagledning/a/", page.QuerySelector(".source:has(#k7) details a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_longer_list_is_a_page_for_each_letter_and_one_with_the_names_of_all()
    {
        var files = await Rendered(SourcePages.MostOnOnePage + 1);

        Assert.Equal(["kallor/aa/index.html", "kallor/index.html", "kallor/k/index.html", "kallor/siffra/index.html"], files.Keys.Order(StringComparer.Ordinal));
        var all = files["kallor/index.html"];
        Assert.Empty(all.QuerySelectorAll(".source"));
        Assert.Equal(["0–9 #bokstav-siffra", "K #bokstav-k", "Å #bokstav-aa"], Letters(all));
        Assert.All(all.QuerySelectorAll(".letter-index a"), link => Assert.NotNull(all.QuerySelector(link.GetAttribute("href")!)));
        Assert.Equal(SourcePages.MostOnOnePage + 1, all.QuerySelectorAll(".source-names li").Length);
        Assert.Equal("Ålands lag, Lagtinget", all.QuerySelector(".source-names #aland")!.TextContent.Trim());
        Assert.Equal("/kallor/aa/#aland", all.QuerySelector(".source-names #aland a")!.GetAttribute("href"));

        var letter = files["kallor/aa/index.html"];
        Assert.Equal("Källor: Å", letter.QuerySelector("h1")!.TextContent.Trim());
        Assert.Equal(["Start /", "Källor /kallor/", "Å"], letter.QuerySelectorAll(".breadcrumbs li").Select(crumb => $"{crumb.TextContent.Trim()} {crumb.QuerySelector("a")?.GetAttribute("href")}".Trim()));
        Assert.Equal(["0–9 /kallor/siffra/", "K /kallor/k/", "Å /kallor/aa/"], Letters(letter));
        Assert.Null(letter.QuerySelector("[data-contents], .contents-list"));
        Assert.Equal("/kallor/aa/", letter.QuerySelector(".letter-index [aria-current=page]")!.GetAttribute("href"));
        Assert.Equal("aland", Assert.Single(letter.QuerySelectorAll(".source h2")).Id);
        Assert.Equal("/vagledning/a/", letter.QuerySelector(".source details a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Everything_that_leads_to_a_source_leads_to_the_page_it_stands_on()
    {
        await Rendered(SourcePages.MostOnOnePage + 1);
        var site = portal.Site();
        var guide = (await portal.RenderAsync()).Where(file => file.Path == "vagledning/a/index.html").Select(Parsed).Single();

        Assert.Equal("/kallor/aa/#aland", guide.QuerySelector(".page-content a[href*=aland], main p a[href*=aland]")!.GetAttribute("href"));
        Assert.All(guide.QuerySelectorAll("a[href*=kallor]").Where(link => link.GetAttribute("href")!.Contains('#')), link => Assert.Contains(link.GetAttribute("href"), (string[])["/kallor/aa/#aland", "/kallor/k/#k7"]));
        Assert.Contains("/kallor/k/#k7", guide.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
        Assert.Contains("/kallor/aa/#aland", SearchDocuments.Of(site).Select(document => document.Href));
        Assert.Contains("/kallor/aa/#aland", Matters.Of(site).Select(matter => matter.Href));
    }

    private static IEnumerable<string> Letters(IParentNode page) => page.QuerySelectorAll(".letter-index a").Select(link => $"{link.TextContent} {link.GetAttribute("href")}");

    private async Task<Dictionary<string, IDocument>> Rendered(int count)
    {
        portal.With("kallor.yml", "- id: aland\n  titel: Ålands lag\n  utgivare: Lagtinget\n- id: siffran\n  titel: 112 så funkar det\n  utgivare: SOS\n"
            + string.Concat(Enumerable.Range(0, count - 2).Select(number => $"- id: k{number}\n  titel: Källa {number}\n  utgivare: Kommunen\n")));
        return (await portal.RenderAsync()).Where(file => file.Path.StartsWith("kallor/")).ToDictionary(file => file.Path, Parsed);
    }

    private static IDocument Parsed(OutputFile file) => new HtmlParser().ParseDocument(file.Text());
}
