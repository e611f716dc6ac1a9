using System.Collections.Concurrent;
using System.Collections.Immutable;
using Portal.Model;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Reading;

/// <summary>
/// Remembers the files of a folder, and what was found wrong with them. A file is read again when its size or time is another, when
/// somebody has heard that it changed, and when it was so new when it was read that its time could not tell of a later change.
/// </summary>
public sealed class FileMemo
{
    /// <summary>The coarsest times that file systems keep (FAT).</summary>
    private static readonly TimeSpan ClockStep = TimeSpan.FromSeconds(2);

    private readonly ConcurrentDictionary<string, Entry> known = new();

    /// <summary>Makes the next reading look into a file, or every file of a folder, whatever sizes and times say.</summary>
    public void Doubt(string path) => Doubt(file => file == path || (file.StartsWith(path, StringComparison.Ordinal) && file[path.Length] == '/'));

    /// <summary>Makes the next reading look into every file.</summary>
    public void DoubtAll() => Doubt(_ => true);

    /// <summary>The file at a path, the same object as last time if it says the same. What was refused is always read again.</summary>
    public object? Of(string path, FileInfo info, Func<DiagnosticBag, object?> read, DiagnosticBag bag)
    {
        var (length, written) = (info.Length, info.LastWriteTimeUtc);
        var isKnown = known.TryGetValue(path, out var last);
        if (!isKnown || !last.IsSure || last.Length != length || last.Written != written)
        {
            var (own, before) = (new DiagnosticBag(), DateTime.UtcNow);
            var file = read(own);
            last = new Entry(length, written, written < before - ClockStep, isKnown && IsSame(file, last.File) ? last.File : file, own.Sorted());
            known[path] = last with { IsSure = last.IsSure && file is not null };
        }
        bag.Add(last.Found);
        return last.File;
    }

    /// <summary>Forgets all other files.</summary>
    public void KeepOnly(IEnumerable<string> paths)
    {
        foreach (var gone in known.Keys.Except(paths))
            known.TryRemove(gone, out _);
    }

    private void Doubt(Func<string, bool> isMeant)
    {
        foreach (var (path, entry) in known)
            if (isMeant(path))
                known[path] = entry with { IsSure = false };
    }

    private static bool IsSame(object? file, object? other) => (file, other) switch
    {
        (AssetFile one, AssetFile two) => one.Path == two.Path && one.Bytes.Span.SequenceEqual(two.Bytes.Span),
        _ => Equals(file, other),
    };

    private readonly record struct Entry(long Length, DateTime Written, bool IsSure, object? File, ImmutableArray<Diagnostic> Found);
}
