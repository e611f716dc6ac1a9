using System.Buffers.Binary;

namespace Portal.Generator.Reading;

/// <summary>The size of a JPEG picture as it is shown: its frame, turned as its EXIF data tells.</summary>
public static class JpegHeader
{
    private const byte App1 = 0xE1;
    private const ushort OrientationTag = 0x0112;
    private const int EntryLength = 12; // of a TIFF directory

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
                isTurned = IsTurned(bytes.Slice(at + 4, Math.Max(0, length - 2)));
            at += marker == 0xFF ? 1 : 2 + length;
        }
        return default;
    }

    /// <summary>True when EXIF data lays the picture on its side: orientations 5 to 8.</summary>
    private static bool IsTurned(ReadOnlySpan<byte> data)
    {
        if (!data.StartsWith("Exif\0\0"u8) || data.Length < 16)
            return false;
        var tiff = data[6..];
        var isLittle = tiff[0] == 'I';
        var directory = UInt32(tiff[4..], isLittle);
        if (directory > tiff.Length - 2)
            return false;
        var entries = tiff[((int)directory + 2)..];
        for (int count = UInt16(tiff[(int)directory..], isLittle); count > 0 && entries.Length >= EntryLength; count--, entries = entries[EntryLength..])
            if (UInt16(entries, isLittle) == OrientationTag)
                return UInt16(entries[8..], isLittle) is >= 5 and <= 8;
        return false;
    }

    private static ushort UInt16(ReadOnlySpan<byte> bytes, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);

    private static uint UInt32(ReadOnlySpan<byte> bytes, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(bytes) : BinaryPrimitives.ReadUInt32BigEndian(bytes);
}
