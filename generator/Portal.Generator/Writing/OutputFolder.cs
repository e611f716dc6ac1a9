using Portal.Model.Output;

namespace Portal.Generator.Writing;

/// <summary>
/// Writes a whole site, all or nothing: the new one is written beside the old and the two change places in one step, so
/// that the folder holds the old site or the new one whenever the program is stopped.
/// </summary>
public static class OutputFolder
{
    /// <summary>A file that marks a folder as the portal's own, so that no other folder is ever replaced.</summary>
    public const string Marker = ".portal";

    /// <summary>Replaces <paramref name="folder"/> by the files. Throws <see cref="OutputRefusedException"/> when it is not ours.</summary>
    public static void Write(string folder, IReadOnlyCollection<OutputFile> files)
    {
        var target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        if (Directory.Exists(target) && Directory.EnumerateFileSystemEntries(target).Any() && !File.Exists(Path.Combine(target, Marker)))
            throw new OutputRefusedException($"Mappen {folder} innehåller annat än en portal och skrivs inte över. Välj en tom mapp med --output.");
        if (Path.GetDirectoryName(target) is not { } parent)
            throw new OutputRefusedException($"Mappen {folder} kan inte användas. Välj en annan med --output.");

        Directory.CreateDirectory(parent);
        using var turn = TakeTurn(target);
        FolderSwap.Recover(target);
        var fresh = target + ".ny";
        Remove(fresh);
        WriteAll(fresh, files);
        FolderSwap.Replace(target, fresh);
        Remove(fresh);
    }

    private static void WriteAll(string folder, IReadOnlyCollection<OutputFile> files)
    {
        foreach (var directory in files.Select(file => Path.GetDirectoryName(Path.Combine(folder, file.Path))!).Append(folder).Distinct())
            Directory.CreateDirectory(directory);
        Parallel.ForEach(files, file => File.WriteAllBytes(Path.Combine(folder, file.Path), file.Bytes.Span));
        File.WriteAllText(Path.Combine(folder, Marker), "");
    }

    /// <summary>Two builds to one folder must not mix: the second is refused while the first writes.</summary>
    private static FileStream TakeTurn(string target)
    {
        try
        {
            return new FileStream(target + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (IOException)
        {
            throw new OutputRefusedException($"Ett annat bygge skriver just nu till {target}. Vänta tills det är klart och försök igen.");
        }
    }

    private static void Remove(string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }
}

/// <summary>The output folder cannot be written; the message is a Swedish sentence for the user.</summary>
public sealed class OutputRefusedException(string message) : Exception(message);
