using Microsoft.Playwright;
using Portal.BrowserTests.Harness;
using static Microsoft.Playwright.Assertions;

namespace Portal.BrowserTests.Courses;

/// <summary>A test that also asks how sure one is.</summary>
public sealed class ConfidenceTests(PublishedPortal portal) : BrowserTest(portal)
{
    [Fact]
    public async Task What_one_was_sure_of_and_wrong_about_is_told_and_comes_first_in_the_repetition()
    {
        var page = await StartAsync();
        var kinds = new List<string>();
        foreach (var _ in Enumerable.Range(0, await CountAsync(page)))
        {
            kinds.Add((await page.Locator("form.question:visible").GetAttributeAsync("data-kind"))!);
            await Learner.AnswerAsync(page, isRight: false);
            await page.GetByRole(AriaRole.Radio, new() { Name = kinds.Count == 1 ? "Gissar" : "Säker", Exact = true }).CheckAsync();
            await page.GetByRole(AriaRole.Button, new() { NameRegex = new("^(Nästa|Granska svaren)$") }).ClickAsync();
        }
        await page.GetByRole(AriaRole.Button, new() { Name = "Lämna in" }).ClickAsync();

        await Expect(page.Locator(".test-result")).ToContainTextAsync("De kommer först när du repeterar.");
        var urgent = await page.EvaluateAsync<int>("() => Object.values(Object.values(JSON.parse(localStorage['portal.larande']).k)[0].q).filter(({ u }) => u === 1).length");
        Assert.InRange(urgent, 1, kinds.Count - 1);
        await Expect(page.Locator(".test-result")).ToContainTextAsync($"Du var säker på {urgent}\u00A0frågor som inte blev helt rätt.");
    }

    [Fact]
    public async Task A_right_guess_is_told_and_the_answer_stays_chosen_when_one_goes_back()
    {
        var page = await StartAsync();
        await Learner.AnswerAsync(page, isRight: true);
        await page.GetByRole(AriaRole.Radio, new() { Name = "Gissar" }).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Nästa" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Föregående" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Radio, new() { Name = "Gissar" })).ToBeCheckedAsync();

        await page.ReloadAsync();
        await Expect(page.GetByRole(AriaRole.Radio, new() { Name = "Gissar" })).ToBeCheckedAsync();
    }

    [Fact]
    public async Task The_question_is_a_named_group_and_nobody_has_to_answer_it()
    {
        var page = await StartAsync();
        await Expect(page.GetByRole(AriaRole.Group, new() { Name = "Hur säker är du?" }).GetByRole(AriaRole.Radio)).ToHaveCountAsync(3);
        foreach (var _ in Enumerable.Range(0, await CountAsync(page)))
        {
            await Learner.AnswerAsync(page, isRight: true);
            await page.GetByRole(AriaRole.Button, new() { NameRegex = new("^(Nästa|Granska svaren)$") }).ClickAsync();
        }
        await page.GetByRole(AriaRole.Button, new() { Name = "Lämna in" }).ClickAsync();
        await Expect(page.Locator(".test-result h2")).ToContainTextAsync("odkänt");
        await Expect(page.Locator(".test-result")).Not.ToContainTextAsync("Du var säker");
        await Expect(page.Locator(".test-result")).Not.ToContainTextAsync("Du gissade");
    }

    [Fact]
    public async Task It_is_told_beforehand_that_it_does_not_change_the_result()
    {
        var visitor = await VisitAsync(Learner.FinalTest(Portal, test => test.AsksConfidence).Url.Value);
        await Expect(visitor.Page.Locator(".test-rules")).ToContainTextAsync("hur säker du är. Det ändrar inte resultatet");
        await visitor.GoAsync(Learner.FinalTest(Portal, test => !test.AsksConfidence).Url.Value);
        await Expect(visitor.Page.Locator(".test-rules")).Not.ToContainTextAsync("hur säker du är");
    }

    private static async Task<int> CountAsync(IPage page) =>
        int.Parse((await page.Locator("form.question:visible .question-label").TextContentAsync())!.Split(' ')[^1], System.Globalization.CultureInfo.InvariantCulture);

    private async Task<IPage> StartAsync()
    {
        var visitor = await VisitAsync(Learner.FinalTest(Portal, test => test.AsksConfidence).Url.Value);
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Börja provet" }).ClickAsync();
        return visitor.Page;
    }
}
