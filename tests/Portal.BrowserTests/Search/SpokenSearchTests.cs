using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Portal.BrowserTests.Harness;
using static Microsoft.Playwright.Assertions;

namespace Portal.BrowserTests.Search;

/// <summary>Readers in a hurry: on a phone, with a screen reader, with something happening.</summary>
public sealed class SpokenSearchTests(PublishedPortal portal, FrozenPortal frozen) : BrowserTest(portal)
{
    private static readonly ViewportSize Phone = new() { Width = 390, Height = 844 };

    [Theory]
    [InlineData("hot", "Någon hotar eller är våldsam")]
    [InlineData("han slår mig", "Någon hotar eller är våldsam")]
    [InlineData("eld och rök", "Det brinner")]
    public async Task What_may_be_happening_now_stands_first_with_the_number_to_call(string query, string title)
    {
        var page = await SearchAsync($"#q={Uri.EscapeDataString(query)}");
        var first = Results(page).First;
        await Expect(first).ToContainTextAsync(title);
        await Expect(first).ToContainTextAsync("Händer det nu?");
        await Expect(first.GetByRole(AriaRole.Link, new() { Name = "Ring 112" })).ToHaveAttributeAsync("href", "tel:112");
    }

    [Fact]
    public async Task An_acute_guide_is_suggested_from_the_third_letter_also_when_the_reader_stops_to_look()
    {
        var page = await VisitFrozenAsync("/");
        await page.Locator("input[name=q]:visible").First.PressSequentiallyAsync("bra");
        var first = page.GetByRole(AriaRole.Listbox).GetByRole(AriaRole.Option).First;
        await Expect(first).ToContainTextAsync("Det brinner");
        await page.WaitForTimeoutAsync(1500); // what is shown is made whole when the typing has paused
        await Expect(first).ToContainTextAsync("Det brinner");
    }

