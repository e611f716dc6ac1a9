using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Portal.BrowserTests.Harness;
using static Microsoft.Playwright.Assertions;

namespace Portal.BrowserTests.Search;

/// <summary>What a reader is told when files of the search do not come, or come late.</summary>
public sealed class FailedSearchTests(PublishedPortal portal, FrozenPortal frozen) : BrowserTest(portal)
{
    [Fact]
    public async Task Without_its_script_the_query_stays_that_is_told_and_the_search_comes_by_itself()
    {
        var visitor = await ArriveAsync();
        var isGone = true;
        await visitor.Context.RouteAsync(new Regex(@"/assets/search\.[0-9a-f]+\.js"), route => isGone ? route.AbortAsync("connectionrefused") : route.ContinueAsync());
        await visitor.GoAsync("/sok/#q=ombud");

        await Expect(Failure(visitor.Page)).ToBeVisibleAsync();
        await Expect(Failure(visitor.Page).GetByRole(AriaRole.Link, new() { Name = "Ring 112" })).ToHaveAttributeAsync("href", "tel:112");
        await Expect(Field(visitor.Page)).ToHaveValueAsync("ombud");
        await Expect(visitor.Page.Locator("[data-search-index]")).ToBeVisibleAsync();

        isGone = false;
        await Expect(Results(visitor.Page).First).ToContainTextAsync("mbud");
        await Expect(Failure(visitor.Page)).ToBeHiddenAsync();
    }

    [Fact]
    public async Task When_the_scripts_of_the_page_do_not_come_nobody_waits_for_them()
    {
        var visitor = await ArriveAsync();
        visitor.Expect("404");
        await visitor.Context.RouteAsync(new Regex(@"/assets/portal\.[0-9a-f]+\.js"), route => route.FulfillAsync(new() { Status = 404 }));
        await visitor.GoAsync("/sok/#q=ombud");

        var notice = visitor.Page.Locator(".notice.without-script");
        await Expect(notice.GetByRole(AriaRole.Link, new() { Name = "Ring 112" })).ToBeVisibleAsync();
        await Expect(notice.GetByRole(AriaRole.Link, new() { Name = "Det brinner" })).ToBeVisibleAsync();
        await Expect(visitor.Page.Locator("[data-search-index]")).ToBeVisibleAsync();
        await Expect(visitor.Page.Locator(".search-wait")).ToBeHiddenAsync();
        await Expect(Field(visitor.Page)).ToHaveValueAsync("ombud");
    }

    [Fact]
    public async Task Who_searches_before_the_scripts_of_the_page_are_here_sends_no_query_either()
    {
        var visitor = await ArriveAsync();
        var hold = new TaskCompletionSource();
        await visitor.Context.RouteAsync(new Regex(@"/assets/portal\.[0-9a-f]+\.js"), async route =>
        {
            await hold.Task;
            await route.ContinueAsync();
        });
        await visitor.Page.GotoAsync("/", new() { WaitUntil = WaitUntilState.Commit });
        var field = visitor.Page.Locator("#sok-start, input[name=q]:visible").First;
        await field.FillAsync("ombud");
        await field.PressAsync("Enter");
        await Expect(visitor.Page).ToHaveURLAsync(new Regex("/sok/#q=ombud$"));
        hold.SetResult();
        await Expect(Results(visitor.Page).First).ToContainTextAsync("mbud");
    }

