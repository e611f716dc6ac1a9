namespace Portal.Generator.Serving.Watching;

/// <summary>
/// A watch for Linux. The framework's own watcher ends there without a word when folders change places quickly (dotnet/runtime#133420),
/// as they do when git changes branches, and never gives back what it has taken when its folder is deleted.
/// </summary>
public sealed class LinuxWatch : IFolderWatch
{
    private readonly string folder;
    private readonly Action<string> changed;
    private readonly Action lost;
    private readonly Inotify inotify;
    private volatile Dictionary<int, string> paths = [];
    private volatile bool isStale = true;

    /// <summary>Makes a watch.</summary>
    public LinuxWatch(string folder, Action<string> changed, Action lost)
    {
        (this.folder, this.changed, this.lost) = (folder, changed, lost);
        inotify = new Inotify(Hear);
    }

    /// <inheritdoc />
    public bool IsDeaf { get; private set; } = true;

    /// <inheritdoc />
    public void Renew(bool always)
    {
        if (!isStale && !always)
            return;
        isStale = false;
        var (old, found) = (paths, new Dictionary<int, string>());
        if (Path.GetDirectoryName(folder) is { } above && inotify.Add(above, Happening.Movement) is >= 0 and var number)
            found[number] = above;
        IsDeaf = !AddBelow(folder, found);
        paths = found;
        foreach (var gone in old.Keys.Except(found.Keys))
            inotify.Remove(gone);
    }

    /// <inheritdoc />
    public void Dispose() => inotify.Dispose();

    /// <summary>Watches a folder before it looks for others in it: those that come later are heard. False when one that is there cannot be watched.</summary>
    private bool AddBelow(string path, Dictionary<int, string> found)
    {
        if (inotify.Add(path, Happening.Any) is not (>= 0 and var number))
            return path != folder && !Directory.Exists(path);
        found[number] = path;
        return Folders(path).All(child => AddBelow(child, found));
    }

    /// <summary>The folders in a folder. One that is gone by now is told of by the one above it.</summary>
    private static string[] Folders(string path)
    {
        try
        {
            return [.. Directory.EnumerateDirectories(path).Where(child => Path.GetFileName(child)[0] != '.')];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private void Hear(int number, Happening happening, string name)
    {
        if (number == Inotify.Lost)
            Lose();
        else if (paths.GetValueOrDefault(number) is { } path)
            Hear(path, happening, name);
    }

    private void Hear(string path, Happening happening, string name)
    {
        var isMoved = path == folder ? IsAny(happening, Happening.SelfDeleted | Happening.SelfMoved) : path.Length < folder.Length && name == Path.GetFileName(folder);
        if (isMoved)
            Lose();
        else if (path.Length >= folder.Length)
        {
            // Of a folder that comes: what happens in it before it is watched is not heard, so it is watched anew and then looked at.
            isStale |= IsAny(happening, Happening.Folder) && IsAny(happening, Happening.Movement);
            changed(name.Length == 0 ? path : Path.Combine(path, name));
        }
    }

    private static bool IsAny(Happening happening, Happening some) => (happening & some) != Happening.None;

    private void Lose()
    {
        isStale = true;
        lost();
    }
}
