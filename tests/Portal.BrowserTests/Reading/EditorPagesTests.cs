using Microsoft.Playwright;
using Portal.BrowserTests.Harness;
using Portal.BrowserTests.Search;
using static Microsoft.Playwright.Assertions;

namespace Portal.BrowserTests.Reading;

/// <summary>The pages that only those see who write the portal.</summary>
public sealed class EditorPagesTests(PublishedPortal portal, EditorsPortal editors) : BrowserTest(portal), IClassFixture<EditorsPortal>
{
    [Theory]
    [InlineData("/redaktion/")]
    [InlineData("/redaktion/nycklar/")]
    [InlineData("/redaktion/felkoder/")]
    public async Task Each_is_without_violations_on_a_desk_and_on_a_phone(string url)
    {
        foreach (var size in new[] { Screen.Desktop, Screen.Narrow })
        {
            var visitor = await ArriveAsync(editors.Address, new() { ViewportSize = size });
            await visitor.GoAsync(url);
            // The bar of the preview may cover what one can scroll away from under it.
            await visitor.Page.Locator(".live-bar").EvaluateAsync("bar => bar.remove()");
            await SearchStatesTests.ExpectNoViolationsAsync(visitor.Page);
        }
    }

    /// <summary>What comes then is the package's own, of which docs/publishing.md tells what axe says.</summary>
    [Fact]
    public async Task The_page_where_one_edits_in_the_browser_is_without_violations_before_its_script_comes()
    {
        var visitor = await ArriveAsync(editors.Address);
        visitor.Expect("cms.js");
        visitor.Expect("net::ERR_FAILED");
        await visitor.Context.RouteAsync("**/cms.js", route => route.AbortAsync());
        await visitor.GoAsync("/redigera/");
        await visitor.Page.Locator(".live-bar").EvaluateAsync("bar => bar.remove()");
        await Expect(visitor.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
        await SearchStatesTests.ExpectNoViolationsAsync(visitor.Page);
    }

    [Fact]
    public async Task An_editor_comes_from_the_list_to_what_it_is_about_and_to_the_help()
    {
        var visitor = await ArriveAsync(editors.Address);
        await visitor.GoAsync("/redaktion/");
        var missing = visitor.Page.Locator("section:has(#del-fact)");
        await missing.GetByRole(AriaRole.Link).First.ClickAsync();
        await Expect(visitor.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).Not.ToHaveTextAsync("Redaktionsläge");

        await visitor.GoAsync("/redaktion/");
        await visitor.Page.GetByRole(AriaRole.Link, new() { Name = "Nycklar och frågor" }).ClickAsync();
        await Expect(visitor.Page.GetByRole(AriaRole.Rowheader, new() { Name = "sammanfattning måste finnas" })).ToBeVisibleAsync();
    }
}
