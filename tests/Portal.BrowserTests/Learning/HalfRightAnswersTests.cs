using Microsoft.Playwright;
using Portal.BrowserTests.Harness;
using Portal.BrowserTests.Learning.Harness;
using static Microsoft.Playwright.Assertions;

namespace Portal.BrowserTests.Learning;

/// <summary>Answers that are half right in form are understood or asked about, and never thrown away. What was answered can be read.</summary>
public sealed class HalfRightAnswersTests(PublishedPortal portal, HardPortal hard) : HardCourse(portal, hard)
{
    [Theory]
    [InlineData("75 %", "Säkerhetschefen.")]
    [InlineData("75 procent", "\"säkerhetschefen\"")]
    [InlineData("ca 75", "säkerhets\u200Bchefen")]
    [InlineData("75,0.", " – SÄKERHETSCHEF ")]
    public async Task A_number_with_its_unit_and_a_word_with_signs_around_it_are_right(string number, string word)
    {
        var (page, test) = await BeginAsync();
        await test.AnswerAllAsync(number, word);
        await Expect(page.Locator(".review-list .mark")).ToHaveTextAsync(["Besvarad", "Besvarad", "Besvarad", "Besvarad", "Besvarad"]);
        await test.HandInAsync();
        await Expect(page.Locator(":focus")).ToHaveTextAsync("Godkänt: 100 procent");
        await Expect(page.Locator("form[data-question=andel] .given")).ToHaveTextAsync(number);
    }

    [Fact]
    public async Task What_cannot_be_read_as_a_number_is_asked_about_before_she_goes_on_and_stays_as_it_was()
    {
        var (page, test) = await BeginAsync();
        await test.WriteAsync("tre av fyra");
        await test.OnAsync();
        await Expect(test.Message).ToContainTextAsync("Det du skrev går inte att läsa som ett tal. Skriv bara talet, i procent, med siffror.");
        await Expect(test.Form.GetByRole(AriaRole.Textbox)).ToBeFocusedAsync();
        await Expect(test.Form.GetByRole(AriaRole.Textbox)).ToHaveValueAsync("tre av fyra");

        await page.ReloadAsync();
        await Expect(test.Form.GetByRole(AriaRole.Textbox)).ToHaveValueAsync("tre av fyra");
        await test.OnAsync();
        await test.OnAsync();
        await Expect(test.Form).ToHaveAttributeAsync("data-question", "vem");

        for (var at = 1; at < 5; at++)
            await test.OnAsync();
        await Expect(page.Locator(".review-list .mark").First).ToHaveTextAsync("Behöver ändras");
        await test.HandInAsync();
        await Expect(page.Locator(":focus")).ToHaveTextAsync("5 frågor saknar svar eller behöver ändras");
        await Expect(page.Locator(".error-summary li").First).ToContainTextAsync("går inte att läsa som ett tal");

        await test.Button("Ändra fråga 1").ClickAsync();
        await test.WriteAsync("75");
        await Expect(test.Message).ToBeEmptyAsync();
        await test.OnAsync();
        await Expect(test.Form).ToHaveAttributeAsync("data-question", "vem");
    }

    [Fact]
    public async Task In_a_lesson_too_it_is_asked_about_and_stays()
    {
        var visitor = await ArriveThereAsync();
        await visitor.GoAsync(Lesson);
        var form = visitor.Page.Locator($"form[data-question='{LongId}']");
        await form.GetByRole(AriaRole.Textbox).FillAsync("7 dagar");
        await form.GetByRole(AriaRole.Button, new() { Name = "Svara" }).ClickAsync();
        await Expect(form.GetByRole(AriaRole.Status).First).ToHaveTextAsync("Det du skrev går inte att läsa som ett tal. Skriv bara talet, i veckor, med siffror.");
        await Expect(form.GetByRole(AriaRole.Textbox)).ToHaveValueAsync("7 dagar");
        await form.GetByRole(AriaRole.Textbox).FillAsync("7 v.");
        await form.GetByRole(AriaRole.Button, new() { Name = "Svara" }).ClickAsync();
        await Expect(form.GetByRole(AriaRole.Status).First).ToHaveTextAsync("Rätt!");
    }

