using Microsoft.Playwright;
using Portal.BrowserTests.Harness;

namespace Portal.BrowserTests.Reading;

/// <summary>What a machine can tell of WCAG 2.2 AA and EN 301 549, by axe.</summary>
public sealed class AxeTests(PublishedPortal portal) : BrowserTest(portal)
{
    /// <summary>
    /// Each page is loaded once. By day axe looks at pages that together have every element with every class where
    /// it stands anywhere, since the others are made of the same; at night at all. Whether a page scrolls sideways depends on its words, so that is asked of all.
    /// </summary>
    [Fact]
    public async Task Pages_that_stand_for_all_are_without_violations_in_light_and_dark_and_none_scrolls_sideways_at_320_pixels()
    {
        var standing = Portal.Kinds.StandingForAll().ToList();
        var faults = await LookAtAsync(standing, () => new(), async (visitor, _) =>
        {
            IEnumerable<string> wide = [.. await Axe.LookAsync(visitor.Page), .. await PageRules.OfAsync(visitor.Page)];
            await visitor.Page.SetViewportSizeAsync(Screen.Narrow.Width, Screen.Narrow.Height);
            var narrow = await NarrowAsync(visitor.Page);
            await visitor.Page.SetViewportSizeAsync(Screen.Desktop.Width, Screen.Desktop.Height);
            return wide.Concat(narrow);
        });
        var others = Portal.Pages.Select(page => page.Url).Except(standing).ToList();
        faults.AddRange(await LookAtAsync(others, () => new() { ViewportSize = Screen.Narrow }, (visitor, _) => NarrowAsync(visitor.Page)));
        Expected.Nothing(faults);
    }

    private static async Task<IEnumerable<string>> NarrowAsync(IPage page)
    {
        IEnumerable<string> faults = [.. await PageRules.OverflowAsync(page), .. await PageRules.WhenNarrowAsync(page)];
        return faults.Select(fault => "narrow, " + fault);
    }
}
