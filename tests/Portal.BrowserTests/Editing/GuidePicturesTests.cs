using Microsoft.Playwright;
using Portal.BrowserTests.Harness;
using Portal.BrowserTests.Serving;
using Portal.Model.Pages;
using static Microsoft.Playwright.Assertions;

namespace Portal.BrowserTests.Editing;

/// <summary>
/// The screenshots of the guide Ändra och publicera: each is taken anew and must look as the one that is published does. With <c>PORTAL_ACCEPT=1</c> they are
/// written to the content; look at them before they are committed.
/// </summary>
public sealed class GuidePicturesTests(PublishedPortal portal, Author author, EditedPortal edited) : BrowserTest(portal), IClassFixture<Author>, IClassFixture<EditedPortal>
{
    private const string Guide = "om-portalen/publicera.md";

    /// <summary>What another word or a list that is longer changes; another colour or place of things is more.</summary>
    private const double Tolerance = 0.03;

    private const int MostBytes = 60_000;

    private readonly ServedContent served = author.Served;

    private static BrowserNewContextOptions Window => new() { ViewportSize = new() { Width = 840, Height = 560 }, DeviceScaleFactor = 1.5f };

    private RolePage Role { get; } = portal.Model.All<RolePage>().First(page => !page.IsIndex);

    [Fact]
    public async Task A_page_in_the_preview_with_what_its_editor_is_told_below_it()
    {
        var visitor = await SeeAsync(Role.Url.Value);
        await Expect(visitor.Page.GetByRole(AriaRole.Complementary, new() { Name = "För dig som skriver" })).ToContainTextAsync(Role.Source.Path);
        await SameAsync(visitor, "forhandsvisning");
    }

    [Fact]
    public async Task A_mistake_over_the_last_good_page()
    {
        var visitor = await SeeAsync(Role.Url.Value);
        served.Change(Role.Source.Path, "titel:", "tittel:");
        await Expect(visitor.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Menade du \"titel\"?");
        await SameAsync(visitor, "fel");
        await served.RestoreAsync(Role.Source.Path, Role.Url.Value);
    }

    [Fact]
    public async Task What_waits_for_the_unit()
    {
        var visitor = await SeeAsync("/redaktion/");
        await Expect(visitor.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Redaktionsläge");
        await visitor.Page.SetViewportSizeAsync(840, 860);
        await SameAsync(visitor, "redaktionslage");
    }

    [Fact]
    public async Task The_page_where_one_edits_in_the_browser()
    {
        var visitor = await ArriveAsync(edited.Host, Window);
        visitor.Expect("third-party request: https://api.github.com/");
        await new GitHubStub(EditedPortal.Repository, edited.Texts).AnswerAsync(visitor.Context);
        await EditorTests.LogInAsync(visitor);
        await EditorTests.OpenAsync(visitor, Role);
        await Expect(visitor.Page.Locator("[data-key-path=body] textarea")).ToBeVisibleAsync();
        await SameAsync(visitor, "redigera");
    }

    private async Task<Visitor> SeeAsync(string url)
    {
        var visitor = await ArriveAsync(served.Address, Window);
        await visitor.GoAsync(url);
        return visitor;
    }

    private static async Task SameAsync(Visitor visitor, string name)
    {
        await visitor.Page.EvaluateAsync("document.fonts.ready");
        var png = await visitor.Page.ScreenshotAsync(new() { Animations = ScreenshotAnimations.Disabled, Caret = ScreenshotCaret.Hide });
        var path = Repository.PathTo("content", Path.GetDirectoryName(Guide)!, "bilder", name + ".webp");
        var isWritten = Environment.GetEnvironmentVariable("PORTAL_ACCEPT") == "1";
        var before = isWritten ? null : Convert.ToBase64String(await File.ReadAllBytesAsync(path));
        await using var blank = await visitor.Page.Context.Browser!.NewContextAsync();
        var answer = (await (await blank.NewPageAsync()).EvaluateAsync(Probe.Read("picture"), new { png = Convert.ToBase64String(png), before }))!.Value;
        if (isWritten)
            await File.WriteAllBytesAsync(path, answer.GetProperty("webp").GetBytesFromBase64());

        Assert.InRange(new FileInfo(path).Length, 1, MostBytes);
        Assert.True(answer.GetProperty("unlike").GetDouble() < Tolerance, $"bilder/{name}.webp no longer shows what editors see ({answer.GetProperty("unlike")}): take it anew with PORTAL_ACCEPT=1, and look at it");
        Assert.Contains($"(bilder/{name}.webp)", await File.ReadAllTextAsync(Repository.PathTo("content", Guide)), StringComparison.Ordinal);
    }
}
