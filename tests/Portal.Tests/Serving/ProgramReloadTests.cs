using Portal.Generator.Serving;

namespace Portal.Tests;

/// <summary>Changed code is told to every preview of the process, so no other test may have one while these run.</summary>
[Collection(nameof(Alone))]
public sealed class ProgramReloadTests
{
    [Fact]
    public async Task Changed_code_is_told()
    {
        using var watcher = new ChangeWatcher([]);

        ProgramReload.UpdateApplication(null);

        Assert.True((await watcher.NextAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken))!.Program);
    }

    [Fact]
    public async Task Changed_code_shows_every_page_anew()
    {
        await using var portal = new LivePortal();
        await portal.UntilShown("Första.");
        var before = portal.Preview.Shown.Site!.Find("roller/a/index.html");

        ProgramReload.UpdateApplication(null);

        await portal.Until(() => portal.Preview.Shown.Site!.Find("roller/a/index.html") != before, "the page is the old one");
    }
}
