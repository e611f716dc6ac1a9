namespace Portal.Tests;

public sealed class SectionsTests
{
    [Fact]
    public void Sections_come_in_the_order_of_the_settings_menu_first()
    {
        var model = new MiniPortal().WithSections("vagledning", "roller")
            .With("portal.yml", MiniPortal.Settings("vagledning", "roller") + "övriga-avsnitt: [nyheter]\nsidfot: [nyheter/index.md]\n")
            .With("nyheter/index.md", MiniPortal.Page("Nyheter")).Link();

        Assert.Equal([("vagledning", true), ("roller", true), ("nyheter", false)], model.Sections.Select(section => (section.Folder, section.InMenu)));
    }

    [Fact]
    public void Pages_come_by_their_order_and_then_by_menu_title_in_Swedish()
    {
        var model = new MiniPortal().WithSections("vagledning")
            .With("vagledning/a.md", MiniPortal.Page("Ärende"))
            .With("vagledning/b.md", MiniPortal.Page("Zon"))
            .With("vagledning/c.md", MiniPortal.Page("Östra", keys: "menytitel: Alla"))
            .With("vagledning/d.md", MiniPortal.Page("Sist", keys: "ordning: 2"))
            .With("vagledning/e.md", MiniPortal.Page("Först", keys: "ordning: 1")).Link();

        Assert.Equal(["e", "d", "c", "b", "a"], model.Sections[0].Pages.Select(page => page.Id));
    }

    [Fact]
    public void News_come_latest_first()
    {
        var portal = new MiniPortal().WithSections("nyheter");
        foreach (var (name, day) in new[] { ("a", 1), ("b", 3), ("c", 2) })
            portal.With($"nyheter/{name}.md", MiniPortal.Page($"Nyhet {name}", keys: $"publicerad: 2026-11-0{day}"));

        Assert.Equal(["b", "c", "a"], portal.Link().Sections[0].Pages.Select(page => page.Id));
    }

    [Theory]
    [InlineData("utkast: true", false, true)]
    [InlineData("publiceras: 2026-11-20", true, true)]
    [InlineData("publiceras: 2026-11-21", false, true)]
    [InlineData("avpubliceras: 2026-11-21", true, true)]
    [InlineData("avpubliceras: 2026-11-20", false, false)]
    public void A_page_is_published_on_its_days_and_drafts_only_when_asked_for(string keys, bool isPublished, bool isPublishedWithDrafts)
    {
        var portal = new MiniPortal().WithSections("vagledning").With("vagledning/a.md", MiniPortal.Page("A", keys: keys));

        Assert.Equal(isPublished, portal.Link().Pages.Any(page => page.Id == "a"));
        Assert.Equal(isPublishedWithDrafts, portal.Link(drafts: true).Pages.Any(page => page.Id == "a"));
    }

    [Fact]
    public void The_lessons_of_a_course_that_is_not_published_are_not_published()
    {
        var model = new MiniPortal().WithSections("utbildning")
            .With("utbildning/k/index.md", MiniPortal.Page("Kurs", keys: "målgrupp: Alla\nmål: [Veta]\ngodkänt: 80\nversion: \"1.0\"\nutkast: true"))
            .With("utbildning/k/01-a.md", MiniPortal.Page("A", keys: "tid: 5")).Link();

        Assert.DoesNotContain(model.Pages, page => page.Section == "utbildning" && page.Id != "utbildning");
        Assert.Empty(model.Courses);
    }
}
