using Microsoft.Playwright;
using Portal.BrowserTests.Harness;
using Portal.BrowserTests.Search;

namespace Portal.BrowserTests.Looks;

/// <summary>A portal with colours, logo and fonts of its own (<c>tema</c> in portal.yml).</summary>
public sealed class OwnThemeTests(PublishedPortal portal, OwnThemeTests.ThemedPortal themed) : BrowserTest(portal), IClassFixture<OwnThemeTests.ThemedPortal>
{
    [Theory]
    [InlineData("/", 1280)]
    [InlineData("/", 320)]
    [InlineData("/vagledning/brand/", 1280)]
    [InlineData("/vagledning/brand/", 320)]
    [InlineData("/roller/ombud/", 1280)]
    [InlineData("/utbildning/kurs/lektion/", 1280)]
    [InlineData("/utbildning/kurs/prov/", 1280)]
    [InlineData("/forvaltningar/skola/", 1280)]
    [InlineData("/ordlista/", 1280)]
    public async Task Its_pages_are_without_violations_in_light_and_dark(string url, int width)
    {
        var visitor = await ArriveAsync(themed.Address, new() { ViewportSize = new() { Width = width, Height = 900 } });
        await visitor.GoAsync(url);

        await SearchStatesTests.ExpectNoViolationsAsync(visitor.Page);
    }

    [Fact]
    public async Task Its_logo_and_fonts_are_shown()
    {
        var visitor = await ArriveAsync(themed.Address, new() { ViewportSize = Screen.Desktop });
        await visitor.GoAsync("/");

        var logo = visitor.Page.Locator(".brand-logo");
        Assert.True(await logo.EvaluateAsync<bool>("image => image.complete && image.naturalWidth > 0"), "the logo is not loaded");
        var box = (await logo.BoundingBoxAsync())!;
        Assert.InRange(box.Width / box.Height, 2.9, 3.1); // as it is drawn
        Assert.Equal("\"Provbokstav\" \"Provrubrik\"", await visitor.Page.EvaluateAsync<string>(
            """() => document.fonts.ready.then(fonts => [...new Set([...fonts].filter(font => font.status === "loaded").map(font => `"${font.family.replaceAll('"', "")}"`))].sort().join(" "))"""));
        // Every letter of the font has the same width, six tenths of its size.
        Assert.Equal(5 * 40 * 0.6, await visitor.Page.Locator("h1").EvaluateAsync<double>(
            """heading => { heading.textContent = "Säker"; Object.assign(heading.style, { fontSize: "40px", letterSpacing: "0", display: "inline-block" }); return heading.getBoundingClientRect().width; }"""), 1.0);
    }

    [Theory]
    [InlineData(ColorScheme.Light, "rgb(253, 248, 241)", "rgb(92, 21, 48)")]
    [InlineData(ColorScheme.Dark, "rgb(27, 18, 22)", "rgb(58, 13, 30)")]
    public async Task Its_colours_are_those_of_the_settings(ColorScheme scheme, string ground, string band)
    {
        var visitor = await ArriveAsync(themed.Address, new() { ColorScheme = scheme });
        await visitor.GoAsync("/roller/ombud/");

        Assert.Equal(ground, await visitor.Page.Locator("body").EvaluateAsync<string>("element => getComputedStyle(element).backgroundColor"));
        Assert.Equal(band, await visitor.Page.Locator(".site-header").EvaluateAsync<string>("element => getComputedStyle(element).backgroundColor"));
    }

    [Fact]
    public async Task On_paper_it_is_black_on_white()
    {
        var visitor = await ArriveAsync(themed.Address, new() { ColorScheme = ColorScheme.Dark });
        await visitor.GoAsync("/roller/ombud/");
        await visitor.Page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.Equal(["rgb(255, 255, 255)", "rgb(0, 0, 0)"], await visitor.Page.EvaluateAsync<string[]>("() => [getComputedStyle(document.body).backgroundColor, getComputedStyle(document.body).color]"));
    }

    /// <summary>The fixture in which every key is filled in.</summary>
    public sealed class ThemedPortal() : OtherPortal("every-key");
}
