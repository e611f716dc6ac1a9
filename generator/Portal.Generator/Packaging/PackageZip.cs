using System.IO.Compression;
using Portal.Model.Output;

namespace Portal.Generator.Packaging;

/// <summary>Packs files. The same files give the same bytes: they are sorted, and all are of one day.</summary>
public static class PackageZip
{
    /// <summary>The first moment that the format can say.</summary>
    private static readonly DateTimeOffset Moment = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The packed files.</summary>
    public static byte[] Of(IEnumerable<OutputFile> files)
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var file in files.OrderBy(file => file.Path, StringComparer.Ordinal))
            {
                var entry = zip.CreateEntry(file.Path, CompressionLevel.SmallestSize);
                entry.LastWriteTime = Moment;
                using var to = entry.Open();
                to.Write(file.Bytes.Span);
            }
        }
        return stream.ToArray();
    }
}
