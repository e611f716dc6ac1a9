using Microsoft.Playwright;
using Portal.BrowserTests.Harness;
using static Microsoft.Playwright.Assertions;

namespace Portal.BrowserTests.Search;

/// <summary>A test of the results page, over the frozen content.</summary>
public abstract class ResultsPage(PublishedPortal portal, FrozenPortal frozen) : BrowserTest(portal)
{
    /// <summary>The content that is searched.</summary>
    protected FrozenPortal Frozen { get; } = frozen;

    /// <summary>Somebody who comes to an address of the frozen portal.</summary>
    protected async Task<Visitor> ArriveAtAsync(string url)
    {
        var visitor = await ArriveAsync(Frozen.Address);
        await visitor.GoAsync(url);
        return visitor;
    }

    /// <summary>The results page after a search, with all that belongs to its results.</summary>
    protected async Task<IPage> SearchAsync(string query, bool expectResults = true)
    {
        var visitor = await ArriveAsync(Frozen.Address);
        visitor.Expect("response 404");
        visitor.Expect("status of 404");
        await visitor.GoAsync(query.Length == 0 ? "/sok/" : "/sok/?q=" + Uri.EscapeDataString(query));
        if (query.Length > 0 && expectResults)
        {
            await Expect(Results(visitor.Page).First).ToBeVisibleAsync();
            await Expect(visitor.Page.Locator(".result-text:empty")).ToHaveCountAsync(0); // sections and excerpts come after the names
        }
        return visitor.Page;
    }

    /// <summary>The results that are shown.</summary>
    protected static ILocator Results(IPage page) => page.Locator("#sokresultat > li");
}
