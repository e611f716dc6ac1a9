namespace Portal.Generator.Serving.Watching;

/// <summary>A watch by the framework's own watcher, for Windows and macOS.</summary>
public sealed class SystemWatch(string folder, Action<string> changed, Action lost) : IFolderWatch
{
    private FileSystemWatcher? inside;
    private FileSystemWatcher? around;
    private volatile bool isStale = true;

    /// <inheritdoc />
    public bool IsDeaf => inside is null;

    /// <inheritdoc />
    public void Renew(bool always)
    {
        if (!isStale && !always)
            return;
        isStale = false;
        var (oldInside, oldAround) = (inside, around);
        around = Begin(Path.GetDirectoryName(folder), watcher =>
        {
            watcher.Filter = Path.GetFileName(folder);
            watcher.NotifyFilter = NotifyFilters.DirectoryName | NotifyFilters.FileName;
            watcher.Created += (_, _) => Lose();
            watcher.Deleted += (_, _) => Lose();
            watcher.Renamed += (_, _) => Lose();
        });
        inside = Begin(folder, watcher =>
        {
            watcher.IncludeSubdirectories = true;
            watcher.Changed += (_, change) => changed(change.FullPath);
            watcher.Created += (_, change) => changed(change.FullPath);
            watcher.Deleted += (_, change) => changed(change.FullPath);
            watcher.Renamed += (_, change) => changed(change.FullPath);
        });
        oldInside?.Dispose();
        oldAround?.Dispose();
    }

    /// <inheritdoc />
    public void Dispose()
    {
        inside?.Dispose();
        around?.Dispose();
    }

    private void Lose()
    {
        isStale = true;
        lost();
    }

    /// <summary>A watcher that has begun, or null where there is nothing to watch or the system has no more watchers.</summary>
    private FileSystemWatcher? Begin(string? path, Action<FileSystemWatcher> prepare)
    {
        if (!Directory.Exists(path))
            return null;
        FileSystemWatcher? watcher = null;
        try
        {
            watcher = new FileSystemWatcher(path);
            prepare(watcher);
            watcher.Error += (_, _) => Lose();
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            watcher?.Dispose();
            return null;
        }
    }
}