    [Fact]
    public async Task When_a_file_does_not_come_no_older_results_stand_under_the_new_question()
    {
        var visitor = await ArriveAsync();
        await visitor.GoAsync("/sok/#q=ombud");
        await Expect(Results(visitor.Page).First).ToBeVisibleAsync();
        var isGone = true;
        await visitor.Context.RouteAsync("**/sok/data/**", route => isGone ? route.FulfillAsync(new() { Status = 404 }) : route.ContinueAsync());
        await Field(visitor.Page).FillAsync("utrymning visselblåsare");

        await Expect(Failure(visitor.Page)).ToBeVisibleAsync();
        await Expect(Results(visitor.Page)).ToHaveCountAsync(0);
        await Expect(Field(visitor.Page)).ToHaveValueAsync("utrymning visselblåsare");

        isGone = false;
        await Expect(Results(visitor.Page).First).ToBeVisibleAsync();
        await Expect(Failure(visitor.Page)).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Without_net_what_has_been_loaded_goes_on_answering()
    {
        var visitor = await ArriveAsync();
        await visitor.GoAsync("/sok/#q=ombud");
        await Expect(Results(visitor.Page).First).ToBeVisibleAsync();
        await visitor.Context.SetOfflineAsync(true);
        await Field(visitor.Page).FillAsync("xwvut srqpo");
        await Expect(Failure(visitor.Page)).ToBeVisibleAsync();
        await Field(visitor.Page).FillAsync("ombud");
        await visitor.Page.Keyboard.PressAsync("Enter");

        await Expect(Results(visitor.Page).First).ToContainTextAsync("mbud");
        await Expect(Failure(visitor.Page)).ToBeHiddenAsync();
    }

    [Fact]
    public async Task When_the_net_is_back_the_search_is_made_at_once()
    {
        var visitor = await ArriveAsync();
        await visitor.GoAsync("/sok/");
        await Expect(visitor.Page.Locator("[data-search-index]")).ToBeVisibleAsync();
        await visitor.Context.SetOfflineAsync(true);
        await Field(visitor.Page).FillAsync("utrymning");
        await Expect(Failure(visitor.Page)).ToBeVisibleAsync();
        await visitor.Context.SetOfflineAsync(false);

        await Expect(Results(visitor.Page).First).ToContainTextAsync("utrymma", new() { IgnoreCase = true });
    }

    [Fact]
    public async Task An_explanation_that_does_not_come_does_not_stop_the_results()
    {
        var visitor = await ArriveAsync();
        await visitor.Context.RouteAsync("**/sok/data/*/t*.json", route => route.FulfillAsync(new() { Status = 404 }));
        await visitor.GoAsync("/sok/#q=SBA");

        await Expect(Results(visitor.Page).First).ToBeVisibleAsync();
        await Expect(Failure(visitor.Page)).ToBeHiddenAsync();
    }

    [Fact]
    public async Task On_a_slow_net_the_query_stands_in_the_field_and_that_it_is_looked_for_is_told()
    {
        var visitor = await ArriveAsync();
        var hold = new TaskCompletionSource();
        await visitor.Context.RouteAsync("**/sok/data/**", async route =>
        {
            await hold.Task;
            await route.ContinueAsync();
        });
        await visitor.GoAsync("/sok/#q=ombud");
        await Expect(Waiting(visitor.Page)).ToBeVisibleAsync();
        await Expect(Field(visitor.Page)).ToHaveValueAsync("ombud");
        await Expect(visitor.Page.Locator("[data-search-index]")).ToBeHiddenAsync();
        hold.SetResult();
        await Expect(Results(visitor.Page).First).ToBeVisibleAsync();
        await Expect(Waiting(visitor.Page)).ToBeHiddenAsync();
    }

    [Fact]
    public async Task What_answers_the_question_before_is_not_shown_while_the_new_one_is_on_its_way()
    {
        var visitor = await ArriveAsync();
        await visitor.GoAsync("/sok/#q=ombud");
        await Expect(Results(visitor.Page).First).ToBeVisibleAsync();
        var hold = new TaskCompletionSource();
        await visitor.Context.RouteAsync("**/sok/data/**", async route =>
        {
            await hold.Task;
            await route.ContinueAsync();
        });
        await Field(visitor.Page).FillAsync("utrymning visselblåsare");
        await Expect(Waiting(visitor.Page)).ToBeVisibleAsync();
        await Expect(Results(visitor.Page).First).ToBeHiddenAsync();
        hold.SetResult();
        await Expect(Results(visitor.Page).First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_new_version_of_the_portal_does_not_break_an_open_page()
    {
        var visitor = await ArriveAsync();
        await visitor.GoAsync("/sok/");
        var isGone = true;
        await visitor.Context.RouteAsync("**/sok/data/**", route => isGone ? route.FulfillAsync(new() { Status = 404 }) : route.ContinueAsync());
        await visitor.Context.RouteAsync("**/sok/register.json", route => { isGone = false; return route.ContinueAsync(); });
        await Field(visitor.Page).FillAsync("larm");
        await Expect(Results(visitor.Page).First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Results_of_the_version_before_make_way_for_those_of_the_version_that_took_its_place()
    {
        var visitor = await ArriveAsync();
        await visitor.GoAsync("/sok/#q=ombud");
        await Expect(Results(visitor.Page).First).ToBeVisibleAsync();
        await visitor.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        var asked = new ConcurrentQueue<string>();
        var register = await (await visitor.Context.APIRequest.GetAsync(new Uri(frozen.Address, "/sok/register.json").ToString())).TextAsync();
        var version = Regex.Match(register, """
            "version":"(\w+)"
            """.Trim()).Groups[1].Value;
        await visitor.Context.RouteAsync("**/sok/register.json", route => route.FulfillAsync(new() { Body = register.Replace(version, "0123456789ab", StringComparison.Ordinal), ContentType = "application/json" }));
        await visitor.Context.RouteAsync($"**/sok/data/{version}/**", route => route.FulfillAsync(new() { Status = 404 }));
        await visitor.Context.RouteAsync("**/sok/data/0123456789ab/**", async route =>
        {
            asked.Enqueue(route.Request.Url);
            await route.FulfillAsync(new() { Response = await route.FetchAsync(new() { Url = route.Request.Url.Replace("0123456789ab", version, StringComparison.Ordinal) }) });
        });
        await Field(visitor.Page).FillAsync("visselblåsare");

        await Expect(Results(visitor.Page).First).ToContainTextAsync("oegentlighet", new() { IgnoreCase = true });
        await Expect(Failure(visitor.Page)).ToBeHiddenAsync();
        Assert.NotEmpty(asked);
    }

    private async Task<Visitor> ArriveAsync()
    {
        var visitor = await ArriveAsync(frozen.Address);
        foreach (var fault in new[] { "response 404", "status of 404", "failed request", "Failed to load resource", "integrity", "ERR_", "preloaded using link preload" })
            visitor.Expect(fault);
        return visitor;
    }

    private static ILocator Field(IPage page) => page.Locator("#sok-falt");

    private static ILocator Results(IPage page) => page.Locator("#sokresultat > li");

    private static ILocator Failure(IPage page) => page.Locator("[data-search-failed]");

    private static ILocator Waiting(IPage page) => page.GetByText("Söker …");
}
