using Microsoft.Playwright;
using Portal.BrowserTests.Harness;
using Portal.Model.Pages;
using static Microsoft.Playwright.Assertions;

namespace Portal.BrowserTests.Parts;

/// <summary>"Det som gäller dig" on the start page.</summary>
public sealed class ChoiceTests(PublishedPortal portal) : BrowserTest(portal)
{
    private const string BlockedStorage = """
        for (const name of ["localStorage", "sessionStorage"])
          Object.defineProperty(window, name, { get() { throw new DOMException("Access is denied for this document.", "SecurityError"); } });
        """;

    private RolePage Role => Portal.Model.All<RolePage>().First(role => !role.LearningPath.IsEmpty);

    private AdministrationPage Administration => Portal.Model.All<AdministrationPage>().Last();

    [Fact]
    public async Task The_chosen_role_shows_what_concerns_it_and_is_remembered()
    {
        var visitor = await VisitAsync("/");
        await ChooseAsync(visitor.Page);
        await ExpectChosenAsync(visitor.Page);

        await visitor.Page.ReloadAsync();
        await ExpectChosenAsync(visitor.Page);
        await Expect(visitor.Page.GetByLabel("Din roll")).ToHaveValueAsync(Role.Id);
        await Expect(visitor.Page.GetByLabel("Din förvaltning eller ditt bolag")).ToHaveValueAsync(Administration.Id);
    }

    [Fact]
    public async Task The_choice_is_announced_and_leads_to_the_learning_path()
    {
        var visitor = await VisitAsync("/");
        await ChooseAsync(visitor.Page);
        await Expect(visitor.Page.Locator(".choice").GetByRole(AriaRole.Status))
            .ToHaveTextAsync($"Visar det som gäller {Role.Meta.MenuTitle} och {Administration.Meta.MenuTitle}.");

        var course = Portal.Model.Find<CoursePage>(Role.LearningPath[0].Value)!;
        await visitor.Page.Locator(".choice").GetByRole(AriaRole.Link, new() { Name = course.Meta.MenuTitle }).First.ClickAsync();
        await Expect(visitor.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(course.Meta.Title);
    }

    [Fact]
    public async Task The_role_that_everybody_has_stands_first()
    {
        var visitor = await VisitAsync("/");
        var everybodys = Portal.Model.All<RolePage>().Single(role => role.IsEverybodys);
        await Expect(visitor.Page.GetByLabel("Din roll").Locator("option").Nth(1)).ToHaveTextAsync(everybodys.Meta.MenuTitle);
    }

    [Fact]
    public async Task A_cleared_choice_is_forgotten()
    {
        var visitor = await VisitAsync("/");
        await ChooseAsync(visitor.Page);
        await Clear(visitor.Page).ClickAsync();
        await ExpectNothingChosenAsync(visitor.Page);
        await Expect(visitor.Page.GetByLabel("Din roll")).ToBeFocusedAsync();

        await visitor.Page.ReloadAsync();
        await ExpectNothingChosenAsync(visitor.Page);
        Assert.Equal("portal.visits", await visitor.Page.EvaluateAsync<string>("() => Object.keys(localStorage).join()"));
    }

    [Theory]
    [InlineData("not json at all {")]
    [InlineData("{\"version\":1,\"role\":\"finns-inte\",\"administration\":\"\"}")]
    [InlineData("{\"version\":2,\"role\":7}")]
    public async Task A_stored_choice_that_makes_no_sense_is_as_none(string stored)
    {
        var visitor = await VisitAsync("/");
        await visitor.Page.EvaluateAsync("value => localStorage.setItem('portal.val', value)", stored);
        await visitor.Page.ReloadAsync();
        await ExpectNothingChosenAsync(visitor.Page);
    }

    [Fact]
    public async Task Who_has_chosen_what_is_called_something_else_now_has_chosen_it_still()
    {
        var visitor = await VisitAsync("/");
        await visitor.Page.EvaluateAsync("() => localStorage.setItem('portal.val', '{\"version\":1,\"role\":\"hette-sa\",\"administration\":\"\"}')");
        await visitor.Page.RouteAsync(new Uri(Portal.Address, "/").ToString(), async route =>
        {
            var answer = await route.FetchAsync();
            await route.FulfillAsync(new() { Response = answer, Body = (await answer.TextAsync()).Replace($"<option value=\"{Role.Id}\"", $"<option value=\"{Role.Id}\" data-former=\"annat hette-sa\"", StringComparison.Ordinal) });
        });
        await visitor.Page.ReloadAsync();

        await Expect(visitor.Page.GetByLabel("Din roll")).ToHaveValueAsync(Role.Id);
        Assert.Equal(Role.Id, await visitor.Page.EvaluateAsync<string>("() => JSON.parse(localStorage.getItem('portal.val')).role"));
    }

    [Fact]
    public async Task A_browser_that_stores_nothing_still_shows_the_choice()
    {
        var visitor = await ArriveAsync();
        await visitor.Context.AddInitScriptAsync(BlockedStorage);
        await visitor.GoAsync("/");
        await ChooseAsync(visitor.Page);
        await ExpectChosenAsync(visitor.Page);

        await visitor.Page.GetByLabel("Mörkt").CheckAsync(new() { Force = true });
        Assert.Equal("dark", await visitor.Page.EvaluateAsync<string>("() => document.documentElement.dataset.theme"));
        await visitor.Page.GetByLabel("Vad söker du?").FillAsync("brand");
        await visitor.Page.Keyboard.PressAsync("Enter");
        await Expect(visitor.Page).ToHaveURLAsync(new Uri(Portal.Address, "/sok/#q=brand").ToString());
    }

    private async Task ChooseAsync(IPage page)
    {
        await page.GetByLabel("Din roll").SelectOptionAsync(Role.Id);
        await page.GetByLabel("Din förvaltning eller ditt bolag").SelectOptionAsync(Administration.Id);
    }

    private async Task ExpectChosenAsync(IPage page)
    {
        var headings = page.Locator(".choice-panels").GetByRole(AriaRole.Heading, new() { Level = 3 });
        await Expect(headings).ToHaveTextAsync([Role.Meta.MenuTitle, Administration.Meta.MenuTitle]);
        await Expect(Clear(page)).ToBeVisibleAsync();
    }

    private static async Task ExpectNothingChosenAsync(IPage page)
    {
        await Expect(page.Locator(".choice-panels").GetByRole(AriaRole.Heading)).ToHaveCountAsync(0);
        await Expect(page.GetByLabel("Din roll")).ToHaveValueAsync("");
        await Expect(Clear(page)).ToBeHiddenAsync();
    }

    private static ILocator Clear(IPage page) => page.GetByRole(AriaRole.Button, new() { Name = "Rensa valet" });
}
