using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Portal.BrowserTests.Harness;
using Portal.BrowserTests.Search;
using Portal.Model.Pages;
using static Microsoft.Playwright.Assertions;

namespace Portal.BrowserTests.Serving;

/// <summary>An author has the portal open beside the editor.</summary>
public sealed partial class LiveReloadTests(PublishedPortal portal, Author author) : BrowserTest(portal), IClassFixture<Author>
{
    private const string NewTitle = "Eld i papperskorgen";

    private readonly ServedContent served = author.Served;

    private GuidePage Guide { get; } = portal.Model.All<GuidePage>().Single(page => page.Url.Value == portal.Kinds.ByTemplate["GuideView"]);

    private string File => Guide.Source.Path;

    private string Title => Guide.Meta.Title;

    [Fact]
    public async Task A_saved_change_shows_by_itself()
    {
        var page = await OpenAsync();
        served.Write(File, text => TitleLine().Replace(text, $"titel: {NewTitle}", 1));
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(NewTitle);
    }

    [Fact]
    public async Task A_mistake_is_told_over_the_last_good_page_and_goes_when_it_is_mended()
    {
        var page = await OpenAsync();
        var before = served.Terminal.Length;
        served.Change(File, "\ntitel:", "\ntittel:");
        var alert = page.GetByRole(AriaRole.Alert);
        await Expect(alert).ToContainTextAsync(File);
        await Expect(alert).ToContainTextAsync("Menade du \"titel\"?");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(Title);
        await served.UntilTerminalTells("PORTAL107", before);

        await alert.GetByRole(AriaRole.Link, new() { Name = "PORTAL107" }).ClickAsync();
        await Expect(page.Locator("#portal107")).ToBeInViewportAsync();
        await Expect(alert).ToHaveCountAsync(0);
        await page.GoBackAsync();
        await Expect(alert).ToContainTextAsync(File);

        var other = await OpenAsync("/ordlista/");
        await Expect(other.GetByRole(AriaRole.Alert)).ToContainTextAsync(File);
        await Expect(other.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Ordlista");

        served.Change(File, "\ntittel:", "\ntitel:");
        await Expect(alert).ToHaveCountAsync(0);
        await Expect(other.GetByRole(AriaRole.Alert)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task An_editor_is_told_of_a_draft_below_it_and_finds_it_in_Redaktionslage()
    {
        var draft = $"{File[..^".md".Length]}-ny.md";
        served.Write(draft, _ => "---\ntitel: Ett utkast\nsammanfattning: Inte klart än.\nägare: Säkerhetsenheten\ngranskad: 2026-11-20\ngranskas-inom: 12 månader\nutkast: ja\n---\n\nText.\n");
        var page = await OpenAsync(Portal.Model.SectionOf(Guide)!.Index.Url.Value);
        await page.GetByRole(AriaRole.Link, new() { Name = "Ett utkast" }).ClickAsync();

        var bar = page.GetByRole(AriaRole.Complementary, new() { Name = "För dig som skriver" });
        await Expect(bar).ToContainTextAsync(draft);
        await Expect(bar).ToContainTextAsync("Utkast, läsarna ser inte sidan");
        await Expect(bar).ToBeInViewportAsync();
        await page.EvaluateAsync("scrollTo(0, document.body.scrollHeight)"); // where the bar hides nothing
        await SearchStatesTests.ExpectNoViolationsAsync(page);

        await bar.GetByRole(AriaRole.Link, new() { Name = "Redaktionsläge" }).ClickAsync();
        await Expect(page.Locator("section:has(#del-held)")).ToContainTextAsync(draft);
    }

    [Fact]
    public async Task A_reload_leaves_the_reader_where_she_was()
    {
        var page = await OpenAsync();
        await page.EvaluateAsync("scrollTo(0, 700)");

        served.Write(File, text => $"{text}\nSist på sidan.\n");

        await Expect(page.GetByText("Sist på sidan.")).ToBeAttachedAsync();
        await page.WaitForFunctionAsync("Math.abs(scrollY - 700) < 5");
    }

    [Fact]
    public async Task With_a_mistake_from_the_start_the_mistake_is_what_one_sees_until_it_is_mended()
    {
        await using var mistaken = await ServedContent.StartAsync(content => content.Change(File, "\ntitel:", "\ntittel:"), response => (int)response.StatusCode == 503);
        var visitor = await ArriveAsync(mistaken.Address);
        visitor.Expect("503");
        await visitor.GoAsync(Guide.Url.Value);

        await Expect(visitor.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Portalen går inte att visa än");
        await Expect(visitor.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync(File);
        await Expect(visitor.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Menade du \"titel\"?");
        await mistaken.UntilTerminalTells("PORTAL107");

        await visitor.Page.GetByRole(AriaRole.Alert).GetByRole(AriaRole.Link, new() { Name = "PORTAL107" }).ClickAsync();
        await Expect(visitor.Page.GetByRole(AriaRole.Heading, new() { Name = "PORTAL107: Okänd nyckel" })).ToBeInViewportAsync();
        await Expect(visitor.Page.GetByRole(AriaRole.Alert)).ToHaveCountAsync(0); // what explains the message does not lie below it
        await SearchStatesTests.ExpectNoViolationsAsync(visitor.Page);
        await visitor.Page.GoBackAsync();
        await Expect(visitor.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync(File);

        mistaken.Change(File, "\ntittel:", "\ntitel:");
        await Expect(visitor.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(Title);
        await Expect(visitor.Page.GetByRole(AriaRole.Alert)).ToHaveCountAsync(0);
        await visitor.GoAsync("about:blank"); // she leaves before her server ends
    }

    [Fact]
    public async Task A_page_that_is_older_than_the_server_thinks_reloads_itself()
    {
        var visitor = await ArriveAsync(served.Address);
        var answers = 0;
        await visitor.Page.RouteAsync($"**{Guide.Url}", async route =>
        {
            var response = await route.FetchAsync();
            var html = await response.TextAsync();
            // As if another version had come between the page and its live channel.
            await route.FulfillAsync(new() { Response = response, Body = answers++ == 0 ? html.Replace("data-version=\"", "data-version=\"gammal-", StringComparison.Ordinal) : html });
        });
        await visitor.GoAsync(Guide.Url.Value);

        await Expect(visitor.Page.Locator("script[data-version]:not([data-version^=gammal])")).ToBeAttachedAsync();
        Assert.Equal(2, answers);
    }

    [Fact]
    public async Task A_page_that_nobody_looks_at_leaves_its_connection_to_others_and_is_of_today_when_looked_at_again()
    {
        var visitor = await ArriveAsync(served.Address);
        var channels = 0;
        visitor.Page.Request += (_, request) => channels += request.Url.EndsWith("/_portal/live", StringComparison.Ordinal) ? 1 : 0;
        await visitor.Page.AddInitScriptAsync("Object.defineProperty(document, 'hidden', { get: () => window.name === 'hidden' })");
        await visitor.GoAsync(Guide.Url.Value);
        await Expect(visitor.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(Title);
        await visitor.Page.EvaluateAsync("window.name = 'hidden'; document.dispatchEvent(new Event('visibilitychange'))");
        var before = channels;

        served.Write(File, text => TitleLine().Replace(text, $"titel: {NewTitle}", 1));
        var other = await OpenAsync();
        await Expect(other.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(NewTitle);
        Assert.Equal(before, channels);
        await Expect(visitor.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(Title);

        await visitor.Page.EvaluateAsync("window.name = ''; document.dispatchEvent(new Event('visibilitychange'))");
        await Expect(visitor.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(NewTitle);
    }

    [Fact]
    public async Task The_author_can_put_the_message_away_with_Esc_or_the_button()
    {
        served.Change(File, "\ntitel:", "\ntittel:");
        var page = await OpenAsync();
        await Expect(page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.GetByRole(AriaRole.Alert)).ToHaveCountAsync(0);

        await page.ReloadAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Stäng" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Alert)).ToHaveCountAsync(0);
    }

    /// <inheritdoc />
    public override async ValueTask InitializeAsync() => await served.RestoreAsync(File, Guide.Url.Value);

    private async Task<IPage> OpenAsync(string? url = null)
    {
        var visitor = await ArriveAsync(served.Address);
        await visitor.GoAsync(url ?? Guide.Url.Value);
        return visitor.Page;
    }

    [GeneratedRegex("(?m)^titel: .*")]
    private static partial Regex TitleLine();
}
