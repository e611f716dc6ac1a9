using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Portal.Generator.Reading.Leaks;

/// <summary>The text and the pictures of a document that is a zip of XML: Word, Excel, PowerPoint, OpenDocument. Comments, headers and notes are among them.</summary>
public static class OfficeFile
{
    /// <summary>Most bytes that are unpacked of one file.</summary>
    private const long MostBytes = 200 * 1024 * 1024;

    private static readonly string[] Pictures = [".jpg", ".jpeg", ".png", ".webp"];

    /// <summary>Elements that end what is read as one piece: paragraphs, cells, strings, breaks.</summary>
    private static readonly string[] Ends = ["p", "h", "c", "v", "si", "t-cell", "table-cell", "tr", "br", "tab", "cr", "line-break"];

    /// <summary>The text, a line for each paragraph and cell, and the pictures.</summary>
    /// <exception cref="InvalidDataException">It cannot be read, or holds more than a document does.</exception>
    public static (string Text, IReadOnlyList<ReadOnlyMemory<byte>> Pictures) Read(ReadOnlyMemory<byte> bytes)
    {
        var (text, pictures) = (new StringBuilder(), new List<ReadOnlyMemory<byte>>());
        using var zip = new ZipArchive(new MemoryStream(bytes.ToArray()));
        if (zip.Entries.Sum(entry => entry.Length) > MostBytes)
            throw new InvalidDataException("More than a document holds.");
        foreach (var entry in zip.Entries.OrderBy(entry => entry.FullName, StringComparer.Ordinal))
        {
            var extension = Path.GetExtension(entry.FullName).ToLowerInvariant();
            if (extension is not ".xml" && !Pictures.Contains(extension))
                continue;
            using var stream = entry.Open();
            if (extension is ".xml")
                ReadXml(stream, text);
            else
                pictures.Add(Bytes(stream, entry.Length));
        }
        return (text.ToString(), pictures);
    }

    private static void ReadXml(Stream stream, StringBuilder text)
    {
        try
        {
            using var xml = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, MaxCharactersInDocument = MostBytes });
            while (xml.Read())
                if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace)
                    text.Append(xml.Value);
                else if (xml.NodeType == XmlNodeType.EndElement && Ends.Contains(xml.LocalName) || xml.IsEmptyElement && Ends.Contains(xml.LocalName))
                    text.Append('\n');
            text.Append('\n');
        }
        catch (XmlException e)
        {
            throw new InvalidDataException("Not well formed.", e);
        }
    }

    private static byte[] Bytes(Stream stream, long length)
    {
        var bytes = new byte[length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
