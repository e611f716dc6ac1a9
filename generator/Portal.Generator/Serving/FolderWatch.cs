namespace Portal.Generator.Serving;

/// <summary>Hears of changes in a folder and all below it, and of the folder itself being replaced by another of its name.</summary>
/// <param name="folder">The folder; it need not exist.</param>
/// <param name="changed">Told of each file and folder that is written, comes or goes.</param>
/// <param name="lost">Told when changes may have been missed.</param>
/// <param name="make">Makes a watcher of a folder.</param>
public sealed class FolderWatch(string folder, Action<string> changed, Action lost, Func<string, FileSystemWatcher> make) : IDisposable
{
    /// <summary>
    /// On Linux every folder gets a watcher of its own. One that includes subfolders ends without a word, and all other watchers of the
    /// program with it, when folders change places quickly (dotnet/runtime#133420), as they do when git changes branches.
    /// </summary>
    private static readonly bool IsFlat = OperatingSystem.IsLinux();

    private readonly string folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
    private Dictionary<string, FileSystemWatcher> inside = [];
    private FileSystemWatcher? around;
    private volatile bool isStale = true;

    /// <summary>True when the folder is not there or the system cannot watch it.</summary>
    public bool IsDeaf => inside.Count == 0;

    /// <summary>Watches what now has the name, if that may be another than before. The old watch ends when the new one has begun, so nothing is missed.</summary>
    public void Renew(bool always = false)
    {
        if (!isStale && !always)
            return;
        isStale = false;
        var (oldInside, oldAround, found) = (inside, around, new Dictionary<string, FileSystemWatcher>());
        around = Begin(Path.GetDirectoryName(folder), watcher =>
        {
            watcher.Filter = Path.GetFileName(folder);
            watcher.NotifyFilter = NotifyFilters.DirectoryName | NotifyFilters.FileName;
            watcher.Created += (_, _) => Lose();
            watcher.Deleted += (_, _) => Lose();
            watcher.Renamed += (_, _) => Lose();
        });
        BeginBelow(folder, found);
        inside = found;
        foreach (var watcher in oldInside.Values)
            watcher.Dispose();
        oldAround?.Dispose();
    }

    /// <inheritdoc />
    public void Dispose()
    {
        foreach (var watcher in inside.Values)
            watcher.Dispose();
        around?.Dispose();
    }

    /// <summary>Watches a folder before it looks for others in it: those that come later are told.</summary>
    private void BeginBelow(string path, Dictionary<string, FileSystemWatcher> found)
    {
        var begun = Begin(path, watcher =>
        {
            watcher.IncludeSubdirectories = !IsFlat;
            watcher.Changed += (_, change) => changed(change.FullPath);
            watcher.Deleted += (_, change) => Change(change.FullPath);
            watcher.Created += (_, change) => Change(change.FullPath);
            watcher.Renamed += (_, change) => Change(change.FullPath);
        });
        if (begun is null)
            return;
        found[path] = begun;
        if (!IsFlat)
            return;
        foreach (var child in Directory.EnumerateDirectories(path).Where(child => Path.GetFileName(child)[0] != '.'))
            BeginBelow(child, found);
    }

    /// <summary>Of a folder that comes or goes: what happens in it before it is watched is not told, so it is watched anew and then looked at.</summary>
    private void Change(string path)
    {
        isStale |= Directory.Exists(path) || inside.ContainsKey(path);
        changed(path);
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
            watcher = make(path);
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
