using Portal.Generator.Rendering;
using Portal.Model.Rendering;

namespace Portal.Tests;

public sealed class PageViewsTests
{
    private readonly MiniPortal portal = new MiniPortal().WithSections("vagledning", "utbildning", "sakomraden")
        .With("sakomraden/brand.md", MiniPortal.Page("Brand"))
        .With("vagledning/a.md", MiniPortal.Page("A", "## Ett\n\n### Två", "menytitel: Kort A\nordning: 1"))
        .With("vagledning/b.md", MiniPortal.Page("B", keys: "ordning: 2"))
        .With("vagledning/c.md", MiniPortal.Page("C", keys: "ordning: 3"))
        .With("utbildning/k/index.md", MiniPortal.Page("Kurs", keys: "målgrupp: Alla\nmål: [Veta]\ngodkänt: 80\nversion: \"1.0\"\nsakområden: [brand]"))
        .With("utbildning/k/01-x.md", MiniPortal.Page("X", keys: "tid: 5"))
        .With("utbildning/k/02-y.md", MiniPortal.Page("Y", keys: "tid: 5"));

    [Theory]
    [InlineData("index.md", "")]
    [InlineData("vagledning/index.md", "Start / > Om vagledning /vagledning/")]
    [InlineData("vagledning/a.md", "Start / > Om vagledning /vagledning/ > Kort A /vagledning/a/")]
    [InlineData("utbildning/k/02-y.md", "Start / > Om utbildning /utbildning/ > Kurs /utbildning/k/ > Y /utbildning/k/y/")]
    public void Breadcrumbs_lead_from_the_start_page_to_the_page(string path, string way) =>
        Assert.Equal(way, string.Join(" > ", View(path).Breadcrumbs.Select(crumb => $"{crumb.Title} {crumb.Url}")));

    [Theory]
    [InlineData("vagledning/a.md", null, "B")]
    [InlineData("vagledning/b.md", "A", "C")]
    [InlineData("vagledning/c.md", "B", null)]
    [InlineData("vagledning/index.md", null, null)]
    [InlineData("utbildning/k/01-x.md", null, "Y")]
    [InlineData("utbildning/k/02-y.md", "X", null)]
    public void Neighbours_are_the_pages_before_and_after_in_the_section_or_course(string path, string? previous, string? next) =>
        Assert.Equal((previous, next), (View(path).Previous?.Meta.Title, View(path).Next?.Meta.Title));

    [Fact]
    public void The_headings_of_the_text_are_listed() => Assert.Equal(["ett", "tva"], View("vagledning/a.md").Headings.Select(heading => heading.Id));

    [Fact]
    public void A_generated_page_stands_under_the_start_page()
    {
        var view = Views(portal.Site()).Generated(GeneratedPages.Search);

        Assert.Equal(["Start", "Sök"], view.Breadcrumbs.Select(crumb => crumb.Title));
        Assert.Null(view.Page);
    }

    private PageView View(string path)
    {
        var site = portal.Site();
        return Views(site).Of(site.Model.Pages.Single(page => page.Source.Path == path));
    }

    private static PageViews Views(SiteContext site) => new(site.Model, new MarkdownBody(site, new GlossaryMarker([])));
}
