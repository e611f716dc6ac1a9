using System.Collections.Concurrent;
using Portal.Model.Output;

namespace Portal.Generator.Writing;

/// <summary>
/// A new site beside the old one in a folder, which it replaces when it is complete. Files can be added from several threads. The disk is
/// not touched before the first; when the folder is not ours or cannot be written, that is told at the end.
/// </summary>
public sealed class FreshSite(string folder) : IDisposable
{
    private readonly ConcurrentDictionary<string, DirectoryInfo> folders = new();
    private readonly ConcurrentBag<string> written = [];
    private readonly Lock begin = new();
    private string target = "";
    private FileStream? turn;
    private OutputRefusedException? refusal;

    private string Fresh => target + ".ny";

    /// <summary>Writes a file.</summary>
    public void Add(OutputFile file)
    {
        if (!IsOurTurn())
            return;
        Try(() =>
        {
            var path = Path.Combine(Fresh, file.Path);
            folders.GetOrAdd(Path.GetDirectoryName(path)!, Directory.CreateDirectory);
            using var handle = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
            RandomAccess.Write(handle, file.Bytes.Span, 0);
            written.Add(file.Path);
        });
    }

    /// <summary>
    /// Puts the new site of a portal in the place of the old one. Throws <see cref="OutputRefusedException"/> when that, or a file before, could not be
    /// written; the old site is left as it was.
    /// </summary>
    public void Publish(string portal)
    {
        Add(OutputMark.Over(portal, written).File);
        if (refusal is null)
            Try(() =>
            {
                OutputMark.Check(target, folder, portal);
                FolderSwap.Replace(target, Fresh);
                Sweep();
            });
        if (refusal is not null)
            throw refusal;
    }

    /// <summary>Takes away a site that was not published, or what there was room for of one.</summary>
    public void Dispose()
    {
        if (turn is not null)
            Sweep();
        turn?.Dispose();
    }

    private void Try(Action write)
    {
        try
        {
            write();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            refusal ??= OutputRefusedException.Because(e, folder);
        }
        catch (OutputRefusedException e)
        {
            refusal ??= e;
        }
    }

    /// <summary>True when files may be written. A refusal holds for all threads: the folder of the new site is then that of another build.</summary>
    private bool IsOurTurn()
    {
        lock (begin)
        {
            if (turn is null && refusal is null)
                Try(Begin);
            return refusal is null;
        }
    }

    private void Begin()
    {
        target = OutputFolder.Target(folder);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        turn = TakeTurn(target);
        FolderSwap.Recover(target);
        Sweep();
    }

    private void Sweep()
    {
        if (Directory.Exists(Fresh))
            Directory.Delete(Fresh, recursive: true);
    }

    /// <summary>Two builds to one folder must not mix: the second is refused while the first writes.</summary>
    private static FileStream TakeTurn(string target)
    {
        try
        {
            return new FileStream(target + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (IOException e) when (OutputRefusedException.IsInUse(e))
        {
            throw new OutputRefusedException($"Ett annat bygge skriver just nu till {target}. Vänta tills det är klart och försök igen.");
        }
    }
}
