using Microsoft.Playwright;
using Portal.BrowserTests.Harness;
using Portal.BrowserTests.Learning.Harness;
using Portal.Model;
using Portal.Model.Learning;
using Portal.Model.Pages;
using static Microsoft.Playwright.Assertions;

namespace Portal.BrowserTests.Learning;

/// <summary>What is read out, and where the focus lands.</summary>
public sealed class AnnouncementTests(PublishedPortal portal) : BrowserTest(portal)
{
    /// <summary>Notes what live regions that were there already come to say.</summary>
    private const string Listen = """
        () => {
          window.__said = [];
          for (const region of document.querySelectorAll("[role=status], [role=alert], [aria-live]")) {
            if (region.textContent.trim()) window.__said.push(`from the beginning: ${region.textContent}`);
            new MutationObserver(() => { if (region.textContent.trim()) window.__said.push(region.textContent.trim()); }).observe(region, { childList: true, characterData: true, subtree: true });
          }
        }
        """;

    private LessonPage Lesson => Portal.Model.Pages.OfType<LessonPage>().First(lesson => lesson.Questions().Count >= 2 && lesson.Questions()[0] is ChoiceQuestion { IsMultiple: false });

    private Question First => Lesson.Questions()[0];

    private Course Course => Portal.Model.Courses.First(course => course.FinalTest is { OneAtATime: true });

    [Fact]
    public async Task An_answer_is_read_out_once_and_the_focus_goes_to_trying_again()
    {
        var visitor = await VisitAsync(Lesson.Url.Value);
        var (form, hands) = (Form(visitor), new KeyboardHands(visitor.Page));
        await visitor.Page.EvaluateAsync(Listen);
        await Answering.GiveAsync(form, Replies.Wrong(First), hands);
        await hands.PressAsync(Button(form, "Svara"));
        await Expect(Button(form, "Försök igen")).ToBeFocusedAsync();
        await ExpectSaidAsync(visitor, "Inte riktigt.");

        await visitor.Page.WaitForTimeoutAsync(450);
        await visitor.Page.Keyboard.PressAsync("Enter");
        await Expect(form.GetByRole(AriaRole.Radio).First).ToBeFocusedAsync();
        await Expect(form.Locator(".option-feedback:visible")).ToHaveCountAsync(0);
        await Answering.GiveAsync(form, Replies.Right(First), hands);
        await visitor.Page.Keyboard.PressAsync("Enter");
        await ExpectSaidAsync(visitor, "Inte riktigt.", "Rätt!");
    }

    [Fact]
    public async Task A_missing_answer_is_asked_for_in_words_and_with_the_focus()
    {
        var visitor = await VisitAsync(Lesson.Url.Value);
        await visitor.Page.EvaluateAsync(Listen);
        await Button(Form(visitor), "Svara").ClickAsync();
        await Expect(Form(visitor).GetByRole(AriaRole.Radio).First).ToBeFocusedAsync();
        await ExpectSaidAsync(visitor, "Välj ett svar först.");
    }

    [Fact]
    public async Task The_feedback_belongs_to_the_option_that_was_chosen()
    {
        var visitor = await VisitAsync(Lesson.Url.Value);
        await Giving.AllAsync(visitor.Page, [First], Replies.Wrong);
        var wrong = ((ChoiceQuestion)First).Options.First(option => !option.IsRight);
        await Expect(Form(visitor).GetByRole(AriaRole.Radio, new() { Checked = true })).ToHaveAccessibleDescriptionAsync(Reply.Words(wrong.Feedback));
        await Expect(Form(visitor).GetByRole(AriaRole.Radio, new() { Checked = true })).ToHaveAccessibleNameAsync($"{Reply.Words(wrong.Text)} Ditt val är fel");
    }

    [Fact]
    public async Task An_answer_from_before_is_shown_but_not_read_out_when_the_page_comes()
    {
        var visitor = await VisitAsync(Lesson.Url.Value);
        await Giving.AllAsync(visitor.Page, [First], Replies.Right);
        await visitor.Page.ReloadAsync();
        await Expect(Form(visitor).Locator(".question-result-kept")).ToHaveTextAsync("Rätt!");
        await visitor.Page.EvaluateAsync(Listen);
        Assert.DoesNotContain("from the beginning: Rätt!", await SaidAsync(visitor));
        Assert.Equal("BODY", await visitor.Page.EvaluateAsync<string>("() => document.activeElement.tagName"));
    }

    [Fact]
    public async Task In_a_test_the_focus_follows_to_each_question_the_look_over_what_is_missing_and_the_result()
    {
        var visitor = await ArriveAsync();
        var learner = new Learner(visitor, Course, new KeyboardHands(visitor.Page));
        await learner.BeginAsync();
        await Expect(visitor.Page.Locator(":focus")).ToContainTextAsync($"Fråga 1 av {Course.FinalTest!.Asked}");
        await visitor.Page.EvaluateAsync(Listen);
        await learner.OnAsync();
        await Expect(visitor.Page.Locator(":focus")).ToContainTextAsync($"Fråga 2 av {Course.FinalTest.Asked}");
        for (var at = 1; at < Course.FinalTest.Asked; at++)
            await learner.OnAsync();
        await Expect(Heading(visitor, "Granska dina svar")).ToBeFocusedAsync();

        await learner.HandInAsync();
        await Expect(Heading(visitor, $"{Course.FinalTest.Asked} frågor saknar svar")).ToBeFocusedAsync();
        await new KeyboardHands(visitor.Page).PressAsync(visitor.Page.Locator(".error-summary a").Nth(2));
        await Expect(visitor.Page.Locator(":focus")).ToContainTextAsync($"Fråga 3 av {Course.FinalTest.Asked}");
        for (var at = 2; at < Course.FinalTest.Asked; at++)
            await learner.OnAsync();

        await learner.HandInAsync();
        await new KeyboardHands(visitor.Page).PressAsync(learner.Button("Lämna in ändå"));
        await Expect(Heading(visitor, "Inte godkänt: 0 procent")).ToBeFocusedAsync();
        // The heading with the focus is read; a live region that said the same would be heard twice.
        Assert.Empty(await SaidAsync(visitor));
    }

    private ILocator Form(Visitor visitor) => visitor.Page.Locator($"form[data-question='{First.Head.Id}']");

    private static ILocator Button(ILocator form, string name) => form.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    private static ILocator Heading(Visitor visitor, string name) => visitor.Page.GetByRole(AriaRole.Heading, new() { Name = name, Exact = true });

    /// <summary>Waits until as much is said, and then for what might be said after it.</summary>
    private static async Task ExpectSaidAsync(Visitor visitor, params string[] said)
    {
        await visitor.Page.WaitForFunctionAsync("count => window.__said.length >= count", said.Length);
        await visitor.Page.EvaluateAsync("() => new Promise(done => requestAnimationFrame(() => setTimeout(done)))");
        Assert.Equal(said, await SaidAsync(visitor));
    }

    private static Task<string[]> SaidAsync(Visitor visitor) => visitor.Page.EvaluateAsync<string[]>("() => window.__said");
}
