using Microsoft.Playwright;
using Portal.BrowserTests.Harness;
using static Microsoft.Playwright.Assertions;

namespace Portal.BrowserTests.Search;

/// <summary>The alphabetical index of a portal so large that each letter has a page of its own.</summary>
public sealed class LongIndexTests(PublishedPortal portal, LongIndexTests.LargePortal large) : BrowserTest(portal), IClassFixture<LongIndexTests.LargePortal>
{
    [Fact]
    public async Task One_comes_by_the_letter_to_what_one_looks_for_also_without_JavaScript()
    {
        var visitor = await ArriveAsync(large.Address, new() { JavaScriptEnabled = false });
        await visitor.GoAsync("/");
        await visitor.Page.Locator("input[name=q]").First.FillAsync("åtgärd");
        await visitor.Page.Keyboard.PressAsync("Enter");
        await visitor.Page.GetByRole(AriaRole.Navigation, new() { Name = "Bokstäver" }).GetByText("B", new() { Exact = true }).ClickAsync();
        await Expect(visitor.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Register: B");

        await visitor.Page.GetByRole(AriaRole.Navigation, new() { Name = "Bokstäver" }).GetByText("Å", new() { Exact = true }).ClickAsync();
        await visitor.Page.GetByRole(AriaRole.Link, new() { Name = "Åtgärd 317", Exact = true }).ClickAsync();

        await Expect(visitor.Page).ToHaveURLAsync(new Uri(large.Address, "/#atgard-317").ToString());
        await Expect(visitor.Page.GetByRole(AriaRole.Heading, new() { Name = "Åtgärd 317", Exact = true })).ToBeInViewportAsync();
    }

    [Theory]
    [InlineData("/sok/")]
    [InlineData("/sok/siffra/")]
    [InlineData("/sok/aa/")]
    public async Task Its_pages_are_without_violations(string url)
    {
        foreach (var size in new[] { Screen.Desktop, Screen.Narrow })
        {
            var visitor = await ArriveAsync(large.Address, new() { ViewportSize = size });
            await visitor.GoAsync(url);
            await SearchStatesTests.ExpectNoViolationsAsync(visitor.Page);
        }
    }

    /// <summary>A portal with a start page of twelve hundred headings.</summary>
    public sealed class LargePortal() : OtherPortal("minimal")
    {
        /// <inheritdoc />
        protected override void Change() => Write("index.md", Read("index.md")
            + string.Concat(Enumerable.Range(0, 600).Select(number => $"\n## Åtgärd {number}\n\nGör så.\n\n## Besök {number}\n\nTa emot.\n\n## {number} steg\n\nGå.\n")));
    }
}
