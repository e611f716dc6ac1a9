using Microsoft.Playwright;
using Portal.BrowserTests.Harness;

namespace Portal.BrowserTests.Looks;

/// <summary>Nothing jumps while a page comes, on a slow phone (Cumulative Layout Shift, 0.1 is good).</summary>
public sealed class StabilityTests(PublishedPortal portal) : BrowserTest(portal)
{
    /// <summary>A machine that does other work is slower than the phone, and may be looked at again.</summary>
    private const int MostAttempts = 3;

    private const string NoteShifts = """
        window.__shift = 0;
        new PerformanceObserver(list => { for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.__shift += entry.value; })
          .observe({ type: "layout-shift", buffered: true });
        """;

    [Theory]
    [InlineData("/sok/?q=hot", "#sokresultat > li")]
    [InlineData("/sok/", ".index-letter")]
    [InlineData("/", "#val-roll")]
    public async Task Nothing_jumps_while_the_page_comes(string url, string there) => await ExpectStillAsync(url, there);

    [Fact]
    public async Task Nothing_jumps_while_a_page_comes_that_script_adds_to()
    {
        await ExpectStillAsync(Portal.Kinds.ByTemplate["RoleView"], ".page-foot");
        await ExpectStillAsync(Portal.Kinds.With("[data-matrix]"), "#matris-sakomrade");
    }

    private async Task ExpectStillAsync(string url, string there)
    {
        var faults = new List<Fault>();
        foreach (var size in new ViewportSize[] { new() { Width = 390, Height = 844 }, Screen.Desktop })
        {
            var shift = double.MaxValue;
            for (var attempt = 0; attempt < MostAttempts && shift >= 0.1; attempt++)
                shift = await ShiftAsync(url, there, size);
            if (shift >= 0.1)
                faults.Add(new Fault(url, $"at {size.Width} px the page shifts by {shift:0.00}"));
        }
        Expected.Nothing(faults);
    }

    private async Task<double> ShiftAsync(string url, string there, ViewportSize size)
    {
        var visitor = await ArriveAsync(new() { ViewportSize = size });
        await visitor.Context.AddInitScriptAsync(NoteShifts);
        await using var browser = await DevTools.OpenAsync(visitor.Page);
        await browser.SlowDownAsync(4);
        await browser.SlowNetworkAsync(1600);
        await visitor.GoAsync(url);
        await visitor.Page.Locator(there).First.WaitForAsync();
        await visitor.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        return await visitor.Page.EvaluateAsync<double>("() => window.__shift");
    }
}
