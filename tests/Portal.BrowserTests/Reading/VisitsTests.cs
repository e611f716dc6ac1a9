using Portal.BrowserTests.Harness;
using static Microsoft.Playwright.Assertions;

namespace Portal.BrowserTests.Reading;

/// <summary>Who comes back sees what is new; who comes for the first time, and who has no JavaScript, sees no marks.</summary>
public sealed class VisitsTests(PublishedPortal portal) : BrowserTest(portal)
{
    private const string Mark = "Nytt sedan ditt senaste besök";

    [Fact]
    public async Task News_after_the_last_visit_are_marked_and_older_ones_are_not()
    {
        var news = Portal.Model.All<Model.Pages.NewsPage>().Select(page => page.Published).OrderDescending().ToList();
        var visitor = await ArriveAsync();
        await visitor.GoAsync("/nyheter/");
        await Expect(visitor.Page.GetByText(Mark)).ToHaveCountAsync(news.Count);
        await Expect(visitor.Page.GetByText(Mark).First).ToBeHiddenAsync();

        await visitor.Page.EvaluateAsync($"localStorage.setItem('portal.visits', localStorage.getItem('portal.visits') + ' {news[0]:yyyy-MM-dd}')");
        await visitor.GoAsync("/nyheter/");

        await Expect(visitor.Page.GetByText(Mark).First).ToBeVisibleAsync();
        await Expect(visitor.Page.GetByText(Mark).And(visitor.Page.Locator(":visible"))).ToHaveCountAsync(news.Count(day => day >= news[0]));
    }

    [Fact]
    public async Task Only_two_days_are_remembered()
    {
        var visitor = await ArriveAsync();
        await visitor.GoAsync("/");
        await visitor.Page.EvaluateAsync("localStorage.setItem('portal.visits', '2026-01-02')");
        await visitor.GoAsync("/");

        Assert.Matches("^[0-9]{4}-[0-9]{2}-[0-9]{2} 2026-01-02$", await visitor.Page.EvaluateAsync<string>("localStorage.getItem('portal.visits')"));
    }
}
