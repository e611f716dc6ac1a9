using Portal.Generator.Serving;
using Portal.Generator.Serving.Watching;

namespace Portal.Tests;

/// <summary>What happens to a real folder is told. Nobody looks here: only what the watcher hears counts.</summary>
public sealed class ChangeWatcherTests : IDisposable
{
    private const string MostNotices = "/proc/sys/fs/inotify/max_queued_events";

    private static readonly TimeSpan Long = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Short = TimeSpan.FromMilliseconds(400);

    private readonly TempFolder folder = new();
    private readonly CancellationTokenSource stop = new(TimeSpan.FromMinutes(3));

    private string Content => folder["innehåll"];

    [Fact]
    public async Task A_written_file_is_told_by_its_path()
    {
        using var watcher = Watch();

        var file = folder.Write("innehåll/roller/a.md", "x");

        Assert.Contains(file, (await watcher.NextAsync(Long, stop.Token))!.Paths);
    }

    [Fact]
    public async Task What_happens_before_anybody_asks_is_kept()
    {
        using var watcher = Watch();
        var file = folder.Write("innehåll/roller/a.md", "x");

        Changes? kept;
        while ((kept = await watcher.NextAsync(TimeSpan.Zero, stop.Token)) is null)
            await Task.Delay(Short, stop.Token); // the system tells of it in its own time
        Assert.Contains(file, kept.Paths);
    }

    [Fact]
    public async Task Nothing_is_told_when_nothing_happens()
    {
        using var watcher = Watch();

        Assert.Null(await watcher.NextAsync(Short, stop.Token));
    }

    [Fact]
    public async Task A_burst_of_changes_is_told_at_once()
    {
        using var watcher = Watch();

        for (var i = 0; i < 40; i++)
            folder.Write($"innehåll/roller/{i}.md", "x");
        var told = (await watcher.NextAsync(Long, stop.Token))!.Paths.ToHashSet();
        while (await watcher.NextAsync(Short, stop.Token) is { } more)
            told.UnionWith(more.Paths); // on a busy machine the burst may take longer than the watcher waits

        Assert.Superset(Enumerable.Range(0, 40).Select(i => folder[$"innehåll/roller/{i}.md"]).ToHashSet(), told);
    }

    [Fact]
    public async Task Who_never_stops_writing_does_not_keep_changes_from_being_told()
    {
        using var watcher = Watch();
        using var writing = new CancellationTokenSource();
        var writer = Task.Run(async () =>
        {
            for (var i = 0; !writing.IsCancellationRequested; i++, await Task.Delay(5))
                folder.Write("innehåll/roller/a.md", $"{i}");
        });

        Assert.NotNull(await watcher.NextAsync(Long, stop.Token));

        await writing.CancelAsync();
        await writer;
    }

    [Fact]
    public async Task A_folder_replaced_by_another_of_its_name_is_told_and_watched()
    {
        using var watcher = Watch();
        folder.Write("nytt/roller/a.md", "x");

        Directory.Move(Content, folder["gammalt"]);
        Directory.Move(folder["nytt"], Content);

        Assert.True((await watcher.NextAsync(Long, stop.Token))!.Everything);
        await Silence(watcher);
        await ToldOfNewFileIn("roller", watcher);
    }

    [Fact]
    public async Task A_folder_that_goes_and_comes_back_is_watched()
    {
        using var watcher = Watch();

        Directory.Delete(Content, recursive: true);
        Assert.NotNull(await watcher.NextAsync(Long, stop.Token));
        await Silence(watcher);
        Directory.CreateDirectory(folder["innehåll/roller"]);
        Assert.NotNull(await watcher.NextAsync(Long, stop.Token));

        await Silence(watcher);
        await ToldOfNewFileIn("roller", watcher);
    }

    [Fact]
    public async Task A_folder_that_comes_later_is_watched()
    {
        using var watcher = new ChangeWatcher([folder["senare"]]);
        Assert.True(watcher.IsDeaf);

        Directory.CreateDirectory(folder["senare"]);

        Assert.NotNull(await watcher.NextAsync(Long, stop.Token));
        Assert.False(watcher.IsDeaf);
    }

    [Fact]
    public async Task A_subfolder_replaced_by_another_is_watched()
    {
        using var watcher = Watch();
        folder.Write("ny/a.md", "x");

        Directory.Move(folder["innehåll/roller"], folder["gammal"]);
        Directory.Move(folder["ny"], folder["innehåll/roller"]);

        Assert.Contains(folder["innehåll/roller"], (await watcher.NextAsync(Long, stop.Token))!.Paths);
        await Silence(watcher);
        await ToldOfNewFileIn("roller", watcher);
    }

