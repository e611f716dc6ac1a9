using Microsoft.Playwright;
using Portal.BrowserTests.Harness;
using Portal.BrowserTests.Learning.Harness;
using static Microsoft.Playwright.Assertions;
using Portal.Model;

namespace Portal.BrowserTests.Learning;

/// <summary>What who does not see the page hears of a question and of the paper's field.</summary>
public sealed class QuestionNamesTests(PublishedPortal portal, HardPortal hard) : HardCourse(portal, hard)
{
    [Fact]
    public async Task How_to_answer_is_told_with_the_question_and_gaps_with_their_sentence()
    {
        var visitor = await ArriveThereAsync();
        await visitor.GoAsync(Test);
        var test = new HardTest(visitor.Page);
        await test.BeginAsync();
        for (var at = 0; at < 3; at++)
            await test.OnAsync();
        await Expect(test.Form.GetByRole(AriaRole.Group)).ToHaveAccessibleDescriptionAsync("Fyll i luckorna.");
        await Expect(test.Form.GetByRole(AriaRole.Textbox).Nth(1)).ToHaveAccessibleNameAsync("Lucka 2: Ring lucka 1 och stäng lucka 2.");
        await Expect(test.Form.GetByRole(AriaRole.Textbox).Nth(2)).ToHaveAccessibleNameAsync("Lucka 3: Gå ut genom lucka 3!");
        await test.OnAsync();
        await Expect(test.Form.GetByRole(AriaRole.Group)).ToHaveAccessibleDescriptionAsync("Flera svar är rätt. Välj alla som stämmer.");
    }

    [Fact]
    public async Task The_explanation_is_told_with_the_control_that_gets_the_focus()
    {
        var visitor = await ArriveThereAsync();
        await visitor.GoAsync(Lesson);
        var form = visitor.Page.Locator($"form[data-question='{Id}']");
        await form.GetByLabel("Väntar").CheckAsync();
        await visitor.Page.Keyboard.PressAsync("Enter");
        await Expect(visitor.Page.Locator(":focus")).ToHaveAccessibleDescriptionAsync("Vänta inte. Varna först. Läs om brand.");
    }

    [Fact]
    public async Task A_paper_without_a_name_is_not_printed_but_asked_for_in_words()
    {
        var visitor = await ArriveThereAsync();
        await visitor.Context.AddInitScriptAsync("window.print = () => { window.__printed = true; };");
        foreach (var part in new[] { "del-1", "del-2" })
        {
            await visitor.GoAsync($"/utbildning/lasning/{part}/");
            await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Markera som läst" }).ClickAsync();
        }
        await visitor.GoAsync($"{Addresses.Certificate}?kurs=lasning");
        var name = visitor.Page.GetByLabel("Ditt namn");
        await Expect(name).ToHaveAttributeAsync("autocomplete", "name");
        await name.FillAsync("   ");
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Skriv ut" }).ClickAsync();
        await Expect(name).ToBeFocusedAsync();
        await Expect(name).ToHaveAccessibleDescriptionAsync(new System.Text.RegularExpressions.Regex("^Skriv ditt namn, så att det står på papperet\\."));
        await Expect(name).ToHaveAttributeAsync("aria-invalid", "true");
        Assert.Null(await visitor.Page.EvaluateAsync<bool?>("() => window.__printed ?? null"));

        await name.FillAsync("Kim");
        await Expect(name).Not.ToHaveAttributeAsync("aria-invalid", "true");
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Skriv ut" }).ClickAsync();
        Assert.True(await visitor.Page.EvaluateAsync<bool?>("() => window.__printed ?? null"));
    }

    [Fact]
    public async Task Without_script_a_lesson_and_a_test_say_what_does_not_work()
    {
        var visitor = await ArriveThereAsync(new() { JavaScriptEnabled = false });
        await visitor.GoAsync(Test);
        await Expect(visitor.Page.GetByText("Att göra provet kräver JavaScript.")).ToBeVisibleAsync();
        await visitor.GoAsync(Lesson);
        await Expect(visitor.Page.GetByText("Att svara själv, få återkoppling och markera lektionen som läst kräver JavaScript.")).ToBeVisibleAsync();

        var with = await ArriveThereAsync();
        await with.GoAsync(Test);
        await Expect(with.Page.GetByRole(AriaRole.Heading, new() { Name = "Innan du börjar" })).ToBeVisibleAsync();
        await Expect(with.Page.GetByText("kräver JavaScript")).ToBeHiddenAsync();
    }
}
