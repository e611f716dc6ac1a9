using Microsoft.Playwright;
using Portal.BrowserTests.Harness;
using Portal.BrowserTests.Learning.Harness;
using Portal.Model.Learning;
using Portal.Model.Pages;
using Portal.Model.Text;
using static Microsoft.Playwright.Assertions;
using Portal.Model;

namespace Portal.BrowserTests.Learning;

/// <summary>What was missed comes back, after longer and longer time.</summary>
public sealed class RepetitionTests(PublishedPortal portal) : BrowserTest(portal)
{
    private LessonPage Lesson => Portal.Model.Pages.OfType<LessonPage>().First(lesson => lesson.Questions().Count > 0);

    private Question Missed => Lesson.Questions()[0];

    [Fact]
    public async Task A_missed_question_comes_back_the_next_day_and_moves_on_when_it_is_answered_right()
    {
        var visitor = await ArriveAsync();
        await Clock.SetAsync(visitor, Clock.Start);
        await visitor.GoAsync(Lesson.Url.Value);
        await Giving.AllAsync(visitor.Page, [Missed], Replies.Wrong);
        await OpenAsync(visitor, Clock.Start);
        await Expect(Part(visitor)).ToHaveTextAsync($"Inget att repetera i dag. Nästa fråga kommer {SwedishDate.Text(Clock.Start.AddDays(1))}.");

        var day = Clock.Start;
        foreach (var (wait, next) in new[] { (1, 3), (3, 7), (7, 14) })
        {
            day = day.AddDays(wait);
            await OpenAsync(visitor, day);
            await RepeatAsync(visitor, Replies.Right(Missed), "Rätt!");
            await Expect(Part(visitor)).ToContainTextAsync($"Du har repeterat 1\u00A0fråga. Nästa fråga kommer {SwedishDate.Text(day.AddDays(next))}.");
        }
    }

    [Fact]
    public async Task A_question_that_is_missed_again_begins_from_the_first_day()
    {
        var visitor = await ArriveAsync();
        await new Memory().Missed(Portal.Course(Lesson.CourseId), Missed, Clock.Start).GiveAsync(visitor);
        await OpenAsync(visitor, Clock.Start);
        await RepeatAsync(visitor, Replies.Wrong(Missed), "Inte riktigt.");
        await Expect(Part(visitor)).ToContainTextAsync($"Nästa fråga kommer {SwedishDate.Text(Clock.Start.AddDays(1))}.");
    }

    [Fact]
    public async Task Nothing_waits_for_who_has_missed_nothing()
    {
        var visitor = await VisitAsync(Addresses.MyLearning.Value);
        await Expect(Part(visitor)).ToContainTextAsync("Du har inget att repetera.");
    }

    private static async Task OpenAsync(Visitor visitor, DateOnly day)
    {
        await Clock.SetAsync(visitor, day);
        await visitor.GoAsync(Addresses.MyLearning.Value);
    }

    private async Task RepeatAsync(Visitor visitor, Reply reply, string verdict)
    {
        await Expect(Part(visitor)).ToContainTextAsync("Det är dags att svara igen på 1\u00A0fråga som du missade.");
        await Part(visitor).GetByRole(AriaRole.Button, new() { Name = "Börja repetera" }).ClickAsync();
        var form = Part(visitor).Locator("form.question");
        await Expect(form.GetByRole(AriaRole.Heading).First).ToBeFocusedAsync();
        await Expect(form).ToContainTextAsync(Missed.Head.Prompt);
        await Expect(form).ToHaveAttributeAsync("data-state", "open");

        await Answering.GiveAsync(form, reply, new MouseHands());
        await form.GetByRole(AriaRole.Button, new() { Name = "Svara" }).ClickAsync();
        await Expect(form.GetByRole(AriaRole.Status).First).ToHaveTextAsync(verdict);
        await Part(visitor).GetByRole(AriaRole.Button, new() { Name = "Klar" }).ClickAsync();
        await Expect(Part(visitor).GetByRole(AriaRole.Heading, new() { Name = "Klart för i dag" })).ToBeFocusedAsync();
    }

    private static ILocator Part(Visitor visitor) => visitor.Page.Locator("[data-mine-part=repeat]");
}
