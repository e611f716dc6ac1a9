namespace Portal.Tests.Support;

/// <summary>A folder that is gone after the test.</summary>
public sealed class TempFolder : IDisposable
{
    /// <summary>The folder, empty at first.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("portal-test-").FullName;

    /// <summary>A path in the folder.</summary>
    public string this[string name] => System.IO.Path.Combine(Path, name);

    /// <summary>Writes a text file, with its folders.</summary>
    public string Write(string name, string text) => Write(name, System.Text.Encoding.UTF8.GetBytes(text));

    /// <summary>Writes a file, with its folders.</summary>
    public string Write(string name, byte[] bytes)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[name])!);
        File.WriteAllBytes(this[name], bytes);
        return this[name];
    }

    /// <summary>Copies a folder's files here, the last of the alphabet first when <paramref name="backwards"/>.</summary>
    public void CopyFrom(string folder, bool backwards = false)
    {
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        foreach (var file in backwards ? files.AsEnumerable().Reverse() : files)
            Write(System.IO.Path.GetRelativePath(folder, file), File.ReadAllBytes(file));
    }

    /// <inheritdoc />
    public void Dispose() => Directory.Delete(Path, recursive: true);
}
