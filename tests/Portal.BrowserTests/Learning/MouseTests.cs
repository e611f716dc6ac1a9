using Microsoft.Playwright;
using Portal.BrowserTests.Harness;
using Portal.BrowserTests.Learning.Harness;

namespace Portal.BrowserTests.Learning;

/// <summary>Courses with the mouse.</summary>
public sealed class MouseTests(PublishedPortal portal) : CourseWalk(portal)
{
    [Fact]
    public void All_courses_that_are_published_are_taken_here()
    {
        Assert.NotEmpty(CourseList.Published(Portal));
        Assert.Empty(CourseList.Published(Portal).Except(CourseList.Ids));
    }

    /// <inheritdoc />
    protected override IHands HandsOn(IPage page) => new MouseHands();
}
