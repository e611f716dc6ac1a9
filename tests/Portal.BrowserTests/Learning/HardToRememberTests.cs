using Microsoft.Playwright;
using Portal.BrowserTests.Harness;
using Portal.BrowserTests.Learning.Harness;
using static Microsoft.Playwright.Assertions;
using Portal.Model;

namespace Portal.BrowserTests.Learning;

/// <summary>What is published can be remembered, and is worth what it was worth when it was earned.</summary>
public sealed class HardToRememberTests(PublishedPortal portal, HardPortal hard) : HardCourse(portal, hard)
{
    [Fact]
    public async Task Answers_and_marks_under_the_longest_ids_and_words_of_the_language_are_there_after_a_reload()
    {
        var visitor = await ArriveThereAsync();
        await visitor.GoAsync(Lesson);
        await Expect(visitor.Page.GetByText("Frågan har ändrats")).ToHaveCountAsync(0);
        await Form(visitor, Id).GetByLabel("Varnar").CheckAsync();
        await Form(visitor, Id).GetByRole(AriaRole.Button, new() { Name = "Svara" }).ClickAsync();
        await Form(visitor, LongId).GetByLabel("Ditt svar (veckor)").FillAsync("7 veckor");
        await Form(visitor, LongId).GetByRole(AriaRole.Button, new() { Name = "Svara" }).ClickAsync();
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Markera som läst" }).ClickAsync();

        await visitor.Page.ReloadAsync();
        await Expect(visitor.Page.Locator("form[data-state=right]")).ToHaveCountAsync(2);
        await Expect(visitor.Page.Locator(".lesson-end [role=status]")).ToContainTextAsync("Läst ");
        await Expect(visitor.Page.Locator("[data-lessons] .mark")).ToHaveTextAsync("Läst");
        await Expect(visitor.Page.Locator(".notice")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_story_that_was_walked_round_and_round_is_there_after_a_reload()
    {
        var visitor = await ArriveThereAsync();
        await visitor.GoAsync(Lesson);
        var form = Form(visitor, "runda");
        await form.GetByRole(AriaRole.Link, new() { Name = "Gå ut", Exact = true }).ClickAsync();
        await visitor.Page.EvaluateAsync("""
            () => {
              for (let i = 0; i < 100; i++)
                for (const text of ["Gå in igen", "Gå ut igen"])
                  [...document.querySelectorAll("form[data-question=runda] a")].find(each => each.checkVisibility() && each.textContent === text).click();
            }
            """);
        await Expect(form.Locator(".scenario-history li")).ToHaveTextAsync(["Du valde: Gå ut"]);
        await form.GetByRole(AriaRole.Link, new() { Name = "Gå in igen" }).ClickAsync();
        await form.GetByRole(AriaRole.Link, new() { Name = "Ring 112" }).ClickAsync();
        await Expect(form).ToHaveAttributeAsync("data-state", "right");
        string[] way = ["Du valde: Gå ut", "Du valde: Gå in igen", "Du valde: Ring 112"];
        await Expect(form.Locator(".scenario-history li")).ToHaveTextAsync(way);

        await visitor.Page.ReloadAsync();
        await Expect(form).ToHaveAttributeAsync("data-state", "right");
        await Expect(form.Locator(".scenario-history li")).ToHaveTextAsync(way);
    }

    [Fact]
    public async Task A_kursintyg_says_the_mark_the_title_and_the_term_that_held_when_it_was_earned()
    {
        var visitor = await ArriveThereAsync();
        await visitor.GoAsync(Test);
        await PassAsync(visitor.Page);
        foreach (var url in new[] { Addresses.CourseCatalogue.Value, Test })
        {
            await WholeTest.ChangeAsync(visitor.Page, url, text => text.Replace("\"passMark\":80", "\"passMark\":100").Replace("data-pass=\"80\"", "data-pass=\"100\"")
                .Replace("\"title\":\"Svår kurs\"", "\"title\":\"Lätt kurs\"").Replace("\"validMonths\":12", "\"validMonths\":1"));
        }

        await visitor.GoAsync($"{Addresses.Certificate}?kurs={Id}");
        var paper = visitor.Page.GetByRole(AriaRole.Article);
        await Expect(paper.GetByRole(AriaRole.Heading)).ToHaveTextAsync("Kursintyg: Svår kurs");
        await Expect(paper).ToContainTextAsync("100 procent rätt, gränsen är 80 procent");
        await Expect(paper.Locator("[data-proof-valid]")).ToContainTextAsync($"{PublishedPortal.Today.AddYears(1).Year}");
        await Expect(paper.Locator("[data-proof-version]")).ToHaveTextAsync("63.63");

        await visitor.GoAsync(Test);
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Visa senaste försöket" }).ClickAsync();
        await Expect(visitor.Page.Locator(".test-result")).ToContainTextAsync("Gränsen för godkänt är 80 procent.");
    }

    [Fact]
    public async Task The_code_says_the_version_that_is_on_the_paper()
    {
        var visitor = await ArriveThereAsync();
        await visitor.GoAsync(Test);
        await PassAsync(visitor.Page);
        await visitor.GoAsync($"{Addresses.Certificate}?kurs={Id}");
        var code = await visitor.Page.Locator("[data-proof-code]").InnerTextAsync();

        await visitor.GoAsync(Addresses.CheckCode.Value);
        await visitor.Page.GetByLabel("Kontrollkod").FillAsync(code);
        await visitor.Page.Keyboard.PressAsync("Enter");
        await Expect(visitor.Page.Locator(".check-code-answer")).ToContainTextAsync("63.63");
    }

    [Fact]
    public async Task A_course_without_a_test_keeps_the_version_that_was_read_and_is_read_again_when_it_has_a_new_one()
    {
        var visitor = await ArriveThereAsync();
        foreach (var part in new[] { "del-1", "del-2" })
            await MarkReadAsync(visitor, part);
        await WholeTest.ChangeAsync(visitor.Page, Addresses.CourseCatalogue.Value, text => text.Replace("\"version\":\"1.0\"", "\"version\":\"2.0\""));
        await visitor.Page.RouteAsync("**/utbildning/lasning/**", async route =>
        {
            var response = await route.FetchAsync();
            await route.FulfillAsync(new() { Response = response, Body = (await response.TextAsync()).Replace("data-version=\"1.0\"", "data-version=\"2.0\"") });
        });

        await visitor.GoAsync($"{Addresses.Certificate}?kurs=lasning");
        await Expect(visitor.Page.Locator("[data-proof-version]")).ToHaveTextAsync("1.0");
        await visitor.Page.GetByRole(AriaRole.Link, new() { Name = "Läs lektionerna igen" }).ClickAsync();
        await Expect(visitor.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/del-1/$"));
        foreach (var part in new[] { "del-1", "del-2" })
            await MarkReadAsync(visitor, part);

        await visitor.GoAsync($"{Addresses.Certificate}?kurs=lasning");
        await Expect(visitor.Page.Locator("[data-proof-version]")).ToHaveTextAsync("2.0");
        await Expect(visitor.Page.Locator("[data-proof-message]")).ToBeEmptyAsync();
    }

    private static async Task MarkReadAsync(Visitor visitor, string part)
    {
        await visitor.GoAsync($"/utbildning/lasning/{part}/");
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Markera som läst" }).ClickAsync();
        await Expect(visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Ta bort markeringen" })).ToBeVisibleAsync();
    }

    private static ILocator Form(Visitor visitor, string id) => visitor.Page.Locator($"form[data-question='{id}']");

    private static async Task PassAsync(IPage page)
    {
        var test = new HardTest(page);
        await test.BeginAsync();
        await test.AnswerAllAsync();
        await test.HandInAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Godkänt: 100 procent" })).ToBeFocusedAsync();
    }
}
