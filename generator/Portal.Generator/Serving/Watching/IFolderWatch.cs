namespace Portal.Generator.Serving.Watching;

/// <summary>Hears of changes in a folder and all below it, and of the folder itself being replaced by another of its name.</summary>
public interface IFolderWatch : IDisposable
{
    /// <summary>True when the folder is not there or the system cannot watch all of it, so that one has to look.</summary>
    bool IsDeaf { get; }

    /// <summary>Watches what is there now, if that may be other folders than before or <paramref name="always"/>. What happens meanwhile is heard too.</summary>
    void Renew(bool always);
}

/// <summary>Makes a watch of a folder, which need not exist. It hears of nothing before it is renewed.</summary>
/// <param name="folder">The folder's whole path.</param>
/// <param name="changed">Told of each file and folder that is written, comes or goes.</param>
/// <param name="lost">Told when anything may have changed.</param>
public delegate IFolderWatch FolderWatchMaker(string folder, Action<string> changed, Action lost);
