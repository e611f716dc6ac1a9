using Microsoft.Playwright;
using Portal.BrowserTests.Harness;
using Portal.BrowserTests.Learning.Harness;
using Portal.Model;
using Portal.Model.Pages;
using Portal.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace Portal.BrowserTests.Learning;

/// <summary>Takes tests to a pass and to a fail, and looks at what comes of it: by day enough of them to meet every kind of question and of test, at night all.</summary>
public abstract class CourseWalk(PublishedPortal portal) : BrowserTest(portal)
{
    /// <summary>Questions that a learner who fails answers, all wrong, before she gives up on the rest.</summary>
    private const int MostAnswered = 3;

    /// <summary>What the person works with.</summary>
    protected abstract IHands HandsOn(IPage page);

    private Course Tested(string id)
    {
        var course = Portal.Model.Courses.SingleOrDefault(course => course.Page.Id == id);
        Assert.SkipWhen(course?.FinalTest is null, "The course is not published, or has no test.");
        Assert.SkipUnless(LongRun.IsOn || ByDay().Contains(course!), "Taken at night.");
        return course!;
    }

    [Theory]
    [MemberData(nameof(CourseList.All), MemberType = typeof(CourseList))]
    public async Task A_learner_who_answers_right_passes_and_gets_a_kursintyg(string id)
    {
        var course = Tested(id);
        var visitor = await ArriveAsync();
        var learner = new Learner(visitor, course, HandsOn(visitor.Page));

        await learner.TakeAsync(Replies.Right);
        await Expect(visitor.Page.Locator(":focus")).ToHaveTextAsync("Godkänt: 100 procent");
        await Expect(visitor.Page.Locator(".test-summary")).ToHaveTextAsync($"{course.FinalTest!.Asked} rätt0 fel");

        await HandsOn(visitor.Page).PressAsync(learner.Link("Visa kursintyg"));
        var paper = visitor.Page.GetByRole(AriaRole.Article);
        await Expect(paper.GetByRole(AriaRole.Heading)).ToHaveTextAsync($"Kursintyg: {course.Page.Meta.Title}");
        await Expect(paper).ToContainTextAsync($"100 procent rätt, gränsen är {course.Page.PassMark} procent");
        await Expect(paper.Locator("[data-proof-code]")).ToHaveTextAsync(new System.Text.RegularExpressions.Regex("^(\\w{4}-){2}\\w{4}$"));

        await visitor.GoAsync(Addresses.MyLearning.Value);
        await Expect(Card(visitor, "Klara kurser", course)).ToContainTextAsync("Klar");
        await Expect(Card(visitor, "Påbörjade kurser", course)).ToHaveCountAsync(0);
    }

    [Theory]
    [MemberData(nameof(CourseList.All), MemberType = typeof(CourseList))]
    public async Task A_learner_who_answers_wrong_fails_and_is_told_what_to_read_again(string id)
    {
        var course = Tested(id);
        var visitor = await ArriveAsync();
        var learner = new Learner(visitor, course, HandsOn(visitor.Page));

        var (answered, most) = (0, Math.Min(MostAnswered, course.FinalTest!.Asked - 1));
        var asked = await learner.TakeAsync(question => answered++ < most ? Replies.Wrong(question) : null);
        await Expect(visitor.Page.Locator(":focus")).ToHaveTextAsync($"{course.FinalTest!.Asked - most} frågor saknar svar");
        await HandsOn(visitor.Page).PressAsync(learner.Button("Lämna in ändå"));
        await Expect(visitor.Page.Locator(":focus")).ToHaveTextAsync(new System.Text.RegularExpressions.Regex("^Inte godkänt: \\d+ procent$"));
        await Expect(visitor.Page.Locator(".test-result")).ToContainTextAsync($"Gränsen för godkänt är {course.Page.PassMark} procent.");
        await Expect(visitor.Page.Locator(".test-result")).ToContainTextAsync("Läs på och gör provet igen");
        await Expect(visitor.Page.GetByText("Visa kursintyg")).ToHaveCountAsync(0);

        var toRead = asked.Select(question => question.Head.Lesson!.Value).Distinct().Order()
            .Select(number => course.Lessons.Single(lesson => lesson.Number == number)).ToList();
        var links = visitor.Page.Locator("section", new() { Has = visitor.Page.GetByRole(AriaRole.Heading, new() { Name = "Läs igen" }) }).GetByRole(AriaRole.Link);
        Assert.Equal(toRead.Select(lesson => $"Lektion {lesson.Number}: {lesson.Meta.Title}"), await links.AllInnerTextsAsync());

        if (course.FinalTest.Attempts is not 1)
        {
            await HandsOn(visitor.Page).PressAsync(learner.Button("Gör om provet"));
            await Expect(visitor.Page.GetByRole(AriaRole.Heading, new() { Name = "Innan du börjar" })).ToBeVisibleAsync();
            await Expect(visitor.Page.Locator(".test-stage")).ToContainTextAsync("inte godkänt");
            await Expect(learner.Button("Gör om provet")).ToBeVisibleAsync();
        }

        await HandsOn(visitor.Page).PressAsync(learner.Link("Mitt lärande"));
        await Expect(Card(visitor, "Påbörjade kurser", course)).ToContainTextAsync("0 av");
        await Expect(Card(visitor, "Klara kurser", course)).ToHaveCountAsync(0);
    }

    private List<Course> ByDay() => Enough.Of(Portal.Model.Courses.Where(course => course.FinalTest is not null), course => Kinds(course.FinalTest!));

    private static IEnumerable<string> Kinds(TestPage test) =>
        [.. test.Questions.Select(question => question.Kind), test.Attempts is 1 ? "one attempt" : "attempts", test.Draws.IsEmpty ? "all asked" : "some asked"];

    private static ILocator Card(Visitor visitor, string section, Course course) => visitor.Page
        .GetByRole(AriaRole.Region, new() { Name = section, Exact = true })
        .GetByRole(AriaRole.Listitem).Filter(new() { HasText = course.Page.Meta.Title });
}
