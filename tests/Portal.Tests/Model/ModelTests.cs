using System.Collections.Frozen;
using Portal.Model;
using Portal.Model.Pages;

namespace Portal.Tests;

public sealed class ModelTests
{
    [Theory]
    [InlineData("/", "index.html")]
    [InlineData("/roller/", "roller/index.html")]
    [InlineData("/404.html", "404.html")]
    public void A_page_is_stored_as_the_index_of_its_address(string url, string file) => Assert.Equal(file, new UrlPath(url).OutputPath);

    [Theory]
    [InlineData("roller/ombud.md", "roller", "ombud")]
    [InlineData("utbildning/kurs/01-a.md", "utbildning/kurs", "01-a")]
    [InlineData("index.md", "", "index")]
    public void A_source_file_knows_its_folder_and_stem(string path, string folder, string stem)
    {
        Assert.Equal(folder, new SourceFile(path, "").Folder);
        Assert.Equal(stem, new SourceFile(path, "").Stem);
    }

    [Fact]
    public void A_review_holds_to_its_last_day()
    {
        var page = new MiniPortal().With("index.md", MiniPortal.Page("Start", keys: "granskad: 2025-11-20\ngranskas-inom: 12 månader")).Link().Start;

        Assert.False(page.IsOverdue(new DateOnly(2026, 11, 20)));
        Assert.True(page.IsOverdue(new DateOnly(2026, 11, 21)));
    }

    [Fact]
    public void A_page_without_a_review_is_never_overdue() => Assert.False(new MiniPortal().Link().Start.IsOverdue(DateOnly.MaxValue));

    [Fact]
    public void A_page_is_equal_to_itself_only()
    {
        var page = new MiniPortal().Link().Start;

        Assert.Equal(page, page);
        Assert.NotEqual(page, page with { Id = page.Id });
    }

    [Fact]
    public void Pages_are_found_by_kind_and_id()
    {
        var model = new MiniPortal().WithSections("roller", "sakomraden")
            .With("roller/brand.md", MiniPortal.Page("Roll", keys: "nivå: linje\nplacering: Här"))
            .With("sakomraden/brand.md", MiniPortal.Page("Område")).Link();

        Assert.Equal("Roll", model.Find<RolePage>("brand")?.Meta.Title);
        Assert.Equal("Område", model.Find<TopicPage>("brand")?.Meta.Title);
        Assert.Null(model.Find<GuidePage>("brand"));
    }

    [Fact]
    public void Every_enumerated_value_has_one_Swedish_word()
    {
        Assert.Equal(Enum.GetValues<Level>().Order(), SwedishNames.Levels.Values.Order());
        Assert.Equal(Enum.GetValues<DocumentType>().Order(), SwedishNames.DocumentTypes.Values.Order());
        Assert.Equal(Enum.GetValues<InformationClass>().Order(), SwedishNames.InformationClasses.Values.Order());
    }

    [Fact]
    public void A_list_that_is_not_there_is_an_empty_list() =>
        Assert.Empty(Relations.Of(FrozenDictionary<string, System.Collections.Immutable.ImmutableArray<string>>.Empty, "x"));

    [Fact]
    public void A_course_takes_the_time_of_its_lessons()
    {
        var model = new MiniPortal().WithSections("utbildning")
            .With("utbildning/k/index.md", MiniPortal.Page("Kurs", keys: "målgrupp: Alla\nmål: [Veta]\ngodkänt: 80\nversion: \"2.10\""))
            .With("utbildning/k/02-b.md", MiniPortal.Page("B", keys: "tid: 10"))
            .With("utbildning/k/01-a.md", MiniPortal.Page("A", keys: "tid: 25")).Link();

        var course = Assert.Single(model.Courses);
        Assert.Equal(35, course.Minutes);
        Assert.Equal(["A", "B"], course.Lessons.Select(lesson => lesson.Meta.Title));
        Assert.Equal("2.10", course.Page.Version.ToString());
    }

    [Fact]
    public void The_questions_that_a_final_test_asks_take_a_minute_each_and_those_of_the_pre_test_none()
    {
        var questions = string.Concat("abc".Select(id => CoursePortal.Question(id.ToString(), $"id: {id}; lektion: 1; grupp: larm")));
        var model = new MiniPortal().WithCourse().WithTest("prov", questions, "dra:\n  larm: 2").WithTest("fortest", CoursePortal.Question("d", "id: d; lektion: 1")).Link();

        Assert.Equal(5 + 2, Assert.Single(model.Courses).Minutes);
    }
}
