using Microsoft.Playwright;
using Portal.BrowserTests.Harness;
using static Microsoft.Playwright.Assertions;

namespace Portal.BrowserTests.Keyboard;

/// <summary>What opens with the keyboard closes with Esc and gives the focus back.</summary>
public sealed class DisclosureTests(PublishedPortal portal) : BrowserTest(portal)
{
    [Fact]
    public async Task The_menu_on_a_phone_opens_with_Enter_and_closes_with_Esc()
    {
        var visitor = await VisitAsync("/", new() { ViewportSize = Screen.Narrow });
        var button = visitor.Page.GetByText("Meny", new() { Exact = true });
        var item = visitor.Page.GetByRole(AriaRole.Navigation, new() { Name = "Huvudmeny" }).GetByRole(AriaRole.Link).First;
        await Expect(item).ToBeHiddenAsync();

        await button.FocusAsync();
        await visitor.Page.Keyboard.PressAsync("Enter");
        await Expect(item).ToBeVisibleAsync();
        await visitor.Page.Keyboard.PressAsync("Tab");
        await Expect(item).ToBeFocusedAsync();

        await visitor.Page.Keyboard.PressAsync("Escape");
        await Expect(item).ToBeHiddenAsync();
        Assert.Equal("Meny", (await visitor.Page.Locator(":focus").InnerTextAsync()).Trim());
    }

    [Fact]
    public async Task The_menu_closes_when_the_focus_leaves_it()
    {
        var visitor = await VisitAsync("/", new() { ViewportSize = Screen.Narrow });
        var menu = visitor.Page.GetByRole(AriaRole.Navigation, new() { Name = "Huvudmeny" });
        await visitor.Page.GetByText("Meny", new() { Exact = true }).ClickAsync();
        await Expect(menu).ToBeVisibleAsync();

        await visitor.Page.Locator("main a").First.FocusAsync();
        await Expect(menu).ToBeHiddenAsync();
    }

    [Fact]
    public async Task The_menu_leads_to_every_section_with_the_keyboard()
    {
        foreach (var section in Portal.Model.Sections.Where(section => section.InMenu))
        {
            var visitor = await VisitAsync("/");
            var link = visitor.Page.GetByRole(AriaRole.Navigation, new() { Name = "Huvudmeny" })
                .GetByRole(AriaRole.Link, new() { Name = section.Index.Meta.MenuTitle, Exact = true });
            await link.PressAsync("Enter");
            await Expect(visitor.Page).ToHaveURLAsync(new Uri(Portal.Address, section.Index.Url.Value).ToString());
            await Expect(visitor.Page.GetByRole(AriaRole.Navigation, new() { Name = "Huvudmeny" }).Locator("[aria-current=page]"))
                .ToHaveTextAsync(section.Index.Meta.MenuTitle);
        }
    }
}
