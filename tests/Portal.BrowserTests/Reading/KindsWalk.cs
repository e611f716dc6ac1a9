using System.Collections.Concurrent;
using Microsoft.Playwright;
using Portal.BrowserTests.Harness;

namespace Portal.BrowserTests.Reading;

/// <summary>A page of every kind, looked at in every way: each is loaded once for a desk and once for a phone, for to load it is what takes the time.</summary>
public sealed class KindsWalk(PublishedPortal portal) : BrowserTest(portal)
{
    private readonly ConcurrentQueue<(Look Look, string Url, string[] Faults)> seen = [];

    /// <summary>Fails when something is wrong with any page, looked at in one way, or went wrong on the walk.</summary>
    public void ExpectNothing(Look look)
    {
        var pages = seen.Where(page => page.Look == look).ToList();
        Assert.Equal(Portal.Kinds.OnePerKind, pages.Select(page => page.Url).Order(StringComparer.Ordinal));
        Expected.Nothing(pages.SelectMany(page => page.Faults.Select(fault => new Fault(page.Url, fault))).Concat(Met));
    }

    /// <inheritdoc />
    public override async ValueTask InitializeAsync()
    {
        await LookAtAsync(Portal.Kinds.OnePerKind, () => new(), OnDeskAsync);
        await LookAtAsync(Portal.Kinds.OnePerKind, () => new() { ViewportSize = Screen.Narrow }, OnPhoneAsync);
    }

    private async Task<IEnumerable<string>> OnDeskAsync(Visitor visitor, string url)
    {
        var page = visitor.Page;
        Note(Look.LessMotion, await page.EvaluateAsync<string[]>(Probe.Read("moving")));

        await page.EmulateMediaAsync(new() { Media = Media.Print });
        Note(Look.PrintedInLight, await page.EvaluateAsync<string[]>(Probe.Read("unprintable")));
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        Note(Look.PrintedInTheDark, await page.EvaluateAsync<string[]>(Probe.Read("unprintable")));

        await page.EmulateMediaAsync(new() { Media = Media.Screen, ColorScheme = ColorScheme.Light, ForcedColors = ForcedColors.Active });
        Note(Look.ForcedColours, await page.EvaluateAsync<string[]>(Probe.Read("lost")));
        await page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.None });

        Note(Look.DoubledText, await DoubledAsync(page));
        return [];

        void Note(Look look, IEnumerable<string> faults) => seen.Enqueue((look, url, [.. faults]));
    }

    private async Task<IEnumerable<string>> OnPhoneAsync(Visitor visitor, string url)
    {
        var page = visitor.Page;
        seen.Enqueue((Look.Phone, url, [.. await Axe.LookAsync(page)]));

        await page.EvaluateAsync(Probe.Read("space"));
        var narrow = await PageRules.OverflowAsync(page);
        await page.SetViewportSizeAsync(Screen.Desktop.Width, Screen.Desktop.Height);
        var wide = await PageRules.OverflowAsync(page);
        await page.SetViewportSizeAsync(Screen.Narrow.Width, Screen.Narrow.Height);
        seen.Enqueue((Look.SpacedText, url, [.. narrow, .. wide.Select(fault => "wide, " + fault)]));
        return [];
    }

    private static async Task<IEnumerable<string>> DoubledAsync(IPage page)
    {
        var before = await TextSizeAsync(page);
        await using var browser = await DevTools.OpenAsync(page);
        await browser.SetTextSizeAsync(32);
        var after = await TextSizeAsync(page);
        var faults = await PageRules.OverflowAsync(page);
        return after >= before * 1.9 ? faults : faults.Append($"the text grows only from {before} to {after} px");
    }

    private static Task<double> TextSizeAsync(IPage page) =>
        page.EvaluateAsync<double>("() => parseFloat(getComputedStyle(document.querySelector('main')).fontSize)");
}

/// <summary>How a page is looked at.</summary>
public enum Look
{
    /// <summary>On paper, by one whose system is light.</summary>
    PrintedInLight,

    /// <summary>On paper, by one whose system is dark.</summary>
    PrintedInTheDark,

    /// <summary>With the few colours that the system has.</summary>
    ForcedColours,

    /// <summary>With a system that asks for less motion.</summary>
    LessMotion,

    /// <summary>With text of twice the size.</summary>
    DoubledText,

    /// <summary>On a phone, by axe, in light and dark.</summary>
    Phone,

    /// <summary>On a phone and on a desk, with the text spaced out.</summary>
    SpacedText,
}
