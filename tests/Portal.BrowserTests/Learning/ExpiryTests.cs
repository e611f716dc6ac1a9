using Microsoft.Playwright;
using Portal.BrowserTests.Harness;
using Portal.BrowserTests.Learning.Harness;
using Portal.Model;
using Portal.Model.Text;
using static Microsoft.Playwright.Assertions;

namespace Portal.BrowserTests.Learning;

/// <summary>A passed course that expires.</summary>
public sealed class ExpiryTests(PublishedPortal portal) : BrowserTest(portal)
{
    private Course Course => Portal.Model.Courses.First(course => course.Page.ValidMonths is not null);

    private DateOnly LastDay => Clock.Start.AddMonths(Course.Page.ValidMonths!.Value);

    [Fact]
    public async Task A_course_is_valid_until_its_last_day_and_says_which_it_is()
    {
        var visitor = await OnAsync(LastDay.AddDays(-31));
        await Expect(Reminder(visitor)).ToHaveCountAsync(0);
        await Expect(Card(visitor)).ToContainTextAsync($"Gäller till och med {SwedishDate.Text(LastDay)}.");
        await Expect(Card(visitor)).ToContainTextAsync("Klar");
    }

    [Theory]
    [InlineData(-30, "går ut om 30 dagar.")]
    [InlineData(-1, "går ut i morgon.")]
    [InlineData(0, "går ut i dag.")]
    public async Task A_learner_is_reminded_during_the_last_month(int days, string words)
    {
        var visitor = await OnAsync(LastDay.AddDays(days));
        await Expect(Reminder(visitor)).ToHaveTextAsync($"{Course.Page.Meta.Title} {words}");
        await Expect(Card(visitor)).ToContainTextAsync("Går snart ut Gör provet igen, så gäller det en ny tid.");
        await Card(visitor).GetByRole(AriaRole.Link, new() { Name = "Visa kursintyg" }).ClickAsync();
        await Expect(visitor.Page.GetByRole(AriaRole.Article)).ToContainTextAsync($"Till och med {SwedishDate.Text(LastDay)}");
    }

    [Fact]
    public async Task The_day_after_the_last_the_course_and_its_kursintyg_have_expired()
    {
        var visitor = await OnAsync(LastDay.AddDays(1));
        await Expect(Reminder(visitor)).ToHaveTextAsync($"{Course.Page.Meta.Title} har gått ut. Gör provet igen.");
        await Expect(Card(visitor)).ToContainTextAsync("Har gått ut");

        await visitor.GoAsync(Course.Page.Url.Value);
        await Expect(visitor.Page.Locator("[data-course-start]")).ToContainTextAsync($"Det gällde till och med {SwedishDate.Text(LastDay)}. Gör provet igen.");
        await Expect(visitor.Page.Locator("[data-lessons] [data-final-test] .mark")).ToHaveTextAsync("Gör om");

        await visitor.GoAsync($"{Addresses.Certificate}?kurs={Course.Page.Id}");
        await Expect(visitor.Page.Locator("[data-proof-message]")).ToContainTextAsync("Intygets tid har gått ut. Gör provet igen.");

        await WholeTest.AskAsync(visitor.Page, Course.FinalTest!.Url.Value);
        await visitor.Page.GetByRole(AriaRole.Link, new() { Name = "Gör provet igen" }).ClickAsync();
        await Expect(visitor.Page.GetByRole(AriaRole.Heading, new() { Name = "Innan du börjar" })).ToBeVisibleAsync();
        await Giving.AllAsync(visitor.Page, Course.FinalTest.Questions, Replies.Right);
        await visitor.GoAsync(Addresses.MyLearning.Value);
        await Expect(Reminder(visitor)).ToHaveCountAsync(0);
        await Expect(Card(visitor)).ToContainTextAsync(SwedishDate.Text(LastDay.AddDays(1).AddMonths(Course.Page.ValidMonths!.Value)));
    }

    /// <summary>Someone who passed on the first day looks at Mitt lärande on another.</summary>
    private async Task<Visitor> OnAsync(DateOnly day)
    {
        var visitor = await ArriveAsync();
        await Clock.SetAsync(visitor, day);
        await new Memory().Passed(Course, Clock.Start).GiveAsync(visitor);
        await visitor.GoAsync(Addresses.MyLearning.Value);
        return visitor;
    }

    private static ILocator Reminder(Visitor visitor) => visitor.Page.Locator("[data-mine-part=reminders]").GetByRole(AriaRole.Listitem);

    private ILocator Card(Visitor visitor) => visitor.Page.GetByRole(AriaRole.Region, new() { Name = "Klara kurser" })
        .GetByRole(AriaRole.Listitem).Filter(new() { HasText = Course.Page.Meta.Title });
}
