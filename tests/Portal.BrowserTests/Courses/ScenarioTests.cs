using Microsoft.Playwright;
using Portal.BrowserTests.Harness;
using Portal.Model.Learning;
using Portal.Model.Pages;
using static Microsoft.Playwright.Assertions;

namespace Portal.BrowserTests.Courses;

/// <summary>A situation in steps, in a test and on paper.</summary>
public sealed class ScenarioTests(PublishedPortal portal) : BrowserTest(portal)
{
    [Fact]
    public async Task On_paper_every_choice_names_the_step_it_leads_to()
    {
        var test = WithScenario();
        var scenario = test.Questions.OfType<ScenarioQuestion>().First();
        var visitor = await VisitAsync(LearningUrls.Booklet(Portal.Model.Courses.Single(course => course.Page.Id == test.CourseId).Page).Value);
        var form = visitor.Page.Locator($"form[data-question='{scenario.Head.Id}']");
        await Expect(form.Locator(".scenario-goto").First).ToBeHiddenAsync();

        await visitor.Page.EmulateMediaAsync(new() { Media = Media.Print });

        await Expect(form.Locator(".scenario-goto").First).ToBeVisibleAsync();
        await Expect(form.Locator(".scenario-number").First).ToBeVisibleAsync();
        var choices = scenario.Choices.Concat(scenario.Steps.SelectMany(step => step.Choices)).ToList();
        Assert.Equal(choices.Select(choice => $"(gå till steg {scenario.NumberOf(choice.Anchor)})"), (await form.Locator(".scenario-goto").AllInnerTextsAsync()).Select(text => text.Trim()));
        Assert.Equal(Enumerable.Range(1, scenario.Steps.Length).Select(number => $"Steg {number}"), await form.Locator(".scenario-number").AllInnerTextsAsync());
    }

    [Fact]
    public async Task In_a_test_a_finished_story_can_be_walked_again_and_its_end_is_not_judged()
    {
        var test = WithScenario();
        var visitor = await VisitAsync(test.Url.Value);
        var page = visitor.Page;
        await page.GetByRole(AriaRole.Button, new() { Name = "Börja provet" }).ClickAsync();
        var form = page.Locator("form.question[data-kind=scenario]");
        while (await form.CountAsync() == 0)
            await page.GetByRole(AriaRole.Button, new() { Name = "Nästa" }).ClickAsync();

        await Learner.AnswerAsync(page, isRight: true);
        await Expect(form.GetByText("Du kan gå igenom den igen tills du lämnar in.")).ToBeVisibleAsync();
        await Expect(form.Locator(".scenario-end:visible")).ToHaveCountAsync(0);
        Assert.Equal(1, await AnsweredAsync(page));

        await form.GetByRole(AriaRole.Link, new() { Name = "Börja om" }).ClickAsync();
        await Expect(form.Locator(".scenario-history")).ToBeHiddenAsync();
        Assert.Equal(0, await AnsweredAsync(page));

        await Learner.AnswerAsync(page, isRight: true);
        Assert.Equal(1, await AnsweredAsync(page));
    }

    private TestPage WithScenario() => Learner.FinalTest(Portal, test => test.OneAtATime && test.Attempts is null
        && test.Draws.Any(draw => test.Questions.Where(question => question.Head.Group == draw.Group.Value).All(question => question is ScenarioQuestion)));

    private static Task<int> AnsweredAsync(IPage page) =>
        page.EvaluateAsync<int>("() => Object.keys(Object.values(JSON.parse(localStorage['portal.larande']).k)[0].t.prov.a).length");
}
