using Portal.Generator;
using Portal.Generator.Serving;

namespace Portal.Tests;

public sealed class PreviewTests
{
    private readonly Preview preview = new();

    [Fact]
    public async Task A_build_without_faults_is_shown()
    {
        preview.Show(await Good());

        Assert.NotNull(preview.Shown.Site?.Find("index.html"));
        Assert.Equal("/stod", preview.Shown.BasePath);
    }

    [Fact]
    public async Task A_build_with_faults_leaves_the_last_good_version_in_place()
    {
        preview.Show(await Good());
        var before = preview.Shown;

        preview.Show(Bad());

        Assert.Same(before, preview.Shown);
    }

    [Fact]
    public async Task Open_browsers_are_told_of_faults_and_of_new_versions()
    {
        preview.Show(await Good());
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        await using var events = preview.EventsAsync(stop.Token).GetAsyncEnumerator(stop.Token);
        Assert.Equal("version", await Next(events));

        preview.Show(Bad());
        Assert.Equal("fel", await Next(events));
        Assert.Contains("PORTAL204", events.Current.Data, StringComparison.Ordinal);

        preview.Show(await Good());
        Assert.Equal("ok", await Next(events));
        Assert.Equal("reload", await Next(events));
    }

    [Fact]
    public async Task A_browser_that_comes_late_is_told_of_the_faults_there_are()
    {
        preview.Show(Bad());
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        await using var events = preview.EventsAsync(stop.Token).GetAsyncEnumerator(stop.Token);

        Assert.Equal("version", await Next(events));
        Assert.Equal("fel", await Next(events));
    }

    [Fact]
    public async Task Who_waits_for_the_first_version_is_sent_to_the_page_with_the_errors()
    {
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        await using var events = preview.EventsAsync(stop.Token).GetAsyncEnumerator(stop.Token);
        Assert.Equal("version", await Next(events));
        var waiting = events.Current.Data;

        preview.Show(Bad());

        Assert.Equal("reload", await Next(events));
        Assert.NotEqual(waiting, preview.Shown.Version);
        Assert.Contains("PORTAL204", preview.Shown.Report, StringComparison.Ordinal);
        preview.Show(await Good());
        Assert.Equal(["ok", "reload"], [await Next(events), await Next(events)]);
    }

    [Fact]
    public async Task What_was_found_in_a_version_is_told_while_that_version_is_the_newest()
    {
        var (older, newer) = (await Good(), await Good());
        preview.Show(older);
        preview.Show(newer);
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        await using var events = preview.EventsAsync(stop.Token).GetAsyncEnumerator(stop.Token);
        Assert.Equal("version", await Next(events));

        preview.ShowChecked(older with { Diagnostics = Bad().Diagnostics });
        preview.ShowChecked(newer);
        preview.ShowChecked(newer with { Diagnostics = Bad().Diagnostics });
        preview.Show(Bad());
        preview.ShowChecked(newer with { Diagnostics = [] });
        preview.Show(older);

        Assert.Equal(["fel", "fel", "ok", "reload"], [await Next(events), await Next(events), await Next(events), await Next(events)]);
    }

    [Fact]
    public async Task What_only_the_last_checks_find_stays_until_they_say_that_it_is_mended()
    {
        var (first, second) = (await Good(), await Good());
        preview.Show(first);
        preview.ShowChecked(first with { Diagnostics = Bad().Diagnostics });
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        await using var events = preview.EventsAsync(stop.Token).GetAsyncEnumerator(stop.Token);
        Assert.Equal(["version", "fel"], [await Next(events), await Next(events)]);

        preview.Show(second);
        Assert.Equal("reload", await Next(events));
        await using var later = preview.EventsAsync(stop.Token).GetAsyncEnumerator(stop.Token);
        Assert.Equal(["version", "fel"], [await Next(later), await Next(later)]);

        preview.ShowChecked(second);
        Assert.Equal("ok", await Next(events));
        preview.Show(Bad());
        preview.Show(first);
        Assert.Equal(["fel", "ok", "reload"], [await Next(events), await Next(events), await Next(events)]);
    }

    [Fact]
    public async Task Warnings_are_not_among_the_errors_that_are_shown()
    {
        preview.Show(await Good());
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        await using var events = preview.EventsAsync(stop.Token).GetAsyncEnumerator(stop.Token);
        await Next(events);

        var bad = Bad();
        preview.Show(bad with { Diagnostics = [.. bad.Diagnostics, new Model.Diagnostics.Diagnostic(Model.Diagnostics.DiagnosticRules.UnusedFile, "x.png", Model.SourceSpan.Start, "filen används inte")] });

        await Next(events);
        Assert.DoesNotContain("PORTAL305", events.Current.Data, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fault_of_the_program_is_told_as_such()
    {
        preview.Show(await Good());
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        await using var events = preview.EventsAsync(stop.Token).GetAsyncEnumerator(stop.Token);
        await Next(events);

        preview.Show(new AggregateException(new InvalidOperationException("Mallen är trasig.")));

        Assert.Equal("fel", await Next(events));
        Assert.Contains("Mallen är trasig.", events.Current.Data, StringComparison.Ordinal);
        Assert.Contains("fel i programmet", events.Current.Data, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_browser_that_comes_back_after_a_restart_is_told_another_version()
    {
        preview.Show(await Good());
        var after = new Preview();
        after.Show(await Good());

        Assert.NotEqual(await Version(preview), await Version(after));
    }

    private static async Task<string> Version(Preview preview)
    {
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        await using var events = preview.EventsAsync(stop.Token).GetAsyncEnumerator(stop.Token);
        await events.MoveNextAsync();
        return events.Current.Data;
    }

    private static async Task<string> Next(IAsyncEnumerator<(string Event, string Data)> events)
    {
        Assert.True(await events.MoveNextAsync());
        return events.Current.Event;
    }

    private static async Task<BuildResult> Good()
    {
        var portal = new MiniPortal().With("portal.yml", MiniPortal.Settings().Replace("https://portal.example/", "https://portal.example/stod/"));
        return new BuildResult(portal.Link(), new SiteFiles(await portal.RenderAsync()), [], portal.ReadPortal());
    }

    private static BuildResult Bad()
    {
        var portal = new MiniPortal().With("index.md", MiniPortal.Page("Start", "[a](a.md)"));
        return new BuildResult(portal.Link(), SiteFiles.None, portal.Bag.Sorted(), portal.ReadPortal());
    }
}
