using Microsoft.Playwright;
using Portal.BrowserTests.Harness;
using Portal.BrowserTests.Reading;
using static Microsoft.Playwright.Assertions;

namespace Portal.BrowserTests.Search;

/// <summary>Every state of the search by axe, on a desk and on a phone, in light and dark; the page without a search is among all others.</summary>
public sealed class SearchStatesTests(PublishedPortal portal) : BrowserTest(portal)
{
    [Theory]
    [InlineData("/sok/?q=ombud", "#sokresultat > li")]
    [InlineData("/sok/?q=SBA", ".term-answer")]
    [InlineData("/sok/?q=ombud&typ=Roll", "#sokresultat > li")]
    [InlineData("/sok/?q=s%C3%A4kerhetsombyd", ".search-hint")]
    [InlineData("/sok/?q=xyzzyq", "[data-search-none]")]
    public async Task The_results_page_is_without_violations(string url, string shown)
    {
        foreach (var size in new[] { Screen.Desktop, Screen.Narrow })
        {
            var page = (await VisitAsync(url, new() { ViewportSize = size })).Page;
            await Expect(page.Locator(shown).First).ToBeVisibleAsync();
            await Expect(page.Locator(".result-text:empty")).ToHaveCountAsync(0);
            // The index below is there without a search too, where all of it is looked at with every other page.
            await page.Locator("[data-search-index]").EvaluateAsync("index => index.remove()");
            await ExpectNoViolationsAsync(page);
        }
    }

    [Fact]
    public async Task The_suggestions_are_without_violations()
    {
        foreach (var size in new[] { Screen.Desktop, Screen.Narrow })
        {
            var page = (await VisitAsync(Portal.Kinds.ByTemplate["RoleView"], new() { ViewportSize = size })).Page;
            await page.Locator("#sok-sidhuvud").PressSequentiallyAsync("ombud");
            await Expect(page.GetByRole(AriaRole.Option).First).ToBeVisibleAsync();
            await page.Keyboard.PressAsync("ArrowDown");
            await ExpectNoViolationsAsync(page);
        }
    }

    /// <summary>Looks at a page in light and dark. It must be all there.</summary>
    internal static async Task ExpectNoViolationsAsync(IPage page)
    {
        Assert.Empty(await Axe.LookAsync(page));
        Assert.True(await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"), "the page scrolls sideways");
    }
}
