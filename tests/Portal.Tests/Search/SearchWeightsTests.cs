using Portal.Generator.Search.Documents;


namespace Portal.Tests.Search;

public sealed class SearchWeightsTests
{
    private readonly MiniPortal portal = new MiniPortal().WithSections("handbok", "nyheter", "forvaltningar", "sakomraden", "styrdokument");

    [Fact]
    public void A_page_whose_review_has_run_out_comes_a_little_later()
    {
        portal.With("handbok/i-tid.md", MiniPortal.Page("I tid", keys: "granskad: 2026-01-01\ngranskas-inom: 12 månader"))
            .With("handbok/for-sent.md", MiniPortal.Page("För sent", keys: "granskad: 2025-01-01\ngranskas-inom: 12 månader"));

        Assert.Equal((1, 0.95), (Weight("handbok/i-tid.md"), Weight("handbok/for-sent.md")));
    }

    [Theory]
    [InlineData("2025-11-20", 0.5)] // 365 days before the day of the tests
    [InlineData("2025-11-19", 0.4)]
    [InlineData("2026-11-20", 0.5)]
    public void News_come_after_what_they_tell_of_and_those_of_more_than_a_year_ago_later(string published, double weight)
    {
        portal.With("nyheter/a.md", MiniPortal.Page("A", keys: $"publicerad: {published}"));

        Assert.Equal(weight, Weight("nyheter/a.md"));
    }

    [Fact]
    public void A_template_comes_a_little_after_the_page_on_what_it_is_for()
    {
        portal.With("styrdokument/mall.md", MiniPortal.Page("Mall", keys: "dokumenttyp: mall"));

        Assert.Equal(0.9, Weight("styrdokument/mall.md"));
    }

    [Fact]
    public void A_page_of_another_kind_never_comes_later_for_being_old()
    {
        portal.With("handbok/a.md", MiniPortal.Page("A", keys: "granskad: 2001-01-01"));

        Assert.Equal(1, Weight("handbok/a.md"));
    }

    [Fact]
    public void A_forvaltning_is_among_what_concerns_it_and_so_is_what_it_needs()
    {
        portal.With("sakomraden/brand.md", MiniPortal.Page("Brand"))
            .With("forvaltningar/skolan.md", MiniPortal.Page("Skolan", keys: "typ: förvaltning\nsamordnare: 1\nkravprofil: Uppgift saknas\nbehov: [{sakområde: brand, gäller: släckare}]"));
        var model = portal.Link();
        Assert.Equal("", portal.Report());

        string[] Concerned(string path) => [.. new SearchFacets(model).Of(model.Pages.Single(page => page.Source.Path == path), "")[SearchFacets.Administration]];

        Assert.Equal(["skolan"], Concerned("forvaltningar/skolan.md"));
        Assert.Equal(["skolan"], Concerned("sakomraden/brand.md"));
        Assert.Equal(0.85, SearchWeights.Of(model.Pages.Single(page => page.Source.Path == "forvaltningar/skolan.md"), model));
    }

    private double Weight(string path)
    {
        var model = portal.Link();
        Assert.Equal("", portal.Report());
        return SearchWeights.Of(model.Pages.Single(page => page.Source.Path == path), model);
    }
}
