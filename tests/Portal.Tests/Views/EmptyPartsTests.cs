using System.Collections.Immutable;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Portal.Model;
using Portal.Model.Output;

namespace Portal.Tests.Views;

/// <summary>Headings, lists and links stand only where they have something.</summary>
public sealed class EmptyPartsTests
{
    private const string Need = "typ: förvaltning\nsamordnare: 1\nkravprofil: Uppgift saknas";

    [Fact]
    public async Task A_portal_of_one_page_has_no_headings_without_lists_and_no_links_to_empty_pages()
    {
        var files = await new MiniPortal().RenderAsync();

        var start = At(files, "index.html");
        Assert.Null(start.QuerySelector("[data-choice], [data-menu], #sidfot-hitta, .page-foot"));
        Assert.Equal("tel:112", start.QuerySelector(".hero-actions a")?.GetAttribute("href"));
        Assert.DoesNotContain(start.QuerySelectorAll(".site-footer a"), link => link.GetAttribute("href") is "/ordlista/" or "/kallor/");
        Assert.Null(At(files, "404.html").QuerySelector("#del-avsnitt"));
    }

    [Fact]
    public async Task A_portal_with_terms_and_sources_links_to_them()
    {
        var files = await new MiniPortal().WithSections("om")
            .With("ordlista.yml", "- id: larm\n  term: Larm\n  förklaring: Ett rop på hjälp.\n").With("kallor.yml", "- id: lag\n  titel: Lagen\n  utgivare: Riksdagen\n").RenderAsync();

        var start = At(files, "index.html");
        Assert.NotNull(start.QuerySelector("[data-menu]"));
        Assert.NotNull(start.QuerySelector("#sidfot-hitta"));
        Assert.Equal(2, start.QuerySelectorAll(".site-footer a").Count(link => link.GetAttribute("href") is "/ordlista/" or "/kallor/"));
        Assert.NotNull(At(files, "404.html").QuerySelector("#del-avsnitt"));
    }

    [Fact]
    public async Task Where_there_are_roles_only_one_chooses_among_these()
    {
        var start = At(await new MiniPortal().WithSections("roller").With("roller/chef.md", MiniPortal.Page("Chef", keys: "nivå: linje\nplacering: Uppgift saknas")).RenderAsync(), "index.html");

        Assert.NotNull(start.QuerySelector("#val-roll"));
        Assert.Null(start.QuerySelector("#val-forvaltning"));
        Assert.Equal(["Roller"], start.QuerySelectorAll(".choice-lists h3").Select(heading => heading.TextContent));
    }

    [Fact]
    public async Task A_foot_with_nothing_but_the_link_to_change_the_page_has_no_list()
    {
        var portal = new MiniPortal();
        var foot = At(await portal.With("portal.yml", MiniPortal.Settings() + "redigera: https://git.example/{fil}\n").RenderAsync(), "index.html").QuerySelector(".page-foot");

        Assert.NotNull(foot?.QuerySelector(".foot-link"));
        Assert.Null(foot.QuerySelector("dl"));
    }

    [Theory]
    [InlineData("0400-11 22 33", "tel:0400-112233")]
    [InlineData("1 12", "tel:112")]
    public async Task The_emergency_number_may_be_grouped(string number, string address)
    {
        var files = await new MiniPortal().With("portal.yml", MiniPortal.Settings().Replace("112", number, StringComparison.Ordinal)).RenderAsync();

        foreach (var path in new[] { "index.html", "404.html" })
            Assert.Equal(address, At(files, path).QuerySelector("main a[href^='tel:']")?.GetAttribute("href"));
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("\nbehov:\n  - sakområde: brand\n    gäller: Utrymning", true)]
    public async Task The_matrix_of_needs_has_a_table_and_a_file_when_anybody_needs_anything(string needs, bool hasTable)
    {
        var files = await new MiniPortal().WithSections("forvaltningar", "sakomraden").With("sakomraden/brand.md", MiniPortal.Page("Brand"))
            .With("forvaltningar/skola.md", MiniPortal.Page("Skola", keys: Need + needs)).With("forvaltningar/index.md", MiniPortal.Page("Alla", "<!-- visa: behovsmatris -->")).RenderAsync();

        var page = At(files, "forvaltningar/index.html");
        Assert.Equal(hasTable, page.QuerySelector("main table.matrix-table, main .matrix-table table") is not null);
        Assert.Equal(hasTable, page.QuerySelector("main a[href$='.csv']") is not null);
        Assert.Equal(hasTable ? "1 sakområde" : null, page.QuerySelector(".matrix-words summary .visually-hidden")?.TextContent.Replace('\u00A0', ' '));
    }

    [Fact]
    public async Task Without_levels_there_is_no_picture_of_the_organisation()
    {
        var files = await new MiniPortal().WithSections("organisation").With("organisation/index.md", MiniPortal.Page("Organisation", "<!-- visa: organisationsbild -->")).RenderAsync();

        Assert.Null(At(files, "organisation/index.html").QuerySelector(".organisation"));
    }

    [Theory]
    [InlineData("", "", "Vägledningar")]
    [InlineData("akut: ja", "", "Alla andra vägledningar")]
    [InlineData("akut: ja", "akut: ja", null)]
    public async Task The_other_guides_are_called_so_when_some_stand_first(string first, string second, string? heading)
    {
        var files = await new MiniPortal().WithSections("vagledning").With("vagledning/a.md", MiniPortal.Page("Brand", "1. Larma.", first)).With("vagledning/b.md", MiniPortal.Page("Hot", "1. Gå.", second)).RenderAsync();

        Assert.Equal(heading, At(files, "vagledning/index.html").QuerySelector("#del-lista")?.TextContent);
    }

    [Fact]
    public async Task A_document_without_sources_leaves_their_cell_empty()
    {
        var files = await new MiniPortal().WithSections("styrdokument").With("styrdokument/plan.md", MiniPortal.Page("Plan", keys: "dokumenttyp: plan")).RenderAsync();

        Assert.Equal("", At(files, "styrdokument/index.html").QuerySelector("td[data-label='Uppgifter från']")?.InnerHtml);
    }

    [Fact]
    public async Task One_missing_fact_is_told_in_the_singular()
    {
        var files = await new MiniPortal().With("index.md", MiniPortal.Page("Start", "<!-- visa: granskningsrapport -->\n\nVem? [Uppgift saknas: vem]")).RenderAsync();

        Assert.Equal("1 uppgift", At(files, "index.html").QuerySelector("summary .visually-hidden")?.TextContent.Replace('\u00A0', ' '));
    }

    [Fact]
    public void No_browser_keeps_an_intern_guide()
    {
        var portal = new MiniPortal().WithSections("vagledning").With("vagledning/a.md", MiniPortal.Page("Larm", "1. Larma.", "informationsklass: intern"));

        Assert.Empty(OfflineSet.Of(portal.Link()));
        Assert.Equal(["index.md", "vagledning/b.md"], OfflineSet.Of(portal.With("vagledning/b.md", MiniPortal.Page("Hot", "1. Gå.")).Link()).Select(page => page.Source.Path));
    }

    private static IHtmlDocument At(ImmutableArray<OutputFile> files, string path) => new HtmlParser().ParseDocument(files.At(path).Text());
}
