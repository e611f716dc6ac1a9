using Microsoft.Playwright;
using Portal.BrowserTests.Harness;
using Portal.BrowserTests.Learning.Harness;

namespace Portal.BrowserTests.Learning;

/// <summary>Every course with the mouse.</summary>
public sealed class MouseTests(PublishedPortal portal) : CourseWalk(portal)
{
    [Fact]
    public void The_portal_publishes_seven_courses_and_all_are_taken_here()
    {
        Assert.Equal(7, CourseList.Published(Portal).Count());
        Assert.Equal(CourseList.Published(Portal), CourseList.Ids);
    }

    /// <inheritdoc />
    protected override IHands HandsOn(IPage page) => new MouseHands();
}
