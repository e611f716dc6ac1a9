using Microsoft.Playwright;
using Portal.BrowserTests.Harness;
using Portal.BrowserTests.Learning.Harness;
using Portal.Model.Learning;
using Portal.Model.Pages;
using static Microsoft.Playwright.Assertions;

namespace Portal.BrowserTests.Learning;

/// <summary>Courses without JavaScript.</summary>
public sealed class LearningNoScriptTests(PublishedPortal portal) : BrowserTest(portal)
{
    private static BrowserNewContextOptions NoScript => new() { JavaScriptEnabled = false, ViewportSize = Screen.Narrow };

    [Fact]
    public async Task Every_question_can_be_read_and_its_answer_opened()
    {
        var pages = Portal.Model.Courses.Take(1).SelectMany(course => course.Parts).ToDictionary(page => page.Url.Value);
        Expected.Nothing(await LookAtAsync([.. pages.Keys], () => NoScript, async (visitor, url) =>
        {
            var faults = new List<string>(await visitor.Page.EvaluateAsync<string[]>(Probe.Read("unreadable")));
            await Expect(visitor.Page.Locator("form.question button:visible")).ToHaveCountAsync(0);
            foreach (var question in pages[url].Questions())
            {
                var form = visitor.Page.Locator($"form[data-question='{question.Head.Id}']");
                var text = Reply.Words(await form.InnerTextAsync());
                if (question is ChoiceQuestion choice && choice.Options.Any(option => !text.Contains(Reply.Words(option.Text), StringComparison.Ordinal)))
                    faults.Add($"{question.Head.Id} does not show all options");
                var explanation = form.Locator(".question-explanation");
                if (await explanation.IsVisibleAsync())
                    faults.Add($"{question.Head.Id} gives its answer away");
                await form.GetByText("Visa svaret").ClickAsync();
                if (!Reply.Words(await explanation.InnerTextAsync()).Contains(Reply.Words(question.Head.Explanation), StringComparison.Ordinal))
                    faults.Add($"{question.Head.Id} does not show its explanation");
            }
            return faults;
        }));
    }

    [Fact]
    public async Task Every_answer_is_in_the_page_under_Visa_svaret()
    {
        var faults = from page in Portal.Model.Pages
                     let document = Portal.Pages.Single(each => each.Url == page.Url.Value).Document
                     from question in page.Questions()
                     let details = document.QuerySelector($"form[data-question='{question.Head.Id}'] details.question-answer")
                     let answer = Reply.Words(details?.TextContent ?? "")
                     where details is null || details.HasAttribute("open") || !Told(question).All(text => answer.Contains(text, StringComparison.Ordinal))
                     select new Fault(page.Url.Value, $"{question.Head.Id} is answered \"{answer}\"");
        Expected.Nothing(faults);
        await Task.CompletedTask;
    }

    [Fact]
    public async Task A_scenario_is_walked_by_its_links()
    {
        var page = Portal.Model.Pages.OfType<LessonPage>().First(lesson => lesson.Questions().OfType<ScenarioQuestion>().Any());
        var scenario = page.Questions().OfType<ScenarioQuestion>().First();
        var visitor = await VisitAsync(page.Url.Value, NoScript);
        foreach (var way in Ways.To(scenario))
        {
            await visitor.GoAsync(page.Url.Value);
            var choices = scenario.Choices;
            var root = visitor.Page.Locator($"form[data-question='{scenario.Head.Id}'] .scenario");
            var at = root.Locator("> .scenario-choices");
            foreach (var text in way.Links)
            {
                await at.Locator("a").Filter(new() { HasText = text }).ClickAsync();
                var step = scenario.Steps.Single(step => step.Anchor == choices.Single(choice => choice.Text == text).Anchor);
                await Expect(visitor.Page).ToHaveURLAsync(new Uri(Portal.Address, $"{page.Url}#{step.Anchor}").ToString());
                await Expect(visitor.Page.Locator($"#{step.Anchor}")).ToBeInViewportAsync();
                at = root.Locator($"section[aria-labelledby='{step.Anchor}']");
                choices = step.Choices;
            }
            await Expect(at.GetByText("Slut: ")).ToBeVisibleAsync();
        }
    }

    /// <summary>What the answer of a question must say.</summary>
    private static IEnumerable<string> Told(Question question) => (question switch
    {
        ChoiceQuestion choice => choice.Options.SelectMany(option => new[] { $"{(option.IsRight ? "Rätt" : "Fel")}: {Reply.Words(option.Text)}", Reply.Words(option.Feedback) }),
        OrderQuestion order => order.Items.Select(Reply.Words),
        MatchQuestion match => match.Pairs.Select(pair => $"{pair.Left}: {pair.Right}"),
        TextQuestion text => text.Answer.Alternatives,
        GapQuestion gap => gap.Parts.Select(part => part.Gap).OfType<AcceptedText>().Select(accepted => accepted.Alternatives[0]),
        ScenarioQuestion scenario => scenario.Steps.Where(step => step.Outcome is not null).Select(step => step.Title),
        _ => ["Rätt svar: "],
    }).Append(Reply.Words(question.Head.Explanation)).Select(Reply.Words);
}
