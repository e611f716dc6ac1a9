using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using Portal.BrowserTests.Harness;
using Portal.Tests.Support;

namespace Portal.BrowserTests.Reading;

/// <summary>What a machine can tell of WCAG 2.2 AA and EN 301 549, by axe.</summary>
public sealed class AxeTests(PublishedPortal portal) : BrowserTest(portal)
{
    /// <summary>The rules that hold for every page.</summary>
    internal static readonly string[] Tags =
        ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice", "EN-301-549"];

    /// <summary>The rules that can judge a page differently when only its colours change.</summary>
    internal static readonly string[] OnColours = ["color-contrast", "link-in-text-block"];

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    /// <summary>Each page is loaded once for axe and the narrow window: with all pages, loading is what takes the time.</summary>
    [Fact]
    public async Task Every_page_is_without_violations_in_light_and_dark_and_none_scrolls_sideways_at_320_pixels()
    {
        var inTheDark = LongRun.IsOn ? [.. Portal.Pages.Select(page => page.Url)] : PageKinds.OnePerKind(Portal).ToHashSet();
        var faults = await LookAtAsync([.. Portal.Pages.Select(page => page.Url)], () => new(), async (visitor, url) =>
        {
            await visitor.Page.EvaluateAsync(Axe);
            var light = (await RunAsync(visitor.Page, "tag", Tags)).Concat(await PageRules.OfAsync(visitor.Page));
            var dark = inTheDark.Contains(url) ? await InTheDarkAsync(visitor.Page) : [];
            await visitor.Page.SetViewportSizeAsync(Screen.Narrow.Width, Screen.Narrow.Height);
            var narrow = (await ReflowTests.Overflow(visitor, url)).Concat(await PageRules.WhenNarrowAsync(visitor.Page));
            await visitor.Page.SetViewportSizeAsync(Screen.Desktop.Width, Screen.Desktop.Height);
            return light.Concat(dark.Select(fault => "dark, " + fault)).Concat(narrow.Select(fault => "narrow, " + fault));
        });
        Expected.Nothing(faults);
    }

    [Fact]
    public async Task Every_kind_of_page_is_without_violations_on_a_phone()
    {
        var faults = await LookAtAsync(PageKinds.OnePerKind(Portal), () => new() { ViewportSize = Screen.Narrow }, async (visitor, _) =>
        {
            await visitor.Page.EvaluateAsync(Axe);
            return await RunAsync(visitor.Page, "tag", Tags);
        });
        Expected.Nothing(faults);
    }

    /// <summary>What axe says of the colours when the page is dark; by night of every page, else of each kind, since the colours are those of the style sheet.</summary>
    private static async Task<string[]> InTheDarkAsync(IPage page)
    {
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        var faults = await RunAsync(page, "rule", OnColours);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        return faults;
    }

    /// <summary>Runs axe, which the page must have been given.</summary>
    internal static Task<string[]> RunAsync(IPage page, string type, string[] values) =>
        page.EvaluateAsync<string[]>(Probe.Read("axe"), new { type, values });
}
