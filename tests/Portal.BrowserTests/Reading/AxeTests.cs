using Portal.BrowserTests.Harness;

namespace Portal.BrowserTests.Reading;

/// <summary>What a machine can tell of WCAG 2.2 AA and EN 301 549, by axe.</summary>
public sealed class AxeTests(PublishedPortal portal) : BrowserTest(portal)
{
    /// <summary>
    /// Each page is loaded once for axe and the narrow window. By day axe looks at pages that together have every element with every class where
    /// it stands anywhere, since the others are made of the same; at night at all. Whether a page scrolls sideways depends on its words, so that is asked of all.
    /// </summary>
    [Fact]
    public async Task Pages_that_stand_for_all_are_without_violations_in_light_and_dark_and_none_scrolls_sideways_at_320_pixels()
    {
        var standing = Portal.Kinds.StandingForAll().ToHashSet();
        var faults = await LookAtAsync([.. Portal.Pages.Select(page => page.Url)], () => new(), async (visitor, url) =>
        {
            var wide = standing.Contains(url) ? (await Axe.LookAsync(visitor.Page)).Concat(await PageRules.OfAsync(visitor.Page)) : [];
            await visitor.Page.SetViewportSizeAsync(Screen.Narrow.Width, Screen.Narrow.Height);
            var narrow = (await PageRules.OverflowAsync(visitor.Page)).Concat(await PageRules.WhenNarrowAsync(visitor.Page));
            await visitor.Page.SetViewportSizeAsync(Screen.Desktop.Width, Screen.Desktop.Height);
            return wide.Concat(narrow.Select(fault => "narrow, " + fault));
        });
        Expected.Nothing(faults);
    }
}
