using Microsoft.Playwright;
using Portal.BrowserTests.Harness;

namespace Portal.BrowserTests.Reading;

/// <summary>Rules for every page that axe does not know. They look at a page that is open already.</summary>
internal static class PageRules
{
    private static readonly string Lists = Probe.Read("lists");
    private static readonly string Regions = Probe.Read("regions");
    private static readonly string Breaks = Probe.Read("breaks");
    private static readonly string Overflow = Probe.Read("overflow");
    private static readonly string Clipped = Probe.Read("clipped");

    /// <summary>At any width: lists are lists with their numbers, tables that scroll say so.</summary>
    public static async Task<IEnumerable<string>> OfAsync(IPage page) =>
        [.. await page.EvaluateAsync<string[]>(Lists), .. await RegionsAsync(page)];

    /// <summary>In a narrow window words of headings and labels, and amounts, also stay whole.</summary>
    public static async Task<IEnumerable<string>> WhenNarrowAsync(IPage page) =>
        [.. await RegionsAsync(page), .. await page.EvaluateAsync<string[]>(Breaks)];

    /// <summary>What is wider than the window or cut off.</summary>
    public static async Task<IEnumerable<string>> OverflowAsync(IPage page) =>
        [.. await page.EvaluateAsync<string[]>(Overflow), .. await page.EvaluateAsync<string[]>(Clipped)];

    /// <summary>The script learns of a new width after the next drawing.</summary>
    private static async Task<string[]> RegionsAsync(IPage page)
    {
        await page.EvaluateAsync("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
        return await page.EvaluateAsync<string[]>(Regions);
    }
}
