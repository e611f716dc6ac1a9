using Microsoft.Playwright;
using Portal.BrowserTests.Harness;
using Portal.BrowserTests.Learning.Harness;
using Portal.Model;
using Portal.Model.Pages;
using static Microsoft.Playwright.Assertions;

namespace Portal.BrowserTests.Learning;

/// <summary>Breaking off, coming back, and two windows at once.</summary>
public sealed class ResumeTests(PublishedPortal portal) : BrowserTest(portal)
{
    /// <summary>What is filled in in the question that is shown.</summary>
    private const string Filled = """
        form => JSON.stringify([...form.querySelectorAll("input, select, .order-item, .scenario-history li")]
          .map(each => each.checked ?? null ? [each.value, each.checked] : each.value || each.dataset.place || each.textContent))
        """;

    private Course Course => Portal.Model.Courses.First(course => course.FinalTest is { OneAtATime: true });

    [Fact]
    public async Task Reloading_in_the_middle_of_a_test_keeps_the_answers_and_the_place()
    {
        var visitor = await ArriveAsync();
        var learner = new Learner(visitor, Course, new MouseHands());
        await learner.BeginAsync();
        var given = new List<string>();
        for (var at = 0; at < 4; at++)
        {
            if (at > 0)
                await learner.OnAsync();
            var (form, question) = await learner.AskedAsync();
            await Answering.GiveAsync(form, Replies.Right(question), new MouseHands());
            given.Add(await form.EvaluateAsync<string>(Filled));
        }

        await visitor.Page.ReloadAsync();
        for (var at = 3; at >= 0; at--)
        {
            await ExpectPlaceAsync(visitor.Page, at + 1);
            Assert.Equal(given[at], await (await learner.AskedAsync()).Form.EvaluateAsync<string>(Filled));
            if (at > 0)
                await learner.Button("Föregående").ClickAsync();
        }
        await ExpectAnsweredAsync(visitor, learner, 4);
    }

