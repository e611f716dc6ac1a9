namespace Portal.Tests.Hostile;

/// <summary>A folder with the <see cref="HostileSite"/>, of which one file at a time is another: to write all of them for each build takes half as long as the builds.</summary>
public sealed class HostileFolder : IDisposable
{
    private readonly TempFolder folder = new();
    private (string Path, byte[]? Bytes)? replaced;

    /// <summary>The site as it is.</summary>
    public HostileFolder() => HostileSite.Write(folder.Path, Repository.Fixtures);

    /// <summary>The folder, with this file and otherwise as it was first.</summary>
    public string With(string path, string text)
    {
        if (replaced is { } last)
        {
            if (last.Bytes is null)
                File.Delete(folder[last.Path]);
            else
                folder.Write(last.Path, last.Bytes);
        }
        replaced = (path, File.Exists(folder[path]) ? File.ReadAllBytes(folder[path]) : null);
        folder.Write(path, text);
        return folder.Path;
    }

    /// <inheritdoc />
    public void Dispose() => folder.Dispose();
}
