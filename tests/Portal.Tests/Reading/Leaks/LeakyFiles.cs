using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace Portal.Tests;

/// <summary>Attachments and pictures that tell more than they should.</summary>
internal static class LeakyFiles
{
    /// <summary>A TIFF structure as EXIF has it: a directory with a GPS directory, with or without a latitude.</summary>
    public static byte[] Tiff(bool isLittle, bool withPosition)
    {
        byte[] U16(int number) => Ordered(BitConverter.GetBytes((ushort)number));
        byte[] U32(int number) => Ordered(BitConverter.GetBytes(number));
        byte[] Ordered(byte[] bytes) => isLittle ? bytes : [.. bytes.Reverse()];
        return
        [
            .. isLittle ? "II*\0"u8 : "MM\0*"u8, .. U32(8),
            .. U16(2), .. U16(0x010F), .. U16(2), .. U32(4), .. "Kam\0"u8, .. U16(0x8825), .. U16(4), .. U32(1), .. U32(38), .. U32(0),
            .. U16(2), .. U16(0), .. U16(1), .. U32(4), .. "\u0002\u0003\0\0"u8, .. U16(withPosition ? 2 : 7), .. U16(5), .. U32(3), .. U32(0), .. U32(0),
        ];
    }

    /// <summary>A JPEG with these EXIF data.</summary>
    public static byte[] Jpeg(byte[] tiff)
    {
        var length = new byte[2];
        BinaryPrimitives.WriteUInt16BigEndian(length, (ushort)(tiff.Length + 8));
        return [0xFF, 0xD8, 0xFF, 0xE1, .. length, .. "Exif\0\0"u8, .. tiff, .. Pictures.Jpeg(10, 10)[2..]];
    }

    /// <summary>A PNG with these EXIF data.</summary>
    public static byte[] Png(byte[] tiff) => [.. Pictures.Png(10, 10), 0, 0, 0, (byte)tiff.Length, .. "eXIf"u8, .. tiff, 0, 0, 0, 0];

    /// <summary>A zip of XML and other parts.</summary>
    public static byte[] Zip(params (string Name, byte[] Bytes)[] parts)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, bytes) in parts)
            {
                using var part = zip.CreateEntry(name).Open();
                part.Write(bytes);
            }
        return file.ToArray();
    }

    public static byte[] Zip(string name, string xml) => Zip((name, Encoding.UTF8.GetBytes(xml)));

    /// <summary>A PDF with a page for each text; an empty one has nothing on it.</summary>
    public static byte[] Pdf(params string[] pages)
    {
        var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.Helvetica);
        foreach (var text in pages)
        {
            var page = builder.AddPage(PageSize.A4);
            foreach (var (line, i) in text.Split('\n').Select((line, i) => (line, i)))
                if (line.Length > 0)
                    page.AddText(line, 12, new PdfPoint(50, 700 - 20 * i), font);
        }
        return builder.Build();
    }
}
