using System.Threading.Channels;

namespace Portal.Generator.Serving;

/// <summary>Watches folders and runs the build again when something in them changes, once for a burst of changes.</summary>
public sealed class ChangeWatcher : IDisposable
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(120);

    private readonly Channel<bool> changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly List<FileSystemWatcher> watchers = [];

    /// <summary>Begins to watch the folders that exist.</summary>
    public ChangeWatcher(IEnumerable<string> folders)
    {
        foreach (var folder in folders.Where(Directory.Exists))
        {
            var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
            watcher.Changed += (_, _) => Notice();
            watcher.Created += (_, _) => Notice();
            watcher.Deleted += (_, _) => Notice();
            watcher.Renamed += (_, _) => Notice();
            watcher.EnableRaisingEvents = true;
            watchers.Add(watcher);
        }
        TemplateReload.Changed += Notice;
    }

    /// <summary>Runs <paramref name="rebuild"/> after each burst of changes until stopped.</summary>
    public async Task RunAsync(Func<Task> rebuild, CancellationToken stop)
    {
        try
        {
            while (await changes.Reader.WaitToReadAsync(stop))
            {
                await Task.Delay(Quiet, stop);
                changes.Reader.TryRead(out _);
                await rebuild();
            }
        }
        catch (OperationCanceledException)
        {
            // Ctrl+C
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        TemplateReload.Changed -= Notice;
        foreach (var watcher in watchers)
            watcher.Dispose();
    }

    private void Notice() => changes.Writer.TryWrite(true);
}