    [Fact]
    public async Task A_suggested_acute_guide_opens_at_its_first_step_whatever_section_has_the_words()
    {
        var page = await VisitFrozenAsync("/");
        await page.Locator("input[name=q]:visible").First.PressSequentiallyAsync("brand");
        await page.GetByRole(AriaRole.Listbox).GetByRole(AriaRole.Option).First.ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("/vagledning/brand/$"));
    }

    [Fact]
    public async Task Under_a_suggested_acute_guide_stands_the_number_which_a_tap_calls()
    {
        var page = await VisitFrozenAsync("/");
        var browser = await page.Context.NewCDPSessionAsync(page);
        var called = new TaskCompletionSource<string?>();
        browser.Event("Page.frameRequestedNavigation").OnEvent += (_, told) => called.TrySetResult(told?.GetProperty("url").GetString());
        await browser.SendAsync("Page.enable");
        await page.Locator("input[name=q]:visible").First.PressSequentiallyAsync("brand");
        var call = page.GetByRole(AriaRole.Option).Nth(1);
        await Expect(call).ToHaveTextAsync("Händer det nu? Ring 112");
        await call.ClickAsync();

        Assert.Equal("tel:112", await called.Task.WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Where_nothing_is_acute_no_number_is_suggested()
    {
        var page = await VisitFrozenAsync("/");
        await page.Locator("input[name=q]:visible").First.PressSequentiallyAsync("behovsmatris");
        await Expect(page.GetByRole(AriaRole.Option).First).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Option).Filter(new() { HasText = "112" })).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Who_finds_nothing_is_told_the_number_to_call_and_the_acute_guides()
    {
        var page = await VisitFrozenAsync("/sok/#q=xyzzyq");
        var none = page.Locator("[data-search-none]");
        await Expect(none.GetByRole(AriaRole.Link, new() { Name = "Ring 112" })).ToBeVisibleAsync();
        await Expect(none.GetByRole(AriaRole.Link, new() { Name = "Det brinner" })).ToBeVisibleAsync();
        await Expect(none.GetByText("filter")).ToBeHiddenAsync(); // none is chosen
    }

    /// <summary>What the search does not know to be acute may be.</summary>
    [Fact]
    public async Task The_number_to_call_stands_over_results_of_which_none_says_it()
    {
        var page = await SearchAsync("#q=behovsmatris");
        var call = page.Locator("[data-search-call]");
        await Expect(call).ToHaveTextAsync("Fara för liv? Ring 112");
        await Expect(call.GetByRole(AriaRole.Link)).ToHaveAttributeAsync("href", "tel:112");

        var field = page.Locator("#sok-falt");
        await field.FillAsync("det brinner");
        await Expect(Results(page).First).ToContainTextAsync("Händer det nu?");
        await Expect(call).ToBeHiddenAsync();

        await field.FillAsync("xyzzyq");
        await Expect(page.Locator("[data-search-none]")).ToBeVisibleAsync();
        await Expect(call).ToBeHiddenAsync();
    }

    [Fact]
    public async Task No_query_is_sent_to_the_server()
    {
        var visitor = await ArriveAsync(frozen.Address);
        var asked = new ConcurrentQueue<string>();
        visitor.Context.Request += (_, request) => asked.Enqueue(Uri.UnescapeDataString(request.Url));
        await visitor.GoAsync("/");
        var field = visitor.Page.Locator("input[name=q]:visible").First;
        await field.FillAsync("min granne hotar");
        await field.PressAsync("Enter");
        await Expect(Results(visitor.Page).First).ToBeVisibleAsync();
        await visitor.Page.ReloadAsync();
        await Expect(Results(visitor.Page).First).ToBeVisibleAsync();

        Assert.Matches(@"/sok/#q=min(\+|%20)granne(\+|%20)hotar$", visitor.Page.Url);
        Assert.DoesNotContain(asked, url => url.Split('#')[0].Contains("granne", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_old_address_with_a_question_mark_still_leads_to_its_results()
    {
        var page = await SearchAsync("?q=ombud&typ=Roll");
        await Expect(page).ToHaveURLAsync(new Regex("/sok/#q=ombud&typ=Roll$"));
        await Expect(page.GetByLabel("Typ", new() { Exact = true })).ToHaveValueAsync("Roll");
    }

    [Fact]
    public async Task A_filter_that_does_not_exist_any_more_filters_nothing()
    {
        var page = await SearchAsync("#q=ombud&typ=Finnsinte&roll=ingen");
        await Expect(page.GetByLabel("Typ", new() { Exact = true })).ToHaveValueAsync("");
    }

    [Fact]
    public async Task Filters_say_that_they_are_on_when_a_new_word_is_typed_and_can_be_taken_away_at_once()
    {
        var page = await SearchAsync("#q=ombud&typ=Roll", new() { ViewportSize = Phone });
        await page.Locator("#sok-falt").FillAsync("samordnare");
        await Expect(page.Locator("[data-search-filters] summary")).ToHaveTextAsync("Filtrera (1 vald)");
        await Expect(page.Locator("[data-search-hints]")).ToContainTextAsync("Bara Roll visas.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Visa allt" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("#q=samordnare$"));
        await Expect(page.Locator("[data-search-filters] summary")).ToHaveTextAsync("Filtrera");
    }

    [Fact]
    public async Task On_a_phone_the_keyboard_goes_away_and_the_first_result_is_seen()
    {
        var page = await SearchAsync("#q=larm", new() { ViewportSize = Phone, HasTouch = true, IsMobile = true });
        await page.Locator("#sok-falt").FillAsync("hot");
        await page.Locator("#sok-falt").PressAsync("Enter");
        await Expect(Results(page).First).ToContainTextAsync("hot");
        await Expect(page.Locator("#sok-falt")).Not.ToBeFocusedAsync();
        Assert.InRange(await Results(page).First.EvaluateAsync<double>("result => result.getBoundingClientRect().top + scrollY"), 0, 340);
    }

    [Fact]
    public async Task Enter_while_letters_are_composed_is_the_composers()
    {
        var page = await VisitFrozenAsync("/sok/");
        await page.GotoAsync(new Uri(frozen.Address, "/vagledning/").ToString());
        var field = page.Locator("#sok-sidhuvud");
        await field.PressSequentiallyAsync("larm");
        await Expect(page.GetByRole(AriaRole.Option).First).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await Expect(page.GetByRole(AriaRole.Option).First).ToHaveAttributeAsync("aria-selected", "true");
        await field.EvaluateAsync("field => field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, cancelable: true }))");
        await Expect(page).ToHaveURLAsync(new Regex("/vagledning/$"));
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).Not.ToHaveURLAsync(new Regex("/vagledning/$"));
    }

    [Fact]
    public async Task The_back_button_leads_to_the_place_in_the_list_that_one_came_from()
    {
        var page = await SearchAsync("#q=s%C3%A4kerhet");
        await page.GetByRole(AriaRole.Button, new() { Name = "Visa fler träffar" }).ClickAsync();
        await Expect(Results(page)).ToHaveCountAsync(20);
        await Expect(page.Locator(".result-text:empty")).ToHaveCountAsync(0);
        var link = Results(page).Nth(15).Locator(".result-link");
        await link.ScrollIntoViewIfNeededAsync();
        var before = await page.EvaluateAsync<double>("() => scrollY");
        await link.ClickAsync();
        await Expect(page).Not.ToHaveURLAsync(new Regex("/sok/"));
        await page.GoBackAsync();
        await Expect(Results(page)).ToHaveCountAsync(20);
        await Expect(page.Locator(".result-text:empty")).ToHaveCountAsync(0);
        await Expect(Results(page).Nth(15)).ToBeInViewportAsync();
        Assert.InRange(await page.EvaluateAsync<double>("() => scrollY") - before, -20, 20);
    }

    [Fact]
    public async Task Other_sections_of_a_page_that_answer_are_links_of_their_own()
    {
        var page = await SearchAsync("#q=hot");
        await Expect(page.Locator(".result-others a").First).ToHaveAttributeAsync("href", new Regex("#"));
    }

    [Fact]
    public async Task A_term_that_is_explained_over_the_results_is_not_among_them_too()
    {
        var page = await SearchAsync("#q=SBA");
        var box = page.Locator(".term-answer a");
        await Expect(box).ToBeVisibleAsync();
        await Expect(page.Locator($"#sokresultat a[href='{await box.GetAttributeAsync("href")}']")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task No_term_is_explained_over_what_may_be_happening_now()
    {
        var page = await SearchAsync("#q=utrymning");
        await Expect(Results(page).First).ToContainTextAsync("Händer det nu?");
        await Expect(page.Locator(".term-answer")).ToHaveCountAsync(0);
        await Expect(page.Locator("#sokresultat a[href$='/ordlista/#utrymning']")).ToHaveCountAsync(1);
    }

    private async Task<IPage> SearchAsync(string address, BrowserNewContextOptions? options = null)
    {
        var page = await VisitFrozenAsync("/sok/" + address, options);
        await Expect(Results(page).First).ToBeVisibleAsync();
        await Expect(page.Locator(".result-text:empty")).ToHaveCountAsync(0);
        return page;
    }

    private async Task<IPage> VisitFrozenAsync(string url, BrowserNewContextOptions? options = null)
    {
        var visitor = await ArriveAsync(frozen.Address, options);
        await visitor.GoAsync(url);
        return visitor.Page;
    }

    private static ILocator Results(IPage page) => page.Locator("#sokresultat > li");
}
