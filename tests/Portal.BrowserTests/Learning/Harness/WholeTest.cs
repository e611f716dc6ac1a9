using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Portal.BrowserTests.Learning.Harness;

/// <summary>A test page that asks all its questions at once instead of a draw one by one, as often as is needed.</summary>
public static partial class WholeTest
{
    /// <summary>Makes the test at an address such a page.</summary>
    public static Task AskAsync(IPage page, string url) => ChangeAsync(page, url, html => Limits().Replace(html, ""));

    /// <summary>Changes what the page at an address says.</summary>
    public static Task ChangeAsync(IPage page, string url, Func<string, string> change) => page.RouteAsync("**" + url, async route =>
    {
        var response = await route.FetchAsync();
        await route.FulfillAsync(new() { Response = response, Body = change(await response.TextAsync()) });
    });

    [GeneratedRegex(" data-(?:one|attempts|draws)(?:=\"[^\"]*\")?(?=[ >])")]
    private static partial Regex Limits();
}
