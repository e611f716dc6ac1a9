using System.Buffers.Binary;

namespace Portal.Generator.Reading.Leaks;

/// <summary>Finds out whether a picture says where it was taken: EXIF 2.3 (JPEG, PNG, WebP) with a GPS directory that has a latitude, or XMP that names one.</summary>
public static class PicturePosition
{
    private const ushort GpsDirectory = 0x8825;
    private const ushort Latitude = 0x0002;
    private const int EntryLength = 12;

    /// <summary>True when the picture has a position.</summary>
    public static bool Has(ReadOnlySpan<byte> picture) => picture.IndexOf("GPSLatitude"u8) >= 0 || InExif(picture);

    /// <summary>Looks at every TIFF structure after a marker of EXIF; a marker within the picture's own data leads to none.</summary>
    private static bool InExif(ReadOnlySpan<byte> picture)
    {
        return After(picture, "Exif\0\0"u8, 6) || After(picture, "eXIf"u8, 4) || After(picture, "EXIF"u8, 8);

        static bool After(ReadOnlySpan<byte> picture, ReadOnlySpan<byte> marker, int skip)
        {
            for (var rest = picture; rest.IndexOf(marker) is var at and >= 0; rest = rest[(at + 4)..])
                if (at + skip < rest.Length && InTiff(rest[(at + skip)..]))
                    return true;
            return false;
        }
    }

    private static bool InTiff(ReadOnlySpan<byte> tiff)
    {
        if (!tiff.StartsWith("II*\0"u8) && !tiff.StartsWith("MM\0*"u8) || tiff.Length < 8)
            return false;
        var isLittle = tiff[0] == 'I';
        return Find(tiff, UInt32(tiff[4..], isLittle), GpsDirectory, isLittle) is { } gps && Find(tiff, gps, Latitude, isLittle) is not null;
    }

    /// <summary>The value of a tag in a directory, or null.</summary>
    private static uint? Find(ReadOnlySpan<byte> tiff, uint directory, ushort tag, bool isLittle)
    {
        if (directory > tiff.Length - 2)
            return null;
        var entries = tiff[((int)directory + 2)..];
        for (int count = UInt16(tiff[(int)directory..], isLittle); count > 0 && entries.Length >= EntryLength; count--, entries = entries[EntryLength..])
            if (UInt16(entries, isLittle) == tag)
                return UInt32(entries[8..], isLittle);
        return null;
    }

    private static ushort UInt16(ReadOnlySpan<byte> bytes, bool isLittle) => isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);

    private static uint UInt32(ReadOnlySpan<byte> bytes, bool isLittle) => isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(bytes) : BinaryPrimitives.ReadUInt32BigEndian(bytes);
}
