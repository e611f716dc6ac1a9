using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Portal.BrowserTests.Harness;

namespace Portal.BrowserTests.Looks;

/// <summary>On paper.</summary>
public sealed partial class PrintTests(PublishedPortal portal) : BrowserTest(portal)
{
    private const string Unprintable = """
        () => {
          const rgb = value => value.match(/[\d.]+/g).map(Number);
          const faults = new Set();
          for (const element of document.querySelectorAll("nav, [role=search], button, .skip-link"))
            if (element.checkVisibility()) faults.add(`${element.localName}.${element.className} is printed`);
          const walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) {
            const element = walker.currentNode.parentElement;
            if (!walker.currentNode.data.trim() || !element.checkVisibility({ visibilityProperty: true })) continue;
            if (element.closest("svg, .visually-hidden, [role=tooltip]")) continue;
            const [r, g, b] = rgb(getComputedStyle(element).color);
            if (r + g + b > 300) faults.add(`${element.localName}.${element.className} is printed in light text`);
          }
          for (const element of document.querySelectorAll("html, body, main")) {
            const [r, g, b, a = 1] = rgb(getComputedStyle(element).backgroundColor);
            if (a > 0 && r + g + b < 765) faults.add(`${element.localName} is not printed on white`);
          }
          return [...faults];
        }
        """;

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Every_kind_of_page_prints_dark_text_on_white_without_navigation(ColorScheme system)
    {
        var faults = await LookAtAsync(PageKinds.OnePerKind(Portal), () => new() { ColorScheme = system }, async (visitor, _) =>
        {
            await visitor.Page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = system });
            var found = await visitor.Page.EvaluateAsync<string[]>(Unprintable);
            await visitor.Page.EmulateMediaAsync(new() { Media = Media.Screen, ColorScheme = system });
            return found;
        });
        Expected.Nothing(faults);
    }

    [Fact]
    public async Task A_template_becomes_a_PDF_with_its_text_in_full()
    {
        var visitor = await VisitAsync(PageKinds.ByTemplate(Portal)["DocumentView"]);
        var pdf = Encoding.Latin1.GetString(await visitor.Page.PdfAsync(new() { Format = "A4", PreferCSSPageSize = true }));

        Assert.StartsWith("%PDF-", pdf);
        Assert.InRange(PdfPage().Count(pdf), 1, 12);
    }

    [Fact]
    public async Task What_is_folded_on_the_screen_is_open_on_paper()
    {
        var visitor = await VisitAsync(PageKinds.With(Portal, "details"));
        var open = await visitor.Page.EvaluateAsync<bool>(
            "() => { dispatchEvent(new Event('beforeprint')); return [...document.querySelectorAll('main details')].every(details => details.open); }");
        Assert.True(open);

        await visitor.Page.EvaluateAsync("() => dispatchEvent(new Event('afterprint'))");
        Assert.Equal(0, await visitor.Page.Locator("main details[open]:not(.contents details)").CountAsync());
    }

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)")]
    private static partial Regex PdfPage();
}
