using Microsoft.Playwright;
using Portal.BrowserTests.Harness;
using Portal.BrowserTests.Learning.Harness;
using Portal.BrowserTests.Reading;
using Portal.Model.Pages;
using Portal.Model.Text;
using static Microsoft.Playwright.Assertions;

namespace Portal.BrowserTests.Learning;

/// <summary>Kvittens: a reader says that she has read a page.</summary>
public sealed class AcknowledgementTests(PublishedPortal portal) : BrowserTest(portal)
{
    private const string Paper = "/utbildning/kvittens/";

    private Page First => Portal.Model.ToAcknowledge.First();

    [Fact]
    public async Task An_acknowledged_page_says_so_with_its_date_and_can_be_taken_back()
    {
        var page = await AcknowledgeAsync(First.Url.Value);
        await Expect(page.Locator(".acknowledge [role=status]")).ToHaveTextAsync("Kvitterad 20 november 2026");
        await page.ReloadAsync();
        await Expect(page.Locator(".acknowledge [role=status]")).ToHaveTextAsync("Kvitterad 20 november 2026");

        await page.GetByRole(AriaRole.Button, new() { Name = "Ta tillbaka kvittensen" }).ClickAsync();
        await Expect(page.Locator(".acknowledge [role=status]")).ToBeEmptyAsync();
        await page.ReloadAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Jag har läst och förstått" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_paper_names_the_page_its_version_the_day_and_the_reader_who_is_not_remembered()
    {
        var page = await AcknowledgeAsync(First.Url.Value);
        await page.GotoAsync(Paper);
        await page.GetByLabel("Ditt namn").FillAsync("Kim Exempel");
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        var row = page.Locator(".proof-paper li");
        await Expect(row).ToHaveCountAsync(1);
        await Expect(row).ToContainTextAsync(First.Meta.Title);
        await Expect(row).ToContainTextAsync($"Version: {(First.Acknowledgement!.IsDecision ? "beslutad" : "granskad")} {SwedishDate.Text(First.Acknowledgement.Version)}");
        await Expect(row).ToContainTextAsync("Kvitterad 20 november 2026");
        await Expect(page.Locator(".proof-paper")).ToContainTextAsync("Kim Exempel");
        await Expect(page.Locator("[data-acknowledge-list]")).ToBeHiddenAsync();
        await Expect(page.Locator(".proof-form")).ToBeHiddenAsync();
        Assert.DoesNotContain("Kim", await page.EvaluateAsync<string>("() => JSON.stringify({ ...localStorage })"));
    }

    [Fact]
    public async Task A_new_version_of_the_page_asks_again_and_is_not_on_the_paper()
    {
        var page = await AcknowledgeAsync(First.Url.Value);
        await page.EvaluateAsync("() => { localStorage['portal.larande'] = localStorage['portal.larande'].replace(/\"v\":\"2[\\d-]+\"/, '\"v\":\"2020-01-01\"'); }");
        await page.ReloadAsync();
        await Expect(page.Locator(".acknowledge [role=status]")).ToContainTextAsync("Ny version Du kvitterade en tidigare version 20 november 2026.");
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Jag har läst och förstått" })).ToBeVisibleAsync();

        await page.GotoAsync(Paper);
        await Expect(page.GetByText("Ny version")).ToBeVisibleAsync();
        await Expect(page.Locator(".proof-paper")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Mitt_larande_lists_what_to_acknowledge_and_clears_it_with_the_rest()
    {
        var page = await AcknowledgeAsync(First.Url.Value);
        await page.GotoAsync("/utbildning/mitt-larande/");
        await Expect(page.Locator("[data-acknowledge-list] li")).ToHaveCountAsync(Portal.Model.ToAcknowledge.Count());
        await Expect(page.Locator("[data-acknowledge-list] .mark")).ToHaveCountAsync(1);
        await page.GetByRole(AriaRole.Button, new() { Name = "Rensa mina uppgifter" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Ja, ta bort" }).ClickAsync();
        await Expect(page.Locator("[data-acknowledge-list] .mark")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task It_fits_the_narrowest_screen_in_both_themes_and_axe_finds_nothing()
    {
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            var page = await AcknowledgeAsync(First.Url.Value, new() { ViewportSize = Screen.Narrow, ColorScheme = scheme });
            await LookAsync(page);
            await page.GotoAsync(Paper);
            await LookAsync(page);
        }
    }

    [Fact]
    public async Task Without_script_nothing_asks_for_what_cannot_be_answered()
    {
        var visitor = await VisitAsync(First.Url.Value, new() { JavaScriptEnabled = false });
        await Expect(visitor.Page.Locator(".acknowledge")).ToBeHiddenAsync();
        await visitor.GoAsync(Paper);
        await Expect(visitor.Page.GetByText("Det kräver JavaScript.")).ToBeVisibleAsync();
        await Expect(visitor.Page.GetByRole(AriaRole.Link, new() { Name = First.Meta.Title, Exact = true }).First).ToBeVisibleAsync();
    }

    private static async Task LookAsync(IPage page)
    {
        Assert.Empty(await page.EvaluateAsync<string[]>(Probe.Read("overflow")));
        Assert.Empty(await Axe.LookAsync(page));
    }

    private async Task<IPage> AcknowledgeAsync(string url, BrowserNewContextOptions? options = null)
    {
        var visitor = await ArriveAsync(options);
        await Clock.SetAsync(visitor, new DateOnly(2026, 11, 20));
        await visitor.GoAsync(url);
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Jag har läst och förstått" }).ClickAsync();
        return visitor.Page;
    }
}
