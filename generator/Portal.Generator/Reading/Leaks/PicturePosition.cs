namespace Portal.Generator.Reading.Leaks;

/// <summary>Finds out whether a picture says where it was taken: EXIF 2.3 (JPEG, PNG, WebP) with a GPS directory that has a latitude, or XMP that names one.</summary>
public static class PicturePosition
{
    private const ushort GpsDirectory = 0x8825;
    private const ushort Latitude = 0x0002;

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

    private static bool InTiff(ReadOnlySpan<byte> bytes)
    {
        var tiff = new Tiff(bytes);
        return tiff.Number32(tiff.First, GpsDirectory) is { } gps && tiff.Number32(gps, Latitude) is not null;
    }
}
