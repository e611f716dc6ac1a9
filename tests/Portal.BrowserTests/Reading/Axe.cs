using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using Portal.BrowserTests.Harness;
using Portal.Tests.Support;

namespace Portal.BrowserTests.Reading;

/// <summary>What axe says of a page as it is now.</summary>
internal static class Axe
{
    /// <summary>The rules that hold for every page.</summary>
    private static readonly string[] Tags =
        ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice", "EN-301-549"];

    /// <summary>The rules that can judge a page differently when only its colours change.</summary>
    private static readonly string[] OnColours = ["color-contrast", "link-in-text-block"];

    private static readonly string Twins = Probe.Read("twins");

    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>What breaks a rule, in light and, as far as colours go, in the dark. By day of three hundred entries of one sort only those that differ are looked at.</summary>
    public static async Task<IEnumerable<string>> LookAsync(IPage page)
    {
        await GiveAsync(page);
        await page.EvaluateAsync(Twins, !LongRun.IsOn);
        var light = await RunAsync(page, "tag", Tags);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        var dark = await RunAsync(page, "rule", OnColours);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        await page.EvaluateAsync(Twins, false);
        return light.Concat(dark.Select(fault => "dark, " + fault));
    }

    /// <summary>Gives axe to the page and to all that come after it in the window.</summary>
    private static async Task GiveAsync(IPage page)
    {
        if (await page.EvaluateAsync<bool>("() => 'axe' in window"))
            return;
        await page.AddInitScriptAsync(Script);
        await page.EvaluateAsync(Script);
    }

    private static Task<string[]> RunAsync(IPage page, string type, string[] values) => page.EvaluateAsync<string[]>(Probe.Read("axe"), new { type, values });
}
