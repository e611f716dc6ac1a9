using System.Diagnostics;
using Portal.Generator.Serving.Watching;

namespace Portal.Generator.Serving;

/// <summary>Gathers what has changed in some folders until somebody asks, and gives it once a burst of changes is over.</summary>
public sealed class ChangeWatcher : IDisposable
{
    /// <summary>A save is several changes close together, and a change of branch hundreds.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(25);

    /// <summary>Somebody who never stops writing does not keep others from seeing it.</summary>
    private static readonly TimeSpan LongestBurst = TimeSpan.FromMilliseconds(250);

    private readonly Lock gate = new();
    private readonly SemaphoreSlim noticed = new(0);
    private readonly IFolderWatch[] folders;
    private readonly HashSet<string> paths = [];
    private bool everything;
    private bool program;
    private long lastNotice;

    /// <summary>Begins to watch.</summary>
    /// <param name="folders">The folders; they need not exist.</param>
    /// <param name="make">Makes a watch of a folder; the one for this system when not given.</param>
    public ChangeWatcher(IEnumerable<string> folders, FolderWatchMaker? make = null)
    {
        make ??= OperatingSystem.IsLinux() ? (folder, changed, lost) => new LinuxWatch(folder, changed, lost) : (folder, changed, lost) => new SystemWatch(folder, changed, lost);
        this.folders = [.. folders.Select(folder => make(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)), path => Notice(() => paths.Add(path)), () => Notice(() => everything = true)))];
        ProgramReload.Changed += NoticeProgram;
        Renew();
    }

    /// <summary>True when a folder cannot be watched, so that one has to look.</summary>
    public bool IsDeaf => folders.Any(folder => folder.IsDeaf);

    /// <summary>Watches the folders anew, for when a change was found that nobody had told of.</summary>
    public void Renew()
    {
        foreach (var folder in folders)
            folder.Renew(always: true);
    }

    /// <summary>Wakes whoever waits, as a change would.</summary>
    public void Wake() => Notice(() => { });

    /// <summary>What has changed since the last call, at the earliest when it has been quiet for a moment; null when nothing has for the time given.</summary>
    public async Task<Changes?> NextAsync(TimeSpan time, CancellationToken stop)
    {
        if (!await noticed.WaitAsync(time, stop))
            return null;
        var clock = Stopwatch.StartNew();
        while (Quiet - Stopwatch.GetElapsedTime(Volatile.Read(ref lastNotice)) is { Ticks: > 0 } left && clock.Elapsed < LongestBurst)
            await Task.Delay(left, stop);

        Changes changes;
        lock (gate)
        {
            changes = new Changes([.. paths]) { Everything = everything, Program = program };
            paths.Clear();
            everything = program = false;
            while (noticed.Wait(0, CancellationToken.None))
            {
            }
        }
        foreach (var folder in folders)
            folder.Renew(always: false);
        return changes;
    }

    /// <inheritdoc />
    public void Dispose()
    {
        ProgramReload.Changed -= NoticeProgram;
        foreach (var folder in folders)
            folder.Dispose();
    }

    private void NoticeProgram(object? sender, EventArgs e) => Notice(() => program = true);

    private void Notice(Action note)
    {
        lock (gate)
        {
            note();
            lastNotice = Stopwatch.GetTimestamp();
            if (noticed.CurrentCount == 0)
                noticed.Release();
        }
    }
}
