using Microsoft.Playwright;
using Portal.BrowserTests.Harness;
using static Microsoft.Playwright.Assertions;

namespace Portal.BrowserTests.Parts;

/// <summary>Addresses that lead nowhere.</summary>
public sealed class NotFoundTests(PublishedPortal portal) : BrowserTest(portal)
{
    [Fact]
    public async Task A_misspelt_address_answers_404_and_suggests_the_page()
    {
        var role = Portal.Kinds.ByTemplate["RoleView"];
        var (visitor, response) = await GoAstrayAsync(role.TrimEnd('/') + "en/");
        Assert.Equal(404, response.Status);
        await Expect(visitor.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Sidan finns inte");

        var suggestions = visitor.Page.GetByRole(AriaRole.Region, new() { Name = "Menade du någon av de här sidorna?" });
        await Expect(suggestions).ToBeInViewportAsync(new() { Ratio = 1 });
        await suggestions.Locator($"a[href='{role}']").ClickAsync();
        await Expect(visitor.Page).ToHaveURLAsync(new Uri(Portal.Address, role).ToString());
    }

    [Fact]
    public async Task An_address_like_nothing_in_the_portal_gets_search_and_sections()
    {
        var (visitor, _) = await GoAstrayAsync("/xyzzyx/qqqqqqqqqqqqqqqqqqqqqqqq/wwwwwwwwwwwwwww");
        await Expect(visitor.Page.GetByText("Menade du någon av de här sidorna?")).ToBeHiddenAsync();
        foreach (var section in Portal.Model.Sections)
            await Expect(visitor.Page.Locator($"main a[href='{section.Index.Url}']")).ToBeVisibleAsync();

        await visitor.Page.GetByLabel("Sök i portalen").Last.FillAsync("brand");
        await visitor.Page.Keyboard.PressAsync("Enter");
        await Expect(visitor.Page).ToHaveURLAsync(new Uri(Portal.Address, "/sok/#q=brand").ToString());
    }

    [Fact]
    public async Task Without_a_slash_at_the_end_one_still_comes_to_the_page()
    {
        var visitor = await VisitAsync("/ordlista");
        await Expect(visitor.Page).ToHaveURLAsync(new Uri(Portal.Address, "/ordlista/").ToString());
    }

    private async Task<(Visitor Visitor, IResponse Response)> GoAstrayAsync(string url)
    {
        var visitor = await ArriveAsync();
        visitor.Expect($"response 404: {new Uri(Portal.Address, url)}");
        visitor.Expect("status of 404");
        return (visitor, (await visitor.GoAsync(url))!);
    }
}
