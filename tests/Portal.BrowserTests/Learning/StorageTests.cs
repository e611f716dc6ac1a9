using Microsoft.Playwright;
using Portal.BrowserTests.Harness;
using Portal.BrowserTests.Learning.Harness;
using Portal.Model;
using Portal.Model.Learning;
using Portal.Model.Pages;
using static Microsoft.Playwright.Assertions;

namespace Portal.BrowserTests.Learning;

/// <summary>Browsers that do not save.</summary>
public sealed class StorageTests(PublishedPortal portal) : BrowserTest(portal)
{
    /// <summary>Uses up all room that the site has, to the last character.</summary>
    private const string Fill = """
        () => {
          for (let size = 2 ** 22, at = 0; size >= 1; at++) {
            try { localStorage.setItem(`fyllnad-${at}`, "x".repeat(size)); } catch { size = Math.floor(size / 2); }
          }
        }
        """;

    private const string Block = """
        Object.defineProperty(window, "localStorage", { get() { throw new DOMException("Access is denied for this document.", "SecurityError"); } });
        """;

    private LessonPage Lesson => Portal.Model.Pages.OfType<LessonPage>().First(lesson => lesson.Questions().Count >= 2);

    private Course Course => Portal.Model.Courses.First(course => course.FinalTest is { OneAtATime: true });

    [Fact]
    public async Task With_a_full_storage_one_can_read_and_answer_and_is_told()
    {
        var visitor = await VisitAsync(Lesson.Url.Value);
        await visitor.Page.EvaluateAsync(Fill);
        await Expect(Notice(visitor)).ToHaveCountAsync(0);
        await AnswerLessonAsync(visitor);
        await Expect(Notice(visitor)).ToHaveTextAsync(
            "Webbläsarens lagring är full. Du kan läsa och svara som vanligt, men nya svar försvinner när du lämnar sidan. Spara en fil med dina uppgifter under Mitt lärande.");
        await PassTestAsync(visitor);
    }

    [Fact]
    public async Task With_a_full_storage_what_was_saved_before_stays()
    {
        var visitor = await VisitAsync(Lesson.Url.Value);
        await Giving.AllAsync(visitor.Page, Lesson.Questions().Take(1), Replies.Right);
        await Memory.HoldsAsync(visitor, Lesson.Questions()[0]);
        await visitor.Page.EvaluateAsync(Fill);
        await Giving.AllAsync(visitor.Page, Lesson.Questions().Skip(1).Take(1), Replies.Wrong);

        await visitor.Page.ReloadAsync();
        await Expect(visitor.Page.Locator("form[data-state=right]")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task With_a_blocked_storage_one_can_read_and_answer_and_is_told()
    {
        var visitor = await ArriveAsync();
        await visitor.Context.AddInitScriptAsync(Block);
        await visitor.GoAsync(Lesson.Url.Value);
        const string Words = "Webbläsaren låter inte portalen spara. Du kan läsa och svara som vanligt, men svaren försvinner när du lämnar sidan.";
        await Expect(Notice(visitor)).ToHaveTextAsync(Words);
        await AnswerLessonAsync(visitor);
        await Expect(Notice(visitor)).ToHaveCountAsync(1);
        await PassTestAsync(visitor);

        foreach (var url in new[] { Course.Page.Url, LearningUrls.Mine, LearningUrls.Certificate })
        {
            await visitor.GoAsync(url.Value);
            await Expect(Notice(visitor)).ToHaveTextAsync(Words);
        }
        await Expect(visitor.Page.GetByText("Du har inte blivit klar med någon kurs i den här webbläsaren.")).ToBeVisibleAsync();
    }

    private static ILocator Notice(Visitor visitor) => visitor.Page.GetByRole(AriaRole.Status).Locator(".notice");

    private async Task AnswerLessonAsync(Visitor visitor)
    {
        foreach (var question in Lesson.Questions())
        {
            var form = visitor.Page.Locator($"form[data-question='{question.Head.Id}']");
            await Answering.GiveAsync(form, Replies.Right(question), new MouseHands());
            if (question is not ScenarioQuestion)
                await form.GetByRole(AriaRole.Button, new() { Name = "Svara" }).ClickAsync();
            await Expect(form.GetByRole(AriaRole.Status).First).ToHaveTextAsync("Rätt!");
        }
    }

    private async Task PassTestAsync(Visitor visitor)
    {
        await WholeTest.AskAsync(visitor.Page, Course.FinalTest!.Url.Value);
        await visitor.GoAsync(Course.FinalTest.Url.Value);
        await Giving.AllAsync(visitor.Page, Course.FinalTest.Questions, Replies.Right);
        await Expect(visitor.Page.GetByRole(AriaRole.Heading, new() { Name = "Godkänt: 100 procent" })).ToBeVisibleAsync();
        await Expect(Notice(visitor)).ToHaveCountAsync(1);
    }
}
