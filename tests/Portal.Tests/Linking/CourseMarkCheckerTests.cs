using Portal.Model.Learning;

namespace Portal.Tests;

public sealed class CourseMarkCheckerTests
{
    [Fact]
    public void The_two_ids_really_have_one_mark() => Assert.Equal(ShortHash.CourseMark("besok-hot"), ShortHash.CourseMark("risk-chef"));

    [Fact]
    public void Two_courses_with_one_mark_are_an_error_on_the_second()
    {
        var portal = new MiniPortal().WithCourse("besok-hot").WithCourse("risk-chef");

        portal.Link();

        var found = Assert.Single(portal.Bag.Sorted());
        Assert.Equal("PORTAL513", found.Rule.Code);
        Assert.Equal("utbildning/risk-chef/index.md", found.Path);
        Assert.Contains("utbildning/besok-hot/index.md", found.Message);
    }

    [Fact]
    public void Courses_with_marks_of_their_own_are_not()
    {
        var portal = new MiniPortal().WithCourse("besok-hot").WithCourse("risk-chefen");

        portal.Link();

        Assert.Empty(portal.Codes);
    }
}
