using Microsoft.Playwright;
using Portal.BrowserTests.Harness;
using Portal.BrowserTests.Learning.Harness;

namespace Portal.BrowserTests.Learning;

/// <summary>Courses with the keyboard alone.</summary>
public sealed class KeyboardTests(PublishedPortal portal) : CourseWalk(portal)
{
    /// <inheritdoc />
    protected override IHands HandsOn(IPage page) => new KeyboardHands(page);
}