    [Fact]
    public async Task An_answer_in_the_very_moment_that_the_page_is_left_is_kept()
    {
        var lesson = Portal.Model.Pages.OfType<LessonPage>().First(lesson => lesson.Questions().Any(question => question.Kind == "single"));
        var visitor = await VisitAsync(lesson.Url.Value);
        await visitor.Page.EvaluateAsync("""
            () => {
              // No frame is drawn any more, and no timer rings.
              window.requestAnimationFrame = window.setTimeout = () => 0;
              const form = document.querySelector("form.question[data-kind=single]");
              form.querySelector("input").click();
              form.querySelector("[type=submit]").click();
              location.reload();
            }
            """);
        await Expect(visitor.Page.Locator(".question-result-kept")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Two_windows_with_the_same_lesson_keep_the_answers_of_both()
    {
        var lesson = Portal.Model.Pages.OfType<LessonPage>().First(lesson => lesson.Questions().Count >= 3);
        var visitor = await VisitAsync(lesson.Url.Value);
        var other = await visitor.Context.NewPageAsync();
        await other.GotoAsync(lesson.Url.Value);

        await visitor.Page.BringToFrontAsync();
        await Giving.AllAsync(visitor.Page, lesson.Questions().Take(1), Replies.Right);
        await other.BringToFrontAsync();
        await Giving.AllAsync(other, lesson.Questions().Skip(1).Take(1), Replies.Right);
        await visitor.Page.BringToFrontAsync();
        await Giving.AllAsync(visitor.Page, lesson.Questions().Skip(2).Take(1), Replies.Wrong);

        await InStepAsync(visitor.Page, other);
        foreach (var page in new[] { visitor.Page, other })
        {
            await page.ReloadAsync();
            await Expect(page.Locator("form[data-state=right]")).ToHaveCountAsync(2);
            await Expect(page.Locator(".question-result-kept")).ToHaveCountAsync(3);
        }
    }

    [Fact]
    public async Task Two_windows_with_the_same_test_keep_the_answers_of_both()
    {
        var visitor = await ArriveAsync();
        var (first, second) = (new Learner(visitor, Course, new MouseHands()), await SecondWindowAsync(visitor));
        await first.BeginAsync();
        await first.AnswerAsync(Replies.Right);
        await second.ResumeAsync();
        await first.OnAsync();
        await first.AnswerAsync(Replies.Right);

        // The second window was opened before the second answer, and shows the first question still.
        await second.OnAsync();
        await second.OnAsync();
        await ExpectPlaceAsync(second.Page, 3);
        await second.AnswerAsync(Replies.Right);

        await InStepAsync(visitor.Page, second.Page);
        await visitor.Page.ReloadAsync();
        await ExpectAnsweredAsync(visitor, first, 3);
    }

    [Fact]
    public async Task A_test_begun_in_one_window_goes_on_in_another_that_was_open_before()
    {
        var visitor = await ArriveAsync();
        var (first, second) = (new Learner(visitor, Course, new MouseHands()), await SecondWindowAsync(visitor));
        await second.ResumeAsync();
        await visitor.Page.BringToFrontAsync();
        await first.BeginAsync();
        await first.AnswerAsync(Replies.Right);
        var asked = (await first.AskedAsync()).Question;

        await second.Page.BringToFrontAsync();
        await second.Button("Börja provet").ClickAsync();
        Assert.Equal(asked, (await second.AskedAsync()).Question);
        await second.OnAsync();
        await second.AnswerAsync(Replies.Right);

        await InStepAsync(visitor.Page, second.Page);
        await visitor.Page.ReloadAsync();
        await ExpectAnsweredAsync(visitor, first, 2);
    }

    [Fact]
    public async Task A_test_that_is_broken_off_in_one_window_is_over_in_the_other()
    {
        var visitor = await ArriveAsync();
        var (first, second) = (new Learner(visitor, Course, new MouseHands()), await SecondWindowAsync(visitor));
        await first.BeginAsync();
        await second.ResumeAsync();
        await visitor.Page.BringToFrontAsync();
        await first.Button("Börja om provet").ClickAsync();

        await Expect(second.Button("Börja provet")).ToBeVisibleAsync();
        await Expect(second.Page.Locator("form.question:visible")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Answers_are_not_dropped_unasked()
    {
        var visitor = await ArriveAsync();
        var learner = new Learner(visitor, Course, new MouseHands());
        await learner.BeginAsync();
        await learner.AnswerAsync(Replies.Right);
        await learner.Button("Börja om provet").ClickAsync();
        await Expect(visitor.Page.GetByText("Svaren försvinner.")).ToBeVisibleAsync();
        await learner.Button("Nej, fortsätt").ClickAsync();
        await visitor.Page.ReloadAsync();
        await ExpectAnsweredAsync(visitor, learner, 1);

        await learner.Button("Börja om provet").ClickAsync();
        await learner.Button("Ja, börja om").ClickAsync();
        await Expect(learner.Button("Börja provet")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_question_that_is_edited_is_asked_again_and_the_others_keep_their_answers()
    {
        var lesson = Portal.Model.Pages.OfType<LessonPage>().First(lesson => lesson.Questions().Count >= 3);
        var visitor = await VisitAsync(lesson.Url.Value);
        await Giving.AllAsync(visitor.Page, lesson.Questions(), Replies.Right);

        var edited = lesson.Questions()[1];
        await WholeTest.ChangeAsync(visitor.Page, lesson.Url.Value, html => html.Replace(edited.Head.Hash, "00000000"));
        await visitor.Page.ReloadAsync();
        var form = visitor.Page.Locator($"form[data-question='{edited.Head.Id}']");
        await Expect(form).ToHaveAttributeAsync("data-state", "open");
        await Expect(form.Locator(".question-how")).ToContainTextAsync("Frågan har ändrats sedan du svarade.");
        await Expect(visitor.Page.Locator("form.question[data-state=right]")).ToHaveCountAsync(lesson.Questions().Count - 1);
    }

    [Fact]
    public async Task A_question_that_is_edited_during_a_test_is_asked_again_and_the_others_keep_their_answers()
    {
        var visitor = await ArriveAsync();
        var learner = new Learner(visitor, Course, new MouseHands());
        await learner.BeginAsync();
        var edited = (await learner.AskedAsync()).Question;
        await learner.AnswerAsync(Replies.Right);
        await learner.OnAsync();
        await learner.AnswerAsync(Replies.Right);
        await ExpectAnsweredAsync(visitor, learner, 2);

        await WholeTest.ChangeAsync(visitor.Page, Course.FinalTest!.Url.Value, html => html.Replace(edited.Head.Hash, "00000000"));
        await visitor.Page.ReloadAsync();
        await Expect(visitor.Page.GetByText("Fråga 1 har ändrats sedan du svarade på den. Svara igen.")).ToBeVisibleAsync();
        await Expect(visitor.Page.GetByText($"Du har svarat på 1 av {Course.FinalTest.Asked} frågor.")).ToBeVisibleAsync();
        await Expect(visitor.Page.Locator(".review-list li").First).ToContainTextAsync("Frågan är ändrad");
        await learner.HandInAsync();
        await Expect(visitor.Page.Locator(".error-summary li").First).ToContainTextAsync("Frågan har ändrats sedan du svarade.");

        await learner.Button("Svara på fråga 1").ClickAsync();
        Assert.Equal(edited, (await learner.AskedAsync()).Question);
        await Expect((await learner.AskedAsync()).Form.Locator(".question-how")).ToContainTextAsync("Frågan har ändrats sedan du svarade.");
        await learner.AnswerAsync(Replies.Right);
        await ExpectAnsweredAsync(visitor, learner, 2);
    }

    private async Task<Learner> SecondWindowAsync(Visitor visitor) => new(visitor, Course, new MouseHands()) { Page = await visitor.Context.NewPageAsync() };

    /// <summary>Browsers tell one window what another saved after a moment. Waits until both have the same.</summary>
    private static async Task InStepAsync(IPage page, IPage other)
    {
        const string Read = $"() => localStorage.getItem('{Memory.Key}')";
        for (int tries = 0, same = 0; same < 3; tries++)
        {
            Assert.True(tries < 100, "The windows do not get in step.");
            await Task.Delay(50, TestContext.Current.CancellationToken);
            same = await page.EvaluateAsync<string>(Read) == await other.EvaluateAsync<string>(Read) ? same + 1 : 0;
        }
        await page.BringToFrontAsync();
    }

    private Task ExpectPlaceAsync(IPage page, int place) =>
        Expect(page.Locator("form.question:visible .question-label")).ToHaveTextAsync($"Fråga {place} av {Course.FinalTest!.Asked}");

    /// <summary>Goes on to the look over the answers and counts them.</summary>
    private async Task ExpectAnsweredAsync(Visitor visitor, Learner learner, int count)
    {
        while (await visitor.Page.Locator("form.question:visible").CountAsync() > 0)
            await learner.OnAsync();
        await Expect(visitor.Page.GetByText("Du har svarat på ")).ToHaveTextAsync($"Du har svarat på {count} av {Course.FinalTest!.Asked} frågor.");
    }
}
