using Portal.Model.Diagnostics;

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
    [InlineData("utkast: ja", "kursens enda lektion är ett utkast (01-larma.md)", "Ta bort utkast i den, eller gör hela kursen till ett utkast i index.md.")]
    [InlineData("publiceras: 2027-01-01", "kursens enda lektion publiceras inte (01-larma.md)", "Ta bort utkast, publiceras eller avpubliceras i den, eller gör hela kursen till ett utkast i index.md.")]
    public void A_course_whose_only_lesson_is_held_back_is_told_so_once(string keys, string message, string remedy)
    {
        var portal = new MiniPortal().WithCourse().WithTest("prov", CoursePortal.Question("Vem?", "id: vem; lektion: 1"))
            .With("utbildning/kurs/01-larma.md", MiniPortal.Page("Larma", "Ring 112.", $"tid: 5\n{keys}"));
        portal.Link();

        Assert.Equal([(message, remedy)], portal.Bag.Sorted().Where(found => found.Rule != DiagnosticRules.UnassignedCourse).Select(found => (found.Message, found.Suggestion!)));
    }

    [Fact]
    public void A_question_on_a_lesson_that_is_held_back_is_told_so()
    {
        var portal = new MiniPortal().WithCourse().WithTest("prov", CoursePortal.Question("Vem?", "id: vem; lektion: 2") + CoursePortal.Question("Var?", "id: var; lektion: larma") + CoursePortal.Question("När?", "id: nar; lektion: 3"))
            .With("utbildning/kurs/02-efter.md", MiniPortal.Page("Efter", "Vila.", "tid: 5\nutkast: ja"));
        portal.Link();

        Assert.Equal(["lektion 2 publiceras inte", "inställningen \"lektion\" kan inte vara \"larma\"", "lektion 3 finns inte i kursen"],
            portal.Bag.Sorted().Where(found => found.Rule == DiagnosticRules.BadQuestionSetting).Select(found => found.Message));
    }

    [Theory]
    [InlineData("index.md", "startsidan index.md publiceras inte")]
    [InlineData("vagledning/index.md", "sidan vagledning/index.md publiceras inte")]
    public void A_page_that_must_be_there_and_is_held_back_is_not_said_to_be_missing(string path, string message)
    {
        var portal = new MiniPortal().WithSections("vagledning").With(path, MiniPortal.Page("Sidan", keys: "utkast: ja"));
        portal.TryLink();

        Assert.Contains((message, "Ta bort utkast, publiceras eller avpubliceras i den."), portal.Bag.Sorted().Select(found => (found.Message, found.Suggestion)));
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
