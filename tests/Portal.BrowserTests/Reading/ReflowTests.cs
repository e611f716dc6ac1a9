using Portal.BrowserTests.Harness;

namespace Portal.BrowserTests.Reading;

/// <summary>Large text and wide spacing (WCAG 1.4.4, 1.4.12) in narrow windows. That no page scrolls there is looked at by <see cref="AxeTests"/>.</summary>
public sealed class ReflowTests(PublishedPortal portal) : BrowserTest(portal)
{
    private const string SpacedText = """
        () => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync("* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }");
          document.adoptedStyleSheets = [sheet];
        }
        """;

    [Fact]
    public async Task Readers_can_space_out_the_text_of_every_kind_of_page()
    {
        var faults = await LookAtAsync(PageKinds.OnePerKind(Portal), () => new() { ViewportSize = Screen.Narrow }, async (visitor, url) =>
        {
            await visitor.Page.EvaluateAsync(SpacedText);
            var narrow = await Overflow(visitor, url);
            await visitor.Page.SetViewportSizeAsync(Screen.Desktop.Width, Screen.Desktop.Height);
            var wide = await Overflow(visitor, url);
            await visitor.Page.SetViewportSizeAsync(Screen.Narrow.Width, Screen.Narrow.Height);
            return narrow.Concat(wide.Select(fault => "wide, " + fault));
        });
        Expected.Nothing(faults);
    }

    [Fact]
    public async Task Readers_can_double_the_size_of_the_text_of_every_kind_of_page()
    {
        var faults = await LookAtAsync(PageKinds.OnePerKind(Portal), () => new(), async (visitor, url) =>
        {
            var before = await TextSize(visitor);
            await using var browser = await DevTools.OpenAsync(visitor.Page);
            await browser.SetTextSizeAsync(32);
            var after = await TextSize(visitor);
            var faults = await Overflow(visitor, url);
            return after >= before * 1.9 ? faults : faults.Append($"the text grows only from {before} to {after} px");
        });
        Expected.Nothing(faults);
    }

    private static Task<double> TextSize(Visitor visitor) =>
        visitor.Page.EvaluateAsync<double>("() => parseFloat(getComputedStyle(document.querySelector('main')).fontSize)");

    /// <summary>What is wider than the window or cut off.</summary>
    internal static async Task<IEnumerable<string>> Overflow(Visitor visitor, string url)
    {
        var overflow = await visitor.Page.EvaluateAsync<string[]>(Probe.Read("overflow"));
        var clipped = await visitor.Page.EvaluateAsync<string[]>(Probe.Read("clipped"));
        return overflow.Concat(clipped);
    }
}
