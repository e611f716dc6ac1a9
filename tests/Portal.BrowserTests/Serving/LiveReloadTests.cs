using Microsoft.Playwright;
using Portal.BrowserTests.Harness;
using static Microsoft.Playwright.Assertions;

namespace Portal.BrowserTests.Serving;

/// <summary>An author has the portal open beside the editor.</summary>
public sealed class LiveReloadTests(PublishedPortal portal) : BrowserTest(portal)
{
    private const string File = "vagledning/brand.md";

    private ServedContent served = null!;

    private string Title => Portal.Model.Pages.Single(page => page.Source.Path == File).Meta.Title;

    [Fact]
    public async Task A_saved_change_shows_by_itself()
    {
        var page = await OpenAsync();
        served.Change(File, Title, "Eld i papperskorgen");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Eld i papperskorgen");
    }

    [Fact]
    public async Task A_mistake_is_told_over_the_last_good_page_and_goes_when_it_is_mended()
    {
        var page = await OpenAsync();
        served.Change(File, "titel:", "tittel:");
        var alert = page.GetByRole(AriaRole.Alert);
        await Expect(alert).ToContainTextAsync(File);
        await Expect(alert).ToContainTextAsync("Menade du \"titel\"?");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(Title);
        Assert.Contains("PORTAL", served.Terminal);

        var other = await OpenAsync("/ordlista/");
        await Expect(other.GetByRole(AriaRole.Alert)).ToContainTextAsync(File);
        await Expect(other.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Ordlista");

        served.Change(File, "tittel:", "titel:");
        await Expect(alert).ToHaveCountAsync(0);
        await Expect(other.GetByRole(AriaRole.Alert)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task The_author_can_put_the_message_away_with_Esc_or_the_button()
    {
        served.Change(File, "titel:", "tittel:");
        var page = await OpenAsync();
        await Expect(page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.GetByRole(AriaRole.Alert)).ToHaveCountAsync(0);

        await page.ReloadAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Stäng" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Alert)).ToHaveCountAsync(0);
    }

    /// <inheritdoc />
    public override async ValueTask InitializeAsync() => served = await ServedContent.StartAsync();

    /// <inheritdoc />
    public override async ValueTask DisposeAsync()
    {
        try
        {
            await base.DisposeAsync();
        }
        finally
        {
            await served.DisposeAsync();
        }
        GC.SuppressFinalize(this);
    }

    private async Task<IPage> OpenAsync(string url = "/vagledning/brand/")
    {
        var visitor = await ArriveAsync(served.Address);
        await visitor.GoAsync(url);
        return visitor.Page;
    }
}
