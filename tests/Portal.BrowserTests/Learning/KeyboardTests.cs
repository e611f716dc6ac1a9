using Microsoft.Playwright;
using Portal.BrowserTests.Harness;
using Portal.BrowserTests.Learning.Harness;
using Portal.Model;
using Portal.Tests.Support;

namespace Portal.BrowserTests.Learning;

/// <summary>Courses with the keyboard alone: as many as it takes to meet every kind of question in a test, and all of them at night.</summary>
public sealed class KeyboardTests(PublishedPortal portal) : CourseWalk(portal)
{
    /// <inheritdoc />
    protected override IHands HandsOn(IPage page) => new KeyboardHands(page);

    /// <inheritdoc />
    protected override bool Takes(Course course) => LongRun.IsOn || Enough().Contains(course);

    /// <summary>Courses of which each has a kind of question in its test that those before it lack.</summary>
    private IEnumerable<Course> Enough()
    {
        var met = new HashSet<string>();
        var left = Portal.Model.Courses.Where(course => course.FinalTest is not null).ToList();
        while (left.MaxBy(course => Kinds(course).Except(met).Count()) is { } next && !met.IsSupersetOf(Kinds(next)))
        {
            met.UnionWith(Kinds(next));
            left.Remove(next);
            yield return next;
        }
    }

    private static IEnumerable<string> Kinds(Course course) => course.FinalTest!.Questions.Select(question => question.Kind);
}
