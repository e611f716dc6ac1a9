using Microsoft.Playwright;
using Portal.BrowserTests.Harness;
using Portal.BrowserTests.Learning.Harness;
using Portal.Model.Learning;
using Portal.Model.Pages;
using static Microsoft.Playwright.Assertions;
using Portal.Model;

namespace Portal.BrowserTests.Learning;

/// <summary>A situation in steps, in a test and on paper.</summary>
public sealed class ScenarioTests(PublishedPortal portal) : BrowserTest(portal)
{
    [Fact]
    public async Task On_paper_every_choice_names_the_step_it_leads_to()
    {
        var test = WithScenario();
        var scenario = test.Questions.OfType<ScenarioQuestion>().First();
        var visitor = await VisitAsync(Addresses.Booklet(Portal.Model.Courses.Single(course => course.Page.Id == test.CourseId).Page).Value);
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
    public async Task In_a_test_a_choice_stands_since_the_story_shows_what_comes_of_it()
    {
        var learner = new Learner(await ArriveAsync(), Portal.Course(WithScenario().CourseId), new MouseHands());
        await learner.BeginAsync();
        while ((await learner.AskedAsync()).Question is not ScenarioQuestion)
            await learner.OnAsync();
        var form = (await learner.AskedAsync()).Form;
        await Expect(form.GetByText("I ett prov kan du inte ta tillbaka ett val.")).ToBeVisibleAsync();

        await learner.AnswerAsync(Replies.Wrong);
        await Expect(form.GetByText("Berättelsen slutar här.")).ToBeVisibleAsync();
        await Expect(form.Locator(".scenario-end:visible")).ToHaveCountAsync(0);
        var given = await GivenAsync(learner.Page);
        Assert.Single(given);

        // Nothing in the story leads back to a choice, and neither does leaving it or the browser's own way back.
        await Expect(form.Locator(".scenario a:visible")).ToHaveCountAsync(0);
        await learner.Page.ReloadAsync();
        await Expect(form.GetByText("Berättelsen slutar här.")).ToBeVisibleAsync();
        await Expect(form.Locator(".scenario a:visible")).ToHaveCountAsync(0);
        Assert.Equal(given, await GivenAsync(learner.Page));
    }

    [Fact]
    public async Task In_a_lesson_a_finished_story_is_begun_again_in_one_way()
    {
        var lesson = Portal.Model.Pages.OfType<LessonPage>().First(lesson => lesson.Questions().OfType<ScenarioQuestion>().Any());
        var scenario = lesson.Questions().OfType<ScenarioQuestion>().First();
        var visitor = await VisitAsync(lesson.Url.Value);
        var form = visitor.Page.Locator($"form[data-question='{scenario.Head.Id}']");
        await Answering.GiveAsync(form, Replies.Right(scenario), new MouseHands());

        await Expect(form.GetByRole(AriaRole.Link, new() { Name = "Börja om" })).ToHaveCountAsync(0);
        await form.GetByRole(AriaRole.Button, new() { Name = "Försök igen" }).ClickAsync();
        await Expect(form.Locator(".scenario-choices a:visible").First).ToBeFocusedAsync();
    }

    private TestPage WithScenario() => Portal.CourseWith(test => test.OneAtATime && test.Attempts is null
        && test.Draws.Any(draw => test.Questions.Where(question => question.Head.Group == draw.Group.Value).All(question => question is ScenarioQuestion))).FinalTest!;

    private static Task<string[]> GivenAsync(IPage page) =>
        page.EvaluateAsync<string[]>($"() => Object.values(Object.values(JSON.parse(localStorage['{Memory.Key}']).k)[0].t.prov.a).map(each => JSON.stringify(each))");
}