    [Fact]
    public async Task Folders_in_new_folders_are_watched()
    {
        using var watcher = Watch();

        Directory.CreateDirectory(folder["innehåll/utbildning/kurs/mer"]);
        Assert.NotNull(await watcher.NextAsync(Long, stop.Token));
        await Silence(watcher);

        await ToldOfNewFileIn("utbildning/kurs/mer", watcher);
    }

    [Fact]
    public async Task Folders_that_go_while_they_are_looked_for_do_no_harm()
    {
        using var watcher = Watch();
        using var playing = new CancellationTokenSource();
        var player = Task.Run(() =>
        {
            while (!playing.IsCancellationRequested)
            {
                for (var i = 0; i < 50; i++)
                    Directory.CreateDirectory(folder[$"innehåll/lek/{i}/djup"]);
                Directory.Delete(folder["innehåll/lek"], recursive: true);
            }
        });

        for (var i = 0; i < 100; i++)
            watcher.Renew();

        await playing.CancelAsync();
        await player;
        await ToldOfNewFileIn("roller", watcher);
    }

    [Fact]
    public async Task When_the_system_has_lost_changes_everything_may_have_changed()
    {
        Action lose = () => { };
        using var watcher = new ChangeWatcher([Content], (_, _, lost) =>
        {
            lose = lost;
            return new DeafWatch();
        });

        lose();

        Assert.True((await watcher.NextAsync(Long, stop.Token))!.Everything);
    }

    [Fact]
    public async Task More_notices_than_the_system_keeps_are_not_missed()
    {
        Assert.SkipUnless(File.Exists(MostNotices), "Only Linux has this limit.");
        var most = int.Parse(await File.ReadAllTextAsync(MostNotices));
        using var holding = new SemaphoreSlim(0);
        var lost = 0;
        using var inotify = new Inotify((number, _, _) =>
        {
            holding.Wait(TimeSpan.FromMinutes(2)); // a slow listener, slower than the writing on any machine
            holding.Release();
            Interlocked.Add(ref lost, number == Inotify.Lost ? 1 : 0);
        });
        Directory.CreateDirectory(folder["innehåll/roller"]);
        inotify.Add(folder["innehåll/roller"], Happening.Any);

        await using (FileStream one = Bare("1.md"), other = Bare("2.md"))
        {
            for (var i = 0; i < most; i++)
            {
                one.WriteByte(0); // the same notice twice in a row would count once
                other.WriteByte(0);
            }
        }
        holding.Release();

        while (Volatile.Read(ref lost) == 0)
            await Task.Delay(20, stop.Token);

        FileStream Bare(string name) => new(folder[$"innehåll/roller/{name}"], FileMode.Create, FileAccess.Write, FileShare.Read, bufferSize: 0);
    }

    [Fact]
    public async Task The_watch_for_other_systems_tells_of_files_and_of_another_folder_too()
    {
        Directory.CreateDirectory(folder["innehåll/roller"]);
        using var watcher = new ChangeWatcher([Content], (path, changed, lost) => new SystemWatch(path, changed, lost));
        Assert.False(watcher.IsDeaf);

        await ToldOfNewFileIn("roller", watcher);
        await Silence(watcher);
        folder.Write("nytt/roller/a.md", "x");
        Directory.Move(Content, folder["gammalt"]);
        await Task.Delay(50);
        Directory.Move(folder["nytt"], Content);
        Assert.True((await watcher.NextAsync(Long, stop.Token))!.Everything);
        await Silence(watcher);
        await ToldOfNewFileIn("roller", watcher);
    }

    public void Dispose()
    {
        folder.Dispose();
        stop.Dispose();
    }

    private ChangeWatcher Watch()
    {
        Directory.CreateDirectory(folder["innehåll/roller"]);
        return new ChangeWatcher([Content]);
    }

    private async Task Silence(ChangeWatcher watcher)
    {
        while (await watcher.NextAsync(Short, stop.Token) is not null)
        {
        }
    }

    private async Task ToldOfNewFileIn(string path, ChangeWatcher watcher)
    {
        var file = folder.Write($"innehåll/{path}/senast.md", "x");
        while (!(await watcher.NextAsync(Long, stop.Token) ?? throw new TimeoutException($"Nothing is told of {file}.")).Paths.Contains(file))
        {
        }
    }
}
