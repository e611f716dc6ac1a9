namespace Portal.Tests;

public sealed class LearningNameTests
{
    [Theory]
    [InlineData(100, 0)]
    [InlineData(101, 1)]
    public void A_lesson_name_may_be_as_long_as_the_browser_remembers(int length, int errors)
    {
        var portal = new MiniPortal().WithCourse().With($"utbildning/kurs/02-{new string('a', length)}.md", MiniPortal.Page("Lång", "Text.", "tid: 5"));

        portal.Link();

        Assert.Equal(Enumerable.Repeat("PORTAL102", errors), portal.Codes);
        if (errors > 0)
            Assert.Contains("lektionens namn är 101 tecken, gränsen är 100", portal.Report());
    }

    [Theory]
    [InlineData(100, 0)]
    [InlineData(101, 1)]
    public void The_name_of_a_course_folder_too_and_it_is_told_once(int length, int errors)
    {
        var portal = new MiniPortal().WithCourse(new string('a', length));

        portal.Link();

        Assert.Equal(Enumerable.Repeat("PORTAL102", errors), portal.Codes);
    }

    [Fact]
    public void A_lesson_name_does_not_begin_with_a_hyphen()
    {
        var portal = new MiniPortal().WithCourse().With("utbildning/kurs/02--larma.md", MiniPortal.Page("Larma två", "Text.", "tid: 5"));

        portal.Link();

        Assert.Equal(["PORTAL102"], portal.Codes);
        Assert.Contains("Ta bort ett av bindestrecken", portal.Report());
    }

    [Fact]
    public void The_address_of_a_page_to_acknowledge_has_a_limit()
    {
        var portal = new MiniPortal().WithSections("vagledning")
            .With($"vagledning/{new string('a', 190)}.md", MiniPortal.Page("Lång", "Text.", "kvittens: true\ngranskad: 2026-11-20"));

        portal.Link();

        Assert.Equal(["PORTAL102"], portal.Codes);
    }

    [Theory]
    [InlineData("63.63", 0)]
    [InlineData("64.0", 1)]
    [InlineData("1.64", 1)]
    [InlineData("2026.1", 1)]
    public void A_version_fits_in_the_code_of_a_kursintyg(string version, int errors)
    {
        var portal = new MiniPortal().WithCourse();
        var index = portal.Content().Find("utbildning/kurs/index.md")!;

        portal.With(index.Path, index.Text.Replace("\"1.2\"", $"\"{version}\"")).Link();

        Assert.Equal(Enumerable.Repeat("PORTAL109", errors), portal.Codes);
        if (errors > 0)
            Assert.Contains("får vara större än 63", portal.Report());
    }
}
