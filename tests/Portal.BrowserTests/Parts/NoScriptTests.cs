using Microsoft.Playwright;
using Portal.BrowserTests.Harness;
using Portal.Model.Pages;
using static Microsoft.Playwright.Assertions;

namespace Portal.BrowserTests.Parts;

/// <summary>Browsers without JavaScript.</summary>
public sealed class NoScriptTests(PublishedPortal portal) : BrowserTest(portal)
{
    private static BrowserNewContextOptions Wide => new() { JavaScriptEnabled = false };

    private static BrowserNewContextOptions Narrow => new() { JavaScriptEnabled = false, ViewportSize = Screen.Narrow };

    [Fact]
    public async Task Every_kind_of_page_shows_its_text_and_the_menu()
    {
        var menu = Portal.Model.Sections.Where(section => section.InMenu).Select(section => section.Index.Url.Value).ToList();
        var faults = await LookAtAsync(Portal.Kinds.OnePerKind, () => Wide, async (visitor, _) =>
        {
            var missing = new List<string>();
            foreach (var url in menu)
            {
                if (!await visitor.Page.Locator($".site-header a[href='{url}']").IsVisibleAsync())
                    missing.Add($"the menu does not show {url}");
            }
            missing.AddRange(await visitor.Page.EvaluateAsync<string[]>(Probe.Read("unreadable")));
            return missing;
        });
        Expected.Nothing(faults);
    }

    [Fact]
    public async Task The_menu_on_a_phone_opens_and_leads_on()
    {
        var section = Portal.Model.Sections.First(each => each.InMenu);
        var visitor = await VisitAsync("/", Narrow);
        var link = visitor.Page.Locator($".site-header a[href='{section.Index.Url}']");
        await Expect(link).ToBeHiddenAsync();

        await visitor.Page.GetByText("Meny", new() { Exact = true }).ClickAsync();
        await link.ClickAsync();
        await Expect(visitor.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(section.Index.Meta.Title);
    }

    [Fact]
    public async Task The_search_field_leads_to_the_whole_index()
    {
        var visitor = await VisitAsync("/", Wide);
        await visitor.Page.GetByLabel("Vad söker du?").FillAsync("hot");
        await visitor.Page.Keyboard.PressAsync("Enter");
        await Expect(visitor.Page).ToHaveURLAsync(new Uri(Portal.Address, "/sok/?q=hot").ToString());
        await Expect(visitor.Page.GetByText("Sökningen behöver JavaScript")).ToBeVisibleAsync();
        await Expect(visitor.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "Ring 112" })).ToBeVisibleAsync();

        foreach (var page in Portal.Model.Pages)
            Assert.True(await visitor.Page.Locator($"[data-search-index] a[href='{page.Url}']").First.IsVisibleAsync(), $"{page.Url} is in the index");
    }

    [Fact]
    public async Task The_behovsmatris_is_whole()
    {
        var visitor = await VisitAsync(Portal.Kinds.With("[data-matrix]"), Wide);
        var table = visitor.Page.GetByRole(AriaRole.Region, new() { Name = "Behovsmatris" });
        foreach (var topic in Portal.Model.All<TopicPage>())
            await Expect(table.GetByRole(AriaRole.Columnheader, new() { Name = topic.Meta.MenuTitle, Exact = true })).ToBeVisibleAsync();
        foreach (var administration in Portal.Model.All<AdministrationPage>())
        {
            var row = table.Locator("tr", new() { Has = visitor.Page.Locator($"a[href='{administration.Url}']") });
            await Expect(row.GetByText("Behov: ")).ToHaveCountAsync(administration.Needs.Select(need => need.Topic.Value).Distinct().Count());
        }
        await Expect(visitor.Page.Locator("[data-matrix-controls]")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Roles_and_forvaltningar_are_lists_of_links_on_the_start_page()
    {
        var visitor = await VisitAsync("/", Wide);
        foreach (var page in Portal.Model.All<RolePage>().Concat<Page>(Portal.Model.All<AdministrationPage>()))
            Assert.True(await visitor.Page.Locator($".choice-lists a[href='{page.Url}']").IsVisibleAsync(), $"{page.Url} is on the start page");
        await Expect(visitor.Page.GetByLabel("Din roll")).ToBeHiddenAsync();
        await Expect(visitor.Page.Locator("[data-theme-choice]")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Acute_guides_give_the_emergency_number_and_their_steps_on_a_phone()
    {
        var guides = Portal.Model.All<GuidePage>().Where(guide => guide.IsAcute).Select(guide => guide.Url.Value).ToList();
        Assert.NotEmpty(guides);
        var faults = await LookAtAsync(guides, () => Narrow, async (visitor, _) =>
        {
            var number = visitor.Page.Locator($"main a[href='tel:{Portal.Model.Settings.EmergencyNumber}']").First;
            var steps = visitor.Page.Locator("main .page-opening ol > li"); // an editor may write a guide without
            var faults = new List<string>();
            if (!await number.IsVisibleAsync() || (await number.BoundingBoxAsync())!.Y > Screen.Narrow.Height)
                faults.Add("the emergency number is not on the first screen");
            if (await steps.CountAsync() != await steps.Filter(new() { Visible = true }).CountAsync())
                faults.Add("steps are hidden");
            return faults;
        });
        Expected.Nothing(faults);
    }
}
