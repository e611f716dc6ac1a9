using Microsoft.Playwright;
using Portal.BrowserTests.Harness;
using Portal.BrowserTests.Learning.Harness;
using Portal.Model;
using Portal.Model.Pages;
using static Microsoft.Playwright.Assertions;

namespace Portal.BrowserTests.Learning;

/// <summary>A test with a number of attempts a day.</summary>
public sealed class AttemptsTests(PublishedPortal portal) : BrowserTest(portal)
{
    private TestPage Limited => Portal.CourseWith(test => test.Attempts is not null).FinalTest!;

    [Fact]
    public async Task When_the_attempts_of_the_day_are_used_the_test_opens_again_tomorrow()
    {
        var visitor = await ArriveAsync();
        await Clock.SetAsync(visitor, Clock.Start);
        await visitor.GoAsync(Limited.Url.Value);
        for (var left = Limited.Attempts!.Value; left > 0; left--)
        {
            await Expect(visitor.Page.Locator(".test-rules")).ToContainTextAsync($"Högst {Limited.Attempts} försök om dagen. Du har {left} kvar i dag.");
            await visitor.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("^(Börja|Gör om) provet$") }).ClickAsync();
            await RestartAsync(visitor.Page);
        }
        await Expect(visitor.Page.GetByText("Du har gjort alla försök för i dag.")).ToBeVisibleAsync();
        await Expect(visitor.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("provet$") })).ToHaveCountAsync(0);

        await visitor.Page.ReloadAsync();
        await Expect(visitor.Page.GetByText("Du har gjort alla försök för i dag.")).ToBeVisibleAsync();

        // The course asks to read its lessons first, and then to wait.
        var course = Portal.Model.Courses.Single(each => each.FinalTest == Limited);
        foreach (var lesson in course.Lessons)
        {
            await visitor.GoAsync(lesson.Url.Value);
            await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Markera som läst" }).ClickAsync();
        }
        foreach (var url in (string[])[course.Page.Url.Value, Addresses.MyLearning.Value])
        {
            await visitor.GoAsync(url);
            await Expect(visitor.Page.GetByText("Du kan göra provet igen i morgon.")).ToBeVisibleAsync();
            await Expect(visitor.Page.GetByRole(AriaRole.Link, new() { Name = "Fortsätt: Slutprov" })).ToHaveCountAsync(0);
        }

        await Clock.SetAsync(visitor, Clock.Start.AddDays(1));
        await visitor.GoAsync(Limited.Url.Value);
        await Expect(visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Börja provet" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Before_an_attempt_is_given_up_one_is_asked_and_can_stay()
    {
        var visitor = await VisitAsync(Limited.Url.Value);
        var page = visitor.Page;
        await page.GetByRole(AriaRole.Button, new() { Name = "Börja provet" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Börja om provet" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Börja om provet?" })).ToBeFocusedAsync();
        await Expect(page.GetByText($"försöket räknas. Du har sedan {Limited.Attempts - 1} försök kvar i dag.")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Nej, fortsätt" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Börja om provet" })).ToBeFocusedAsync();
        await Expect(page.Locator("form.question")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_begun_test_is_where_the_course_goes_on()
    {
        var visitor = await VisitAsync(Limited.Url.Value);
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Börja provet" }).ClickAsync();
        await visitor.Page.GetByRole(AriaRole.Link, new() { Name = "Avsluta och fortsätt senare" }).ClickAsync();
        await visitor.Page.GetByRole(AriaRole.Link, new() { Name = "Fortsätt: Slutprov" }).ClickAsync();
        await Expect(visitor.Page.Locator("form.question:visible")).ToHaveCountAsync(1);
    }

    private static async Task RestartAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Börja om provet" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Ja, börja om" }).ClickAsync();
    }
}
