using Portal.Model;
using Portal.Model.Pages;

namespace Portal.Tests;

public sealed class RelationBuilderTests
{
    private readonly MiniPortal portal = new MiniPortal().WithSections("sakomraden", "vagledning", "styrdokument", "roller", "forvaltningar", "utbildning")
        .With("sakomraden/brand.md", MiniPortal.Page("Brand"))
        .With("sakomraden/hot.md", MiniPortal.Page("Hot"));

    [Fact]
    public void A_guide_belongs_to_the_topics_it_names_and_those_it_links_to()
    {
        portal.With("vagledning/a.md", MiniPortal.Page("A", "Se [brand](../sakomraden/brand.md) och [brand](../sakomraden/brand.md).", "sakområden: [brand, hot]"));

        var relations = portal.Link().Relations;

        Assert.Equal(["A"], Titles(Relations.Of(relations.PagesByTopic, "brand")));
        Assert.Equal(["A"], Titles(Relations.Of(relations.PagesByTopic, "hot")));
    }

    [Fact]
    public void A_role_that_links_to_a_topic_does_not_belong_to_it()
    {
        portal.With("roller/chef.md", MiniPortal.Page("Chef", "Se [brand](../sakomraden/brand.md).", "nivå: linje\nplacering: Här"));

        Assert.Empty(Relations.Of(portal.Link().Relations.PagesByTopic, "brand"));
    }

    [Fact]
    public void The_needs_of_a_topic_come_in_the_order_of_the_administrations_with_the_source_words()
    {
        portal.With("forvaltningar/b.md", Administration("Bad", 2, "brand: Badhus")).With("forvaltningar/a.md", Administration("Arkiv", 1, "brand: Arkiv"));

        Assert.Equal(["Arkiv: Arkiv", "Bad: Badhus"],
            Relations.Of(portal.Link().Relations.NeedsByTopic, "brand").Select(need => $"{need.Administration.Meta.Title}: {need.Wording}"));
    }

    [Fact]
    public void Roles_know_the_pages_that_concern_them_and_courses_the_roles_that_take_them()
    {
        portal.With("roller/chef.md", MiniPortal.Page("Chef", keys: "nivå: linje\nplacering: Här\nlärväg: [kurs]"))
            .With("vagledning/a.md", MiniPortal.Page("A", keys: "roller: [chef]"))
            .With("utbildning/kurs/index.md", MiniPortal.Page("Kurs", keys: "målgrupp: Alla\nmål: [Veta]\ngodkänt: 80\nversion: \"1.0\""))
            .With("utbildning/kurs/01-a.md", MiniPortal.Page("L", keys: "tid: 5"));

        var relations = portal.Link().Relations;

        Assert.Equal(["A"], Titles(Relations.Of(relations.PagesByRole, "chef")));
        Assert.Equal(["Chef"], Titles(Relations.Of(relations.RolesByCourse, "kurs")));
    }

    [Fact]
    public void Pages_that_link_here_or_share_a_topic_are_related_nearest_first()
    {
        portal.With("vagledning/a.md", MiniPortal.Page("A", "Se [d](d.md).", "sakområden: [brand]"))
            .With("vagledning/b.md", MiniPortal.Page("B", "Se [a](a.md).", "sakområden: [brand]"))
            .With("vagledning/c.md", MiniPortal.Page("C", keys: "sakområden: [brand, hot]"))
            .With("vagledning/d.md", MiniPortal.Page("D"));

        Assert.Equal(["B", "C"], Titles(Relations.Of(portal.Link().Relations.Related, "vagledning/a.md")));
    }

    [Fact]
    public void At_most_eight_pages_are_related()
    {
        foreach (var name in "abcdefghijkl")
            portal.With($"vagledning/{name}.md", MiniPortal.Page($"Sida {name}", keys: "sakområden: [brand]"));

        Assert.Equal(8, Relations.Of(portal.Link().Relations.Related, "vagledning/a.md").Length);
    }

    [Fact]
    public void Pages_that_are_equally_near_come_in_reading_order()
    {
        portal.With("vagledning/a.md", MiniPortal.Page("A", keys: "sakområden: [brand]"))
            .With("vagledning/b.md", MiniPortal.Page("Sist", keys: "sakområden: [brand]\nordning: 3"))
            .With("vagledning/c.md", MiniPortal.Page("Först", keys: "sakområden: [brand]\nordning: 1"))
            .With("vagledning/d.md", MiniPortal.Page("Mitten", "Se [a](a.md).", "ordning: 2"));

        Assert.Equal(["Först", "Mitten", "Sist"], Titles(Relations.Of(portal.Link().Relations.Related, "vagledning/a.md")));
    }

    private static string Administration(string title, int order, string need) => MiniPortal.Page(title,
        keys: $"ordning: {order}\ntyp: förvaltning\nsamordnare: 1\nkravprofil: Uppgift saknas\nbehov:\n  - sakområde: {need.Split(": ")[0]}\n    gäller: {need.Split(": ")[1]}");

    private static IEnumerable<string> Titles(IEnumerable<Page> pages) => pages.Select(page => page.Meta.Title);
}
