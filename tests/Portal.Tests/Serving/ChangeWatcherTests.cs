using Portal.Generator.Serving;

namespace Portal.Tests;

public sealed class ChangeWatcherTests : IDisposable
{
    private readonly TempFolder folder = new();
    private readonly CancellationTokenSource stop = new(TimeSpan.FromSeconds(30));
    private readonly SemaphoreSlim rebuilt = new(0);
    private int count;

    [Fact]
    public async Task A_changed_file_leads_to_a_new_build()
    {
        Directory.CreateDirectory(folder["roller"]);
        using var watcher = new ChangeWatcher([folder.Path]);
        var run = watcher.RunAsync(Rebuild, stop.Token);

        folder.Write("roller/ny.md", "x");

        await rebuilt.WaitAsync(stop.Token);
        await End(run);
    }

    [Fact]
    public async Task A_burst_of_changes_leads_to_one_build()
    {
        using var watcher = new ChangeWatcher([]);
        var run = watcher.RunAsync(Rebuild, stop.Token);

        for (var i = 0; i < 40; i++)
        {
            TemplateReload.UpdateApplication(null);
            Thread.Sleep(1);
        }
        await rebuilt.WaitAsync(stop.Token);
        while (await rebuilt.WaitAsync(TimeSpan.FromMilliseconds(400), stop.Token))
        {
            // On a busy machine the burst may take longer than the watcher waits; then there are a few builds, never forty.
        }

        Assert.InRange(count, 1, 5);
        await End(run);
    }

    [Fact]
    public async Task A_change_while_a_build_runs_leads_to_one_more()
    {
        using var gate = new SemaphoreSlim(0);
        using var watcher = new ChangeWatcher([]);
        var run = watcher.RunAsync(async () => { await Rebuild(); await gate.WaitAsync(stop.Token); }, stop.Token);

        TemplateReload.UpdateApplication(null);
        await rebuilt.WaitAsync(stop.Token);
        for (var i = 0; i < 100; i++)
            TemplateReload.UpdateApplication(null);
        gate.Release(10);
        await rebuilt.WaitAsync(stop.Token);

        Assert.False(await rebuilt.WaitAsync(TimeSpan.FromMilliseconds(500), stop.Token));
        Assert.Equal(2, count);
        await End(run);
    }

    [Fact]
    public void A_folder_that_does_not_exist_is_not_watched() => new ChangeWatcher([folder["finns-inte"]]).Dispose();

    public void Dispose()
    {
        folder.Dispose();
        stop.Dispose();
        rebuilt.Dispose();
    }

    private Task Rebuild()
    {
        Interlocked.Increment(ref count);
        rebuilt.Release();
        return Task.CompletedTask;
    }

    private async Task End(Task run)
    {
        await stop.CancelAsync();
        await run;
    }
}
