using Microsoft.Playwright;
using Portal.BrowserTests.Harness;

namespace Portal.BrowserTests.Editing;

/// <summary>The editor at /redigera/ under its own headers: what it asks of whom, and what a save does to a file.</summary>
public sealed class EditorTests(PublishedPortal portal, EditedPortal edited) : BrowserTest(portal), IClassFixture<EditedPortal>
{
    [Fact]
    public async Task Whoever_has_not_logged_in_meets_the_login_and_no_other_site_is_asked()
    {
        var visitor = await ArriveAsync(edited.Address);
        await visitor.GoAsync("redigera/");

        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Access Token" })).ToBeVisibleAsync();
        await visitor.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
    }

    [Theory]
    [InlineData("vagledning", "brand")]
    [InlineData("utbildning_intern-sakerhet", "01-det-du-skyddar")]
    public async Task A_word_that_is_added_is_all_that_changes_in_the_text(string collection, string name)
    {
        var github = new GitHubStub(EditedPortal.Repository, edited.Texts);
        var visitor = await ArriveAsync(edited.Address, new() { ViewportSize = new() { Width = 1280, Height = 6000 } });
        visitor.Expect("third-party request: https://api.github.com/");
        await github.AnswerAsync(visitor.Context);
        await visitor.GoAsync("redigera/");
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Access Token" }).ClickAsync();
        await visitor.Page.GetByLabel("Personal Access Token").FillAsync("ghp_prov");
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Logga in", Exact = true }).ClickAsync();
        await visitor.Page.WaitForTimeoutAsync(8000);
        await visitor.Page.ScreenshotAsync(new() { Path = "/tmp/svelt/a.png" });
        await visitor.Page.EvaluateAsync($"location.hash = '#/collections/{collection}/entries/{name}'");
        await visitor.Page.WaitForTimeoutAsync(4000);
        await visitor.Page.ScreenshotAsync(new() { Path = "/tmp/svelt/b.png" });

        File.WriteAllText("/tmp/svelt/b.html", await visitor.Page.ContentAsync());
        var text = visitor.Page.Locator("[data-key-path=body] textarea");
        await text.PressAsync("Control+Home");
        await text.PressSequentiallyAsync("Nytt. ");
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Spara" }).First.ClickAsync();
        await visitor.Page.WaitForTimeoutAsync(3000);
        await visitor.Page.ScreenshotAsync(new() { Path = "/tmp/svelt/c.png" });
        foreach (var (path, saved) in github.Committed)
            File.WriteAllText("/tmp/svelt/saved-" + Path.GetFileName(path), saved);
        Assert.NotEmpty(github.Committed);
    }
}
