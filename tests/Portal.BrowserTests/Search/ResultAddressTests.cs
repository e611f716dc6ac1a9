using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Portal.BrowserTests.Harness;
using static Microsoft.Playwright.Assertions;

namespace Portal.BrowserTests.Search;

/// <summary>A search with its filters stands in the address, and the back button leads through them.</summary>
public sealed class ResultAddressTests(PublishedPortal portal, FrozenPortal frozen) : ResultsPage(portal, frozen)
{
    [Fact]
    public async Task Filters_narrow_the_results_stand_in_the_address_and_the_back_button_undoes_them()
    {
        var page = await SearchAsync("ombud");
        var all = await CountAsync(page);
        var kind = page.GetByLabel("Typ", new() { Exact = true });
        var role = await kind.Locator("option", new() { HasTextRegex = new Regex(@"^Roll \(\d+\)$") }).InnerTextAsync();
        var promised = int.Parse(Regex.Match(role, @"\d+").Value);
        await kind.FocusAsync();
        await kind.SelectOptionAsync(new SelectOptionValue { Value = "Roll" });

        await Expect(page).ToHaveURLAsync(new Regex("typ=Roll"));
        await Expect(page.Locator("[data-search-status]")).ToHaveTextAsync(new Regex($@"^{promised}\sträff"));
        Assert.True(promised < all);
        await Expect(Results(page).Locator(".kind")).ToHaveTextAsync(Enumerable.Repeat("Roll", Math.Min(promised, 10)));
        await Expect(kind).ToBeFocusedAsync();

        var shared = page.Url;
        await page.GoBackAsync();
        await Expect(page.Locator("[data-search-status]")).ToHaveTextAsync(new Regex($@"^{all}\sträff"));

        var other = await ArriveAtAsync(shared);
        await Expect(other.Page.Locator("[data-search-status]")).ToHaveTextAsync(new Regex($@"^{promised}\sträff"));
        await Expect(other.Page.GetByLabel("Typ", new() { Exact = true })).ToHaveValueAsync("Roll");
    }

    [Fact]
    public async Task Filters_can_be_gone_through_with_the_arrow_keys_as_one_step_for_the_back_button()
    {
        var page = await SearchAsync("ombud");
        var before = await page.EvaluateAsync<int>("() => history.length");
        var kind = page.GetByLabel("Typ", new() { Exact = true });
        await kind.FocusAsync();
        await kind.EvaluateAsync("select => { window.__select = select; }");
        for (var step = 0; step < 3; step++)
        {
            await page.Keyboard.PressAsync("ArrowDown");
            await Expect(page).ToHaveURLAsync(new Regex("typ=" + Regex.Escape(Uri.EscapeDataString(await kind.InputValueAsync())).Replace("%20", @"(\+|%20)", StringComparison.Ordinal)));
        }

        Assert.True(await kind.EvaluateAsync<bool>("select => select === window.__select && select === document.activeElement"), "the field is the same and has the focus");
        Assert.Equal(before + 1, await page.EvaluateAsync<int>("() => history.length"));
        await page.GoBackAsync();
        await Expect(page).ToHaveURLAsync(new Regex(@"#q=ombud$"));
        await Expect(kind).ToHaveValueAsync("");
    }

    [Fact]
    public async Task The_back_button_leads_to_the_search_before()
    {
        var page = await SearchAsync("larm");
        await page.Locator("#sok-falt").FillAsync("utrymning");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("[data-search-status]")).ToContainTextAsync("utrymning");
        await page.GoBackAsync();
        await Expect(page.Locator("#sok-falt")).ToHaveValueAsync("larm");
        await Expect(page.Locator("[data-search-status]")).ToContainTextAsync("”larm”");
    }

    [Fact]
    public async Task A_new_search_with_a_filter_is_one_step_for_the_back_button()
    {
        var page = await SearchAsync("ombud");
        await page.GetByLabel("Typ", new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Value = "Roll" });
        await Expect(page).ToHaveURLAsync(new Regex("#q=ombud&typ=Roll$"));
        var before = await page.EvaluateAsync<int>("() => history.length");
        // The clock of the page, so that a slow machine makes no pause between the typing and Enter.
        await page.Clock.InstallAsync();
        await page.Clock.PauseAtAsync(DateTime.UtcNow.AddDays(1));
        await page.Locator("#sok-falt").FillAsync("samordnare");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("[data-search-status]")).ToContainTextAsync("”samordnare”");
        await Expect(page).ToHaveURLAsync(new Regex("#q=samordnare&typ=Roll$"));
        Assert.Equal(before + 1, await page.EvaluateAsync<int>("() => history.length"));

        await page.GoBackAsync();
        await Expect(page).ToHaveURLAsync(new Regex("#q=ombud&typ=Roll$"));
        await Expect(page.Locator("#sok-falt")).ToHaveValueAsync("ombud");
        await Expect(page.Locator("[data-search-status]")).ToContainTextAsync("”ombud”");
    }

    private static async Task<int> CountAsync(IPage page) => int.Parse(Regex.Match(await page.Locator("[data-search-status]").InnerTextAsync(), @"^\d+").Value);
}
