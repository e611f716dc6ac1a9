using Microsoft.Playwright;
using Portal.BrowserTests.Harness;
using Portal.BrowserTests.Learning.Harness;
using Portal.Model;
using static Microsoft.Playwright.Assertions;

namespace Portal.BrowserTests.Learning;

/// <summary>A test that also asks how sure one is.</summary>
public sealed class ConfidenceTests(PublishedPortal portal) : BrowserTest(portal)
{
    private Course Course => Portal.CourseWith(test => test.AsksConfidence);

    [Fact]
    public async Task What_one_was_sure_of_and_wrong_about_is_told_and_comes_first_in_the_repetition()
    {
        var learner = await StartAsync();
        for (var at = 0; at < Course.FinalTest!.Asked; at++)
        {
            await learner.AnswerAsync(Replies.Wrong);
            await Sureness(learner, at == 0 ? "Gissar" : "Säker").CheckAsync();
            await learner.OnAsync();
        }
        await learner.HandInAsync();

        await Expect(Result(learner)).ToContainTextAsync("Börja med dem när du repeterar.");
        var urgent = await learner.Page.EvaluateAsync<int>($"() => Object.values(Object.values(JSON.parse(localStorage['{Memory.Key}']).k)[0].q).filter(({{ u }}) => u === 1).length");
        Assert.InRange(urgent, 1, Course.FinalTest.Asked - 1);
        await Expect(Result(learner)).ToContainTextAsync($"Du var säker på {urgent}\u00A0frågor som inte blev helt rätt.");

        await learner.Page.ReloadAsync();
        await learner.Button("Visa senaste försöket").ClickAsync();
        await Expect(Result(learner)).ToContainTextAsync($"Du var säker på {urgent}\u00A0frågor som inte blev helt rätt.");
    }

    [Fact]
    public async Task A_right_guess_is_told_and_the_answer_stays_chosen_when_one_goes_back()
    {
        var learner = await StartAsync();
        await learner.AnswerAsync(Replies.Right);
        await Sureness(learner, "Gissar").CheckAsync();
        await learner.OnAsync();
        await learner.Button("Föregående").ClickAsync();
        await Expect(Sureness(learner, "Gissar")).ToBeCheckedAsync();

        await learner.Page.ReloadAsync();
        await Expect(Sureness(learner, "Gissar")).ToBeCheckedAsync();
    }

    [Fact]
    public async Task The_question_is_a_named_group_and_nobody_has_to_answer_it()
    {
        var learner = await StartAsync();
        await Expect(learner.Page.GetByRole(AriaRole.Group, new() { Name = "Hur säker är du?" }).GetByRole(AriaRole.Radio)).ToHaveCountAsync(3);
        await learner.AnswerAllAsync(Replies.Right);
        await learner.HandInAsync();
        await Expect(Result(learner).GetByRole(AriaRole.Heading)).ToContainTextAsync("Godkänt");
        await Expect(Result(learner)).Not.ToContainTextAsync("Du var säker");
        await Expect(Result(learner)).Not.ToContainTextAsync("Du gissade");
    }

    [Fact]
    public async Task It_is_told_beforehand_that_it_does_not_change_the_result()
    {
        var visitor = await VisitAsync(Course.FinalTest!.Url.Value);
        await Expect(visitor.Page.Locator(".test-rules")).ToContainTextAsync("hur säker du är. Det ändrar inte resultatet");
        await visitor.GoAsync(Portal.CourseWith(test => !test.AsksConfidence).FinalTest!.Url.Value);
        await Expect(visitor.Page.Locator(".test-rules")).Not.ToContainTextAsync("hur säker du är");
    }

    private static ILocator Sureness(Learner learner, string name) => learner.Page.GetByRole(AriaRole.Radio, new() { Name = name, Exact = true });

    private static ILocator Result(Learner learner) => learner.Page.Locator(".test-result");

    private async Task<Learner> StartAsync()
    {
        var learner = new Learner(await ArriveAsync(), Course, new MouseHands());
        await learner.BeginAsync();
        return learner;
    }
}
