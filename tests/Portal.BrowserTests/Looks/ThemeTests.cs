using Microsoft.Playwright;
using Portal.BrowserTests.Harness;

namespace Portal.BrowserTests.Looks;

/// <summary>Light and dark.</summary>
public sealed class ThemeTests(PublishedPortal portal) : BrowserTest(portal)
{
    /// <summary>Notes the theme in the moment the page's body comes into being, before anything can be drawn.</summary>
    private const string NoteTheme = """
        new MutationObserver((_, observer) => {
          if (!document.body) return;
          observer.disconnect();
          window.__themeAtBody = document.documentElement.dataset.theme ?? "system";
        }).observe(document, { childList: true, subtree: true });
        """;

    [Fact]
    public async Task The_page_follows_the_system()
    {
        var visitor = await VisitAsync("/", new() { ColorScheme = ColorScheme.Dark });
        Assert.True(await Colours.IsDarkAsync(visitor.Page));

        await visitor.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        Assert.True(await Colours.IsLightAsync(visitor.Page));
    }

    [Fact]
    public async Task A_chosen_theme_holds_on_other_pages_and_after_reload()
    {
        var visitor = await VisitAsync("/", new() { ColorScheme = ColorScheme.Light });
        await ChooseAsync(visitor, "Mörkt");
        Assert.True(await Colours.IsDarkAsync(visitor.Page));

        await visitor.Page.ReloadAsync();
        Assert.True(await Colours.IsDarkAsync(visitor.Page));
        await visitor.GoAsync("/ordlista/");
        Assert.True(await Colours.IsDarkAsync(visitor.Page));
        Assert.True(await visitor.Page.GetByLabel("Mörkt").IsCheckedAsync());
    }

    [Fact]
    public async Task Light_can_be_chosen_on_a_dark_system_and_given_up_again()
    {
        var visitor = await VisitAsync("/", new() { ColorScheme = ColorScheme.Dark });
        await ChooseAsync(visitor, "Ljust");
        Assert.True(await Colours.IsLightAsync(visitor.Page));

        await ChooseAsync(visitor, "System");
        Assert.True(await Colours.IsDarkAsync(visitor.Page));
        await visitor.Page.ReloadAsync();
        Assert.True(await Colours.IsDarkAsync(visitor.Page));
    }

    [Theory]
    [InlineData("Mörkt", "dark", ColorScheme.Light)]
    [InlineData("Ljust", "light", ColorScheme.Dark)]
    public async Task A_chosen_theme_is_there_before_the_first_drawing(string label, string theme, ColorScheme system)
    {
        var visitor = await ArriveAsync(new() { ColorScheme = system });
        await visitor.Context.AddInitScriptAsync(NoteTheme);
        await visitor.GoAsync("/");
        await ChooseAsync(visitor, label);

        await visitor.GoAsync("/ordlista/");
        Assert.Equal(theme, await visitor.Page.EvaluateAsync<string>("() => window.__themeAtBody"));
    }

    /// <summary>The radio button itself is drawn by its label, so it is the label that is pressed.</summary>
    private static Task ChooseAsync(Visitor visitor, string label) =>
        visitor.Page.Locator(".theme-choice label", new() { HasText = label }).ClickAsync();
}
