using Portal.Model;
using Portal.Model.Pages;

namespace Portal.Tests.Facts;

/// <summary>Courses are looked at as well as read: a picture in each lesson, stories in pictures, a sheet of paper for the workplace meeting.</summary>
public sealed class CoursePicturesTests
{
    /// <summary>So many pictures in one lesson are a story.</summary>
    private const int Story = 4;

    [Fact]
    public async Task Every_lesson_has_a_picture_of_its_own()
    {
        var model = (await LinkopingBuild.ResultAsync()).Model!;

        var first = model.Courses.SelectMany(course => course.Lessons).Select(lesson => (lesson.Source.Path, Picture: Pictures(model, lesson).FirstOrDefault())).ToArray();

        Assert.DoesNotContain(first, each => each.Picture is null);
        Assert.Equal(first.Length, first.Select(each => each.Picture).Distinct().Count());
    }

    [Fact]
    public async Task Three_lessons_or_more_tell_a_story_in_pictures()
    {
        var model = (await LinkopingBuild.ResultAsync()).Model!;

        Assert.True(model.Courses.SelectMany(course => course.Lessons).Count(lesson => Pictures(model, lesson).Count() > Story) >= 3);
    }

    [Fact]
    public async Task Every_course_has_a_sheet_with_its_picture_for_the_workplace_meeting()
    {
        var model = (await LinkopingBuild.ResultAsync()).Model!;

        Assert.All(model.Courses, course =>
        {
            var sheet = Assert.Single(model.All<ArticlePage>(), page => page.Source.Path == $"blad/{course.Page.Id}.md");
            Assert.StartsWith($"utbildning/{course.Page.Id}/", Assert.Single(Pictures(model, sheet)), StringComparison.Ordinal);
            Assert.Contains(course.Page.Body.Links, link => Target(model, course.Page, link) == sheet);
        });
    }

    [Fact]
    public async Task A_drawing_of_the_courses_stays_readable_on_a_phone()
    {
        var model = (await LinkopingBuild.ResultAsync()).Model!;
        var drawings = model.Courses.SelectMany(course => course.Lessons).SelectMany(lesson => Pictures(model, lesson)).Where(path => path.EndsWith(".svg", StringComparison.Ordinal)).Distinct();

        // Letters of 20 units are 12 pixels high where 560 units stand on 340 pixels.
        Assert.All(drawings, path => Assert.Equal(560, model.Assets[path].Size!.Width));
    }

    private static IEnumerable<string> Pictures(PortalModel model, Page page) => page.Body.Links.Where(link => link.IsImage).Select(link => model.Links[(page.Source.Path, link.Offset)].Path!.Value.Value[1..]);

    private static Page? Target(PortalModel model, Page page, BodyLink link) => model.Links.GetValueOrDefault((page.Source.Path, link.Offset))?.Page;
}
