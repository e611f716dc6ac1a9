using Microsoft.Playwright;

namespace Portal.BrowserTests.Looks;

/// <summary>What colours a page has on the screen.</summary>
public static class Colours
{
    private const string Lightness = """
        element => {
          const [r, g, b] = getComputedStyle(element).backgroundColor.match(/[\d.]+/g).map(Number);
          return (r + g + b) / 765;
        }
        """;

    /// <summary>True when the page itself has a dark ground.</summary>
    public static async Task<bool> IsDarkAsync(IPage page) => await page.Locator("body").EvaluateAsync<double>(Lightness) < 0.3;

    /// <summary>True when the page itself has a light ground.</summary>
    public static async Task<bool> IsLightAsync(IPage page) => await page.Locator("body").EvaluateAsync<double>(Lightness) > 0.85;
}
