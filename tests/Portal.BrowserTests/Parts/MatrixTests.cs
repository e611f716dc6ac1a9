using Microsoft.Playwright;
using Portal.BrowserTests.Harness;
using Portal.Model.Pages;
using static Microsoft.Playwright.Assertions;

namespace Portal.BrowserTests.Parts;

/// <summary>The behovsmatris: who needs what.</summary>
public sealed class MatrixTests(PublishedPortal portal) : BrowserTest(portal)
{
    private List<AdministrationPage> Administrations => [.. Portal.Model.All<AdministrationPage>()];

    [Fact]
    public async Task One_forvaltning_can_be_picked_out()
    {
        var page = await OpenAsync();
        var chosen = Administrations[^1];
        await page.GetByLabel("Förvaltning eller bolag", new() { Exact = true }).SelectOptionAsync(chosen.Id);

        await Expect(Rows(page)).ToHaveTextAsync([chosen.Meta.MenuTitle]);
        await Expect(Status(page)).ToHaveTextAsync($"Visar 1 av {Administrations.Count} förvaltningar och bolag.");
    }

    [Fact]
    public async Task One_sakomrade_can_be_picked_out()
    {
        var page = await OpenAsync();
        var topic = Portal.Model.All<TopicPage>().First(each => Need(each).Count < Administrations.Count && Need(each).Count > 0);
        await page.GetByLabel("Sakområde", new() { Exact = true }).SelectOptionAsync(topic.Id);

        await Expect(Rows(page)).ToHaveTextAsync([.. Need(topic).Select(each => each.Meta.MenuTitle)]);
        await Expect(Status(page)).ToHaveTextAsync($"Visar {Need(topic).Count} av {Administrations.Count} förvaltningar och bolag.");
    }

    [Fact]
    public async Task The_order_can_be_by_needs_and_back()
    {
        var page = await OpenAsync();
        await page.GetByLabel("Ordning", new() { Exact = true }).SelectOptionAsync("Flest sakområden först");
        await ExpectOrderAsync(page, Administrations.Select(each => each.Needs.Select(need => need.Topic.Value).Distinct().Count()).OrderDescending());

        await page.GetByLabel("Ordning", new() { Exact = true }).SelectOptionAsync("Färst sakområden först");
        await ExpectOrderAsync(page, Administrations.Select(each => each.Needs.Select(need => need.Topic.Value).Distinct().Count()).Order());

        await page.GetByRole(AriaRole.Button, new() { Name = "Visa allt" }).ClickAsync();
        await Expect(Rows(page)).ToHaveTextAsync([.. Administrations.Select(each => each.Meta.MenuTitle)]);
    }

    [Fact]
    public async Task The_table_can_be_downloaded_for_a_spreadsheet()
    {
        var page = await OpenAsync();
        var file = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "Hämta tabellen som CSV-fil" }).ClickAsync());

        Assert.Equal("behovsmatris.csv", file.SuggestedFilename);
        var lines = await File.ReadAllLinesAsync(await file.PathAsync(), TestContext.Current.CancellationToken);
        Assert.Equal("Förvaltning;Sakområde;Gäller", lines[0]);
        Assert.Equal(Administrations.Sum(each => each.Needs.Length), lines.Length - 1);
    }

    [Fact]
    public async Task On_a_phone_the_needs_are_there_in_words()
    {
        var visitor = await VisitAsync(Portal.Kinds.With("[data-matrix]"), new() { ViewportSize = Screen.Narrow });
        var chosen = Administrations[0];
        await visitor.Page.Locator("summary", new() { HasText = chosen.Meta.MenuTitle }).ClickAsync();
        foreach (var need in chosen.Needs)
            await Expect(visitor.Page.Locator(".need-list dd").Filter(new() { HasText = need.Wording, Visible = true }).First).ToBeVisibleAsync();
    }

    private async Task<IPage> OpenAsync() => (await VisitAsync(Portal.Kinds.With("[data-matrix]"))).Page;

    private List<AdministrationPage> Need(TopicPage topic) =>
        [.. Administrations.Where(each => each.Needs.Any(need => need.Topic.Value == topic.Id))];

    private static ILocator Rows(IPage page) => page.Locator("tbody th[scope=row]").Filter(new() { Visible = true });

    private static ILocator Status(IPage page) => page.Locator("[data-matrix]").GetByRole(AriaRole.Status);

    private static Task ExpectOrderAsync(IPage page, IEnumerable<int> sums) =>
        Expect(page.Locator("tbody .matrix-sum")).ToHaveTextAsync([.. sums.Select(sum => $"{sum}")]);
}
