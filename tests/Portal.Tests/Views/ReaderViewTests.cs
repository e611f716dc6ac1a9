using Portal.Generator.Views;
using Portal.Generator.Views.Wording;
using Portal.Model.Pages;

namespace Portal.Tests;

/// <summary>What is shown of courses, roles and sources, at the limits: nothing, the last that fits, one more.</summary>
public sealed class ReaderViewTests
{
    private readonly MiniPortal portal = new MiniPortal().WithCourse(keys: "giltig-månader: 12").WithSections("utbildning", "sakomraden", "roller", "vagledning");

    [Fact]
    public void A_course_without_tests_asks_nothing_and_marks_the_part_that_is_read()
    {
        var site = portal.Site();
        var (course, lesson) = (site.Model.Courses[0], site.Model.Courses[0].Lessons[0]);

        var read = CourseLessonsView.Of(site, course, lesson);
        Assert.Equal((null, null, null, 12, "page"), (read.PreTest, read.FinalTest, read.Asked, read.Months, read.Lessons[0].Current));
        Assert.NotNull(read.MyLearning);
        Assert.Equal((null, ""), CourseLessonsView.Of(site, course).Lessons[0] is var unread ? (unread.Current, unread.Questions) : default);
    }

    [Fact]
    public void A_course_with_both_tests_tells_them_apart_and_in_a_package_nothing_leads_to_the_learners_own_page()
    {
        portal.WithTest("fortest", CoursePortal.Question("Ett?", "id: ett; lektion: 1")).WithTest("prov", CoursePortal.Question("Två?", "id: tva; lektion: 1") + CoursePortal.Question("Tre?", "id: tre; lektion: 1"));
        var site = portal.Site() with { IsPackage = true };
        var (course, test) = (site.Model.Courses[0], site.Model.Courses[0].FinalTest!);

        var read = CourseLessonsView.Of(site, course, test);
        Assert.Equal(("/utbildning/kurs/fortest/", null, "/utbildning/kurs/prov/", "page"), (read.PreTest!.Href, read.PreTest.Current, read.FinalTest!.Href, read.FinalTest.Current));
        Assert.Equal((2, "2\u00A0frågor", null), (read.Asked, read.FinalTest.Asked, read.MyLearning));
        Assert.Null(CourseView.CertificateOf(site, course.Page));
        Assert.EndsWith("?kurs=kurs", CourseView.CertificateOf(site with { IsPackage = false }, course.Page), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, 1, "10: 0x")]
    [InlineData(0, 1, "10: 0")]
    [InlineData(2, 3, "38: 0x 14x 28")]
    public void A_block_stands_for_each_step(int done, int all, string picture) =>
        Assert.Equal(picture, ProgressView.Of(done, all) is var view ? $"{view.Width}: {string.Join(' ', view.Steps.Select(step => $"{step.X}{(step.IsDone ? "x" : "")}"))}" : "");

    [Theory]
    [InlineData(8, 8, null)]
    [InlineData(9, 8, "9\u00A0sidor /roller/chef/#del-beror")]
    public void A_role_shows_the_first_pages_on_it_and_how_many_there_are_when_those_are_not_all(int pages, int shown, string? more)
    {
        portal.With("roller/chef.md", MiniPortal.Page("Chef", keys: "nivå: linje\nplacering: Alla\nlärväg: [kurs]"))
            .With("utbildning/kurs/index.md", MiniPortal.Page("Kursen", keys: "målgrupp: Alla\nmål: [Veta]\ngodkänt: 80\nversion: \"1.2\"\nsakområden: [brand]\nroller: [chef]"));
        for (var at = 0; at < pages; at++)
            portal.With($"vagledning/v{at}.md", MiniPortal.Page($"Vägledning {at}", keys: "roller: [chef]"));
        var site = portal.Site();

        var panel = RolePanelView.Of(site, site.Model.All<RolePage>().Single());
        Assert.Equal((shown, more), (panel.Concerns.Length, panel.More is { } link ? $"{link.Text} {link.Href}" : null));
        Assert.DoesNotContain(panel.Concerns, page => page.Text == "Kursen"); // it stands in the path
        Assert.Equal("Kursen", Assert.Single(panel.Path!.Courses).Title);
    }

    [Fact]
    public void Without_a_network_the_acute_guides_come_first_and_then_the_rest_in_order()
    {
        portal.With("vagledning/a.md", MiniPortal.Page("Sist", keys: "ordning: 9")).With("vagledning/b.md", MiniPortal.Page("Först", keys: "ordning: 1"))
            .With("vagledning/c.md", MiniPortal.Page("Akut", "1. Ring 112.", "ordning: 20\nakut: true\nsnabbval: Eld"));
        var site = portal.Site();

        Assert.Equal(["Akut", "Först", "Sist"], OfflineView.Of(site, null!, [.. site.Model.All<GuidePage>().OrderBy(page => page.Id)]).Kept.Select(link => link.Text));
    }

    [Theory]
    [InlineData("", false, null)]
    [InlineData("  datum: Uppgift saknas\n", true, null)]
    [InlineData("  datum: 2020-01-01\n  diarienummer: \"1\"\n  beskrivning: En text.\n  kontrollerad: 2026-01-02\n", true, "1 januari 2020")]
    public void A_source_tells_its_date_or_that_nobody_knows_it_or_nothing(string more, bool isDated, string? date)
    {
        portal.With("kallor.yml", $"- id: lag\n  titel: En lag\n  utgivare: Riksdagen\n{more}").With("vagledning/a.md", MiniPortal.Page("A", keys: "källor: [lag]"));
        var site = portal.Site();

        var source = SourceView.Of(new SourceList(site), site.Model.Sources.Single());
        Assert.Equal((isDated, date, "1\u00A0sida", "A"), (source.IsDated, source.Date?.Text, source.PageCount, source.Pages.Single().Text));
        Assert.Equal(date is not null, source is { Checked: not null, DiaryNumber: not null, Description: not null });
    }
}
