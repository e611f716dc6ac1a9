using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Portal.Model.Output;

namespace Portal.Generator.Writing;

/// <summary>
/// What marks an output folder as the portal's own: whose it is, and which files were written. Nothing else is ever replaced. The mark is published
/// with the site: it has the fingerprints of the files' paths, for the addresses of intern pages stand in no list.
/// </summary>
/// <param name="Portal">The portal's name; empty when it is not known.</param>
/// <param name="Fingerprints">Those of the files; empty when they are not known, as in folders of earlier versions, which wrote an empty mark.</param>
public sealed record OutputMark(string Portal, ImmutableArray<string> Fingerprints)
{
    /// <summary>Most files of others that a refusal names.</summary>
    private const int MostNames = 2;

    /// <summary>What systems put into folders by themselves; nobody misses it.</summary>
    private static readonly string[] OfSystems = [".DS_Store", "Thumbs.db", "desktop.ini"];

    /// <summary>Bytes of a fingerprint: enough to tell files of a site apart.</summary>
    private const int FingerprintLength = 8;

    /// <summary>The mark as a file: the name, then the fingerprints.</summary>
    public OutputFile File => OutputFile.FromText(OutputFolder.Marker, string.Join('\n', Fingerprints.Order(StringComparer.Ordinal).Prepend(OneLine(Portal))) + "\n");

    /// <summary>The mark of a portal whose files have these paths.</summary>
    public static OutputMark Over(string portal, IEnumerable<string> paths) => new(portal, [.. paths.Select(Fingerprint)]);

    /// <summary>Throws <see cref="OutputRefusedException"/> when a folder has another portal, or files that the program has not written.</summary>
    /// <param name="target">The folder as it really lies.</param>
    /// <param name="folder">The folder as the user wrote it.</param>
    /// <param name="portal">The name of the portal that is to be written; empty when it is not known.</param>
    public static void Check(string target, string folder, string portal)
    {
        if (Of(target) is not { } mark)
            return;
        if (portal.Length > 0 && mark.Portal.Length > 0 && mark.Portal != OneLine(portal))
            throw new OutputRefusedException($"Mappen {folder} har en annan portal: {mark.Portal}. Välj en annan mapp med --output. Har portalen bytt namn: töm filen {Path.Combine(folder, OutputFolder.Marker)} och bygg igen.");
        if (mark.Others(target) is [var first, ..] others)
            throw new OutputRefusedException(others.Count == 1
                ? $"Mappen {folder} har en fil som portalen inte har skrivit: {first}. Den skulle försvinna. Flytta den, eller välj en annan mapp med --output."
                : $"Mappen {folder} har filer som portalen inte har skrivit: {string.Join(", ", others.Take(MostNames))}{(others.Count > MostNames ? $" och {others.Count - MostNames} till" : "")}. De skulle försvinna. Flytta dem, eller välj en annan mapp med --output.");
    }

    /// <summary>The mark of a folder; null where there is none.</summary>
    private static OutputMark? Of(string target)
    {
        var path = Path.Combine(target, OutputFolder.Marker);
        return !System.IO.File.Exists(path) ? null
            : System.IO.File.ReadAllLines(path) is [var portal, .. var files] ? new OutputMark(portal, [.. files]) : new OutputMark("", []);
    }

    private List<string> Others(string target)
    {
        if (Fingerprints.IsEmpty)
            return [];
        var own = Fingerprints.Append(Fingerprint(OutputFolder.Marker)).ToHashSet(StringComparer.Ordinal);
        return [.. Directory.EnumerateFiles(target, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None })
            .Select(path => Path.GetRelativePath(target, path).Replace('\\', '/'))
            .Where(path => !own.Contains(Fingerprint(path)) && !OfSystems.Contains(Path.GetFileName(path)))
            .Order(StringComparer.Ordinal)];
    }

    private static string Fingerprint(string path) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(path)).AsSpan(0, FingerprintLength));

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
