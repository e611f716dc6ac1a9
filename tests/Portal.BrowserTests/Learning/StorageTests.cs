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

    /// <summary>A browser that lets no page store anything.</summary>
    internal const string Block = """
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
        await Expect(Notice(visitor)).ToContainTextAsync("Webbläsarens lagring är full. Du kan läsa och svara som vanligt, men nya svar försvinner när du lämnar sidan. Spara dem i en fil innan dess.");
        var file = await visitor.Page.RunAndWaitForDownloadAsync(() => visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Spara mina svar i en fil" }).ClickAsync());
        Assert.All(Lesson.Questions(), question => Assert.Contains(question.Head.Id, File.ReadAllText(file.PathAsync().Result)));
        await PassTestAsync(visitor, "Varje svar sparas, så du kan avbryta");
    }

    [Fact]
    public async Task When_there_is_room_again_the_answers_are_saved_and_the_notice_goes()
    {
        var visitor = await VisitAsync(Lesson.Url.Value);
        await visitor.Page.EvaluateAsync(Fill);
        await Giving.AllAsync(visitor.Page, Lesson.Questions().Take(1), Replies.Right);
        await Expect(Notice(visitor)).ToHaveCountAsync(1);
        await visitor.Page.EvaluateAsync("() => { for (const key of Object.keys(localStorage)) if (key.startsWith('fyllnad')) localStorage.removeItem(key); }");
        await Giving.AllAsync(visitor.Page, Lesson.Questions().Skip(1).Take(1), Replies.Right);
        await Expect(Notice(visitor)).ToHaveCountAsync(0);
        await visitor.Page.ReloadAsync();
        await Expect(visitor.Page.Locator("form[data-state=right]")).ToHaveCountAsync(2);
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
        await Expect(Notice(visitor)).ToContainTextAsync(Words);
        await AnswerLessonAsync(visitor);
        await Expect(Notice(visitor)).ToHaveCountAsync(1);
        await PassTestAsync(visitor, "webbläsaren kan inte spara");

        foreach (var url in new[] { Course.Page.Url, Addresses.MyLearning, Addresses.Certificate })
        {
            await visitor.GoAsync(url.Value);
            await Expect(Notice(visitor)).ToContainTextAsync(Words);
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

    private async Task PassTestAsync(Visitor visitor, string rule)
    {
        await WholeTest.AskAsync(visitor.Page, Course.FinalTest!.Url.Value);
        await visitor.GoAsync(Course.FinalTest.Url.Value);
        await Expect(visitor.Page.Locator(".test-rules")).ToContainTextAsync(rule);
        await Giving.AllAsync(visitor.Page, Course.FinalTest.Questions, Replies.Right);
        await Expect(visitor.Page.GetByRole(AriaRole.Heading, new() { Name = "Godkänt: 100 procent" })).ToBeVisibleAsync();
        await Expect(Notice(visitor)).ToHaveCountAsync(1);

        // The paper comes from memory: no other page will know of the pass.
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Visa kursintyg" }).ClickAsync();
        await visitor.Page.GetByLabel("Ditt namn").FillAsync("Kim Exempel");
        await visitor.Page.EmulateMediaAsync(new() { Media = Media.Print });
        var paper = visitor.Page.GetByRole(AriaRole.Article);
        await Expect(paper).ToContainTextAsync(Course.Page.Meta.Title);
        await Expect(paper).ToContainTextAsync("Kim Exempel");
        await Expect(paper).ToContainTextAsync("100 procent rätt");
        await Expect(visitor.Page.Locator("h1")).ToBeHiddenAsync();
        await visitor.Page.EmulateMediaAsync(new() { Media = Media.Screen });
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Tillbaka till resultatet" }).ClickAsync();
        await Expect(visitor.Page.Locator(":focus")).ToHaveTextAsync("Godkänt: 100 procent");
    }
}
