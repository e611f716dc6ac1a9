using System.Buffers.Binary;

namespace Portal.Generator.Reading;

/// <summary>The size of a JPEG picture as it is shown: its frame, turned as its EXIF data tells.</summary>
public static class JpegHeader
{
    private const byte App1 = 0xE1;
    private const ushort OrientationTag = 0x0112;

    /// <summary>The size in pixels; zeros when the bytes end or go astray before the frame.</summary>
    public static (int Width, int Height) Read(ReadOnlySpan<byte> bytes)
    {
        var isTurned = false;
        for (var at = 2; at + 9 < bytes.Length && bytes[at] == 0xFF;)
        {
            var marker = bytes[at + 1];
            var length = BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC)) // a frame; the others are tables
            {
                int height = BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 5)..]), width = BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 7)..]);
                return isTurned ? (height, width) : (width, height);
            }
            if (marker == App1 && at + 2 + length <= bytes.Length)
                isTurned |= IsTurned(bytes.Slice(at + 4, Math.Max(0, length - 2)));
            at += marker == 0xFF ? 1 : 2 + length;
        }
        return default;
    }

    /// <summary>True when EXIF data lays the picture on its side: orientations 5 to 8.</summary>
    private static bool IsTurned(ReadOnlySpan<byte> data)
    {
        if (!data.StartsWith("Exif\0\0"u8))
            return false;
        var tiff = new Tiff(data[6..]);
        return tiff.Number16(tiff.First, OrientationTag) is >= 5 and <= 8;
    }
}