    [Fact]
    public async Task A_half_filled_text_and_half_chosen_pairs_are_kept_told_of_and_worth_what_is_right_in_them()
    {
        var (page, test) = await BeginAsync();
        await test.OnAsync();
        await test.OnAsync();
        await test.PairAsync(1, 2);
        await test.OnAsync();
        await Expect(test.Message).ToContainTextAsync("Välj något på varje rad först.");
        await test.OnAsync();
        await test.FillAsync("112", "dörren");
        await page.ReloadAsync();
        await Expect(test.Form.GetByRole(AriaRole.Textbox).Nth(1)).ToHaveValueAsync("dörren");
        await test.OnAsync();
        await Expect(test.Message).ToContainTextAsync("Fyll i alla luckor först.");
        await test.OnAsync();
        await test.OnAsync();

        await test.HandInAsync();
        await test.Button("Lämna in ändå").ClickAsync();
        await Expect(page.Locator("form[data-question=par] .question-result-kept")).ToHaveTextAsync("Delvis rätt: 2 av 3 poäng.");
        await Expect(page.Locator("form[data-question=luckor] .question-result-kept")).ToHaveTextAsync("Delvis rätt: 1,3 av 2 poäng.");
        await Expect(page.Locator("form[data-question=luckor] .given")).ToHaveTextAsync(["112", "dörren", "inget svar"]);
        await Expect(page.Locator("form[data-question=par] .match-given").Last).ToHaveTextAsync("Inget valt");
        await Expect(page.Locator(".test-result")).ToContainTextAsync("Du fick 3,3 av 11 poäng.");
    }

    [Fact]
    public async Task What_was_chosen_can_be_read_in_full_while_answering_in_the_result_and_on_paper()
    {
        const string Long = "Hjälper direkt och talar om att du ser vad som händer och stannar";
        var (page, test) = await BeginAsync(new() { ViewportSize = new() { Width = 390, Height = 844 } });
        await test.OnAsync();
        await test.OnAsync();
        await test.PairAsync(3, 1, 2);
        await Expect(test.Form.Locator(".match-given:visible")).ToHaveTextAsync([Long, "Hämtar den som har i uppgift att hjälpa till i sådana här lägen"]);

        while (await test.Form.CountAsync() > 0)
            await test.OnAsync();
        await test.HandInAsync();
        await test.Button("Lämna in ändå").ClickAsync();
        var pairs = page.Locator("form[data-question=par]");
        await Expect(pairs.Locator("select:visible")).ToHaveCountAsync(0);
        await Expect(pairs.Locator(".match-given:visible")).ToHaveTextAsync(["Frågar efteråt", Long, "Hämtar den som har i uppgift att hjälpa till i sådana här lägen"]);
        Assert.Empty(await page.EvaluateAsync<string[]>(Probe.Read("overflow")));

        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(pairs.Locator(".match-given:visible")).ToHaveCountAsync(3);
    }

    [Fact]
    public async Task What_is_asked_about_looked_over_and_read_again_is_accessible_on_a_narrow_screen()
    {
        var visitor = await ArriveThereAsync(new() { ViewportSize = Screen.Narrow });
        await visitor.GoAsync(Test);
        var test = new HardTest(visitor.Page);
        await test.BeginAsync();
        await test.WriteAsync("tre av fyra");
        await test.OnAsync();
        await LearningStatesTests.ExpectGoodAsync(visitor, "an unclear answer");
        while (await test.Form.CountAsync() > 0)
        {
            if (await test.Form.GetByRole(AriaRole.Combobox).CountAsync() > 0)
                await test.PairAsync(1, 1, 2);
            await LearningStatesTests.ExpectGoodAsync(visitor, "a question");
            await test.OnAsync();
        }
        await test.HandInAsync();
        await LearningStatesTests.ExpectGoodAsync(visitor, "what is missing and unclear");
        await test.Button("Lämna in ändå").ClickAsync();
        await visitor.Page.ReloadAsync();
        await test.Button("Visa senaste försöket").ClickAsync();
        await LearningStatesTests.ExpectGoodAsync(visitor, "the last attempt");
    }

    [Fact]
    public async Task The_rules_tell_that_a_wrong_tick_costs()
    {
        var visitor = await ArriveThereAsync();
        await visitor.GoAsync(Test);
        await Expect(visitor.Page.Locator(".test-rules")).ToContainTextAsync("Där flera svar är rätt drar varje felaktigt kryss av lika mycket som ett rätt kryss ger.");
        await Expect(visitor.Page.Locator(".test-rules")).ToContainTextAsync("I frågor med flera delar ger varje rätt del poäng.");
    }

    private async Task<(IPage Page, HardTest Test)> BeginAsync(BrowserNewContextOptions? options = null)
    {
        var visitor = await ArriveThereAsync(options);
        await visitor.GoAsync(Test);
        var test = new HardTest(visitor.Page);
        await test.BeginAsync();
        return (visitor.Page, test);
    }
}
