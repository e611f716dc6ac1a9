using Microsoft.Playwright;
using Portal.BrowserTests.Harness;
using static Microsoft.Playwright.Assertions;

namespace Portal.BrowserTests.Parts;

/// <summary>The search field and the index it leads to.</summary>
public sealed class SearchFieldTests(PublishedPortal portal) : BrowserTest(portal)
{
    [Fact]
    public async Task The_field_in_the_header_leads_to_the_index_filtered_by_the_words()
    {
        var page = (await VisitAsync(PageKinds.ByTemplate(Portal)["GuideView"])).Page;
        await page.GetByRole(AriaRole.Searchbox, new() { Name = "Sök i portalen" }).FillAsync("hot våld");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex(@"/sok/\?q=hot(\+|%20)v%C3%A5ld$"));

        await Expect(page.GetByRole(AriaRole.Searchbox)).ToHaveValueAsync("hot våld");
        var shown = await page.Locator(".index-entries > li").Filter(new() { Visible = true }).AllInnerTextsAsync();
        Assert.NotEmpty(shown);
        Assert.All(shown, entry => Assert.True(
            entry.Contains("hot", StringComparison.OrdinalIgnoreCase) && entry.Contains("våld", StringComparison.OrdinalIgnoreCase), entry));
        await Expect(page.Locator("[data-index]").GetByRole(AriaRole.Status))
            .ToHaveTextAsync($"{shown.Count} {(shown.Count == 1 ? "rad" : "rader")} i registret innehåller ”hot våld”.");
    }

    [Fact]
    public async Task Words_that_are_nowhere_are_said_to_be_nowhere()
    {
        var page = (await VisitAsync("/sok/")).Page;
        var all = await page.Locator(".index-entries > li").CountAsync();
        await page.GetByRole(AriaRole.Searchbox).PressSequentiallyAsync("xyzzy");
        await Expect(page.Locator(".index-entries > li").Filter(new() { Visible = true })).ToHaveCountAsync(0);
        await Expect(page.Locator("[data-index]").GetByRole(AriaRole.Status)).ToContainTextAsync("Inget i registret innehåller ”xyzzy”");

        await page.GetByRole(AriaRole.Searchbox).FillAsync("");
        await Expect(page.Locator(".index-entries > li").Filter(new() { Visible = true })).ToHaveCountAsync(all);
    }

    [Fact]
    public async Task A_letter_leads_to_its_part_of_the_index()
    {
        var page = (await VisitAsync("/sok/")).Page;
        await page.GetByRole(AriaRole.Navigation, new() { Name = "Bokstäver" }).GetByRole(AriaRole.Link, new() { Name = "Ö", Exact = true }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Ö", Exact = true })).ToBeInViewportAsync();
    }

    [Theory]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("\"><script>alert(1)</script>")]
    [InlineData("%E0%A4%A")]
    public async Task Markup_in_the_address_is_only_text(string words)
    {
        var page = (await VisitAsync("/sok/?q=" + (words.StartsWith('%') ? words : Uri.EscapeDataString(words)))).Page;
        await Expect(page.Locator("[data-index]").GetByRole(AriaRole.Status)).ToContainTextAsync("Inget i registret innehåller");
        Assert.Equal(0, await page.Locator("main img, main script").CountAsync());
    }
}
