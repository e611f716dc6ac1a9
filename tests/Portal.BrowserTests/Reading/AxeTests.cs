using Portal.BrowserTests.Harness;
using Portal.Tests.Support;

namespace Portal.BrowserTests.Reading;

/// <summary>What a machine can tell of WCAG 2.2 AA and EN 301 549, by axe.</summary>
public sealed class AxeTests(PublishedPortal portal) : BrowserTest(portal)
{
    /// <summary>
    /// Each page is loaded once for axe and the narrow window: with all pages, loading is what takes the time. The colours are those of
    /// the style sheet: by day they are looked at on pages that together have everything that it gives a colour, at night on all.
    /// </summary>
    [Fact]
    public async Task Every_page_is_without_violations_in_light_and_dark_and_none_scrolls_sideways_at_320_pixels()
    {
        var coloured = LongRun.IsOn ? [.. Portal.Pages.Select(page => page.Url)] : Portal.Kinds.WithEveryStyle().ToHashSet();
        var faults = await LookAtAsync([.. Portal.Pages.Select(page => page.Url)], () => new(), async (visitor, url) =>
        {
            var wide = (await Axe.LookAsync(visitor.Page, coloured.Contains(url))).Concat(await PageRules.OfAsync(visitor.Page));
            await visitor.Page.SetViewportSizeAsync(Screen.Narrow.Width, Screen.Narrow.Height);
            var narrow = (await PageRules.OverflowAsync(visitor.Page)).Concat(await PageRules.WhenNarrowAsync(visitor.Page));
            await visitor.Page.SetViewportSizeAsync(Screen.Desktop.Width, Screen.Desktop.Height);
            return wide.Concat(narrow.Select(fault => "narrow, " + fault));
        });
        Expected.Nothing(faults);
    }
}
