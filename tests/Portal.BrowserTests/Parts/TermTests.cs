using Microsoft.Playwright;
using Portal.BrowserTests.Harness;
using static Microsoft.Playwright.Assertions;

namespace Portal.BrowserTests.Parts;

/// <summary>Words of the glossary are explained where they stand (WCAG 1.4.13).</summary>
public sealed class TermTests(PublishedPortal portal) : BrowserTest(portal)
{
    private static readonly BrowserNewContextOptions Phone = new() { HasTouch = true, ViewportSize = Screen.Narrow };

    private string Url => Portal.Kinds.With(".term");

    [Fact]
    public async Task The_pointer_shows_the_explanation_and_may_rest_on_it()
    {
        var (visitor, word, tip) = await FindAsync(null);
        await Expect(tip).ToBeHiddenAsync();

        await word.HoverAsync();
        await Expect(tip).ToBeVisibleAsync();
        await tip.HoverAsync();
        await Expect(tip).ToBeVisibleAsync();

        await visitor.Page.Mouse.MoveAsync(2, 2);
        await Expect(tip).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Esc_hides_the_explanation_without_moving_the_pointer()
    {
        var (visitor, word, tip) = await FindAsync(null);
        await word.HoverAsync();
        await Expect(tip).ToBeVisibleAsync();
        await visitor.Page.Keyboard.PressAsync("Escape");
        await Expect(tip).ToBeHiddenAsync();
    }

    [Fact]
    public async Task The_focus_shows_the_explanation_and_Esc_hides_it_without_moving_the_focus()
    {
        var (visitor, word, tip) = await FindAsync(null);
        await word.FocusAsync();
        await Expect(tip).ToBeVisibleAsync();
        Assert.Equal(await tip.InnerTextAsync(), await DescriptionAsync(word));

        await visitor.Page.Keyboard.PressAsync("Escape");
        await Expect(tip).ToBeHiddenAsync();
        await Expect(word).ToBeFocusedAsync();

        await visitor.Page.Keyboard.PressAsync("Enter");
        await Expect(visitor.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/ordlista/#."));
    }

    [Fact]
    public async Task The_first_touch_explains_and_the_second_leads_to_the_glossary()
    {
        var (visitor, word, tip) = await FindAsync(Phone);
        await word.TapAsync();
        await Expect(tip).ToBeVisibleAsync();
        Assert.EndsWith(Url, visitor.Page.Url);

        await word.TapAsync();
        await Expect(visitor.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/ordlista/#."));
        var anchor = new Uri(visitor.Page.Url).Fragment[1..];
        await Expect(visitor.Page.Locator($"[id='{anchor}']")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task A_touch_elsewhere_hides_the_explanation()
    {
        var (visitor, word, tip) = await FindAsync(Phone);
        await word.TapAsync();
        await Expect(tip).ToBeVisibleAsync();
        await visitor.Page.GetByRole(AriaRole.Heading, new() { Level = 1 }).TapAsync();
        await Expect(tip).ToBeHiddenAsync();
    }

    /// <summary>Keyboards, switches and assistive technology click without a pointer, also after somebody has touched the screen.</summary>
    [Fact]
    public async Task A_touch_elsewhere_does_not_take_the_next_press_of_a_key_for_a_touch()
    {
        foreach (var press in new Func<ILocator, Task>[] { word => word.PressAsync("Enter"), word => word.EvaluateAsync("word => word.click()") })
        {
            var (visitor, word, _) = await FindAsync(Phone);
            await visitor.Page.GetByRole(AriaRole.Heading, new() { Level = 1 }).TapAsync();
            await word.FocusAsync();
            await press(word);
            await Expect(visitor.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/ordlista/#."));
        }
    }

    [Fact]
    public void A_term_is_a_link_to_the_glossary_once_a_page_and_says_so()
    {
        var faults = from page in Portal.Pages.Where(page => !page.Url.EndsWith("/hafte/", StringComparison.Ordinal))
                     from same in page.Document.QuerySelectorAll(".term > a").GroupBy(link => link.GetAttribute("href"))
                     where same.Count() > 1 || !same.First().TextContent.EndsWith(", ordlista", StringComparison.Ordinal)
                     select new Fault(page.Url, $"{same.Key} is linked {same.Count()} times as {same.First().TextContent}");
        Expected.Nothing(faults);
    }

    [Theory]
    [InlineData(320, 568, true)]
    [InlineData(320, 256, true)]
    [InlineData(320, 568, false)]
    [InlineData(1000, 700, false)]
    public async Task Every_explanation_of_a_page_stays_inside_the_window(int width, int height, bool script)
    {
        var visitor = await VisitAsync(Url, new() { ViewportSize = new() { Width = width, Height = height }, JavaScriptEnabled = script });
        foreach (var term in await visitor.Page.Locator("main .term").AllAsync())
        {
            if (!await term.IsVisibleAsync())
                continue;
            await term.Locator("a").FocusAsync();
            var box = (await term.GetByRole(AriaRole.Tooltip).BoundingBoxAsync())!;
            Assert.InRange(box.X, 0, width - box.Width);
            Assert.InRange(box.Y, 0, height - box.Height);
            Assert.True(await visitor.Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"), "the page does not scroll sideways");
        }
    }

    private async Task<(Visitor Visitor, ILocator Word, ILocator Tip)> FindAsync(BrowserNewContextOptions? options)
    {
        var visitor = await VisitAsync(Url, options);
        var term = visitor.Page.Locator("main .term").Filter(new() { Visible = true }).First;
        return (visitor, term.Locator("a"), term.Locator("[role=tooltip]"));
    }

    private static Task<string> DescriptionAsync(ILocator word) =>
        word.EvaluateAsync<string>("word => document.getElementById(word.getAttribute('aria-describedby')).innerText");
}
