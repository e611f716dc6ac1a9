using System.IO.Compression;

namespace Portal.Generator.Outputs.Word;

/// <summary>Writes a zip file anew without anything that varies: entries in order, one fixed time.</summary>
public static class StableZip
{
    private static readonly DateTimeOffset Time = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The same entries, byte for byte the same each time.</summary>
    public static byte[] Repack(byte[] zip)
    {
        using var input = new ZipArchive(new MemoryStream(zip), ZipArchiveMode.Read);
        using var stream = new MemoryStream();
        using (var output = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            // The content types come first: readers look for them there.
            foreach (var entry in input.Entries.OrderBy(entry => entry.FullName != "[Content_Types].xml").ThenBy(entry => entry.FullName, StringComparer.Ordinal))
            {
                var copy = output.CreateEntry(entry.FullName, CompressionLevel.Optimal);
                copy.LastWriteTime = Time;
                using var from = entry.Open();
                using var to = copy.Open();
                from.CopyTo(to);
            }
        }
        return stream.ToArray();
    }
}
