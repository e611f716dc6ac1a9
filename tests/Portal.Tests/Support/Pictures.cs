using System.Buffers.Binary;

namespace Portal.Tests.Support;

/// <summary>The beginnings of pictures, as far as their size is told.</summary>
public static class Pictures
{
    public static byte[] Png(int width, int height) => [0x89, .. "PNG\r\n\u001a\n"u8, 0, 0, 0, 13, .. "IHDR"u8, .. Big(width), .. Big(height), 8, 6, 0, 0, 0, 0, 0, 0, 0];

    public static byte[] Gif(int width, int height) => [.. "GIF89a"u8, .. Little(width)[..2], .. Little(height)[..2], .. new byte[30]];

    /// <summary>A JPEG, turned as EXIF tells when an orientation is given.</summary>
    public static byte[] Jpeg(int width, int height, int orientation = 0, bool withXmp = false) =>
    [
        0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0, 0, .. orientation == 0 ? [] : Exif((byte)orientation), .. withXmp ? Segment([.. "http://ns.adobe.com/xap/1.0/\0<x:xmpmeta/>"u8]) : [],
        0xFF, 0xC4, 0, 3, 0, 0xFF, 0xC2, 0, 11, 8, .. Big(height)[2..], .. Big(width)[2..], 1, 1, 0x11, 0,
    ];

    public static byte[] WebpLossy(int width, int height) => Webp([.. "VP8 "u8, .. new byte[7], 0x9D, 0x01, 0x2A, .. Little(width)[..2], .. Little(height)[..2]]);

    public static byte[] WebpLossless(int width, int height) => Webp([.. "VP8L"u8, .. new byte[4], 0x2F, .. Little((width - 1) | (height - 1) << 14)]);

    public static byte[] WebpExtended(int width, int height) => Webp([.. "VP8X"u8, .. new byte[8], .. Little(width - 1)[..3], .. Little(height - 1)[..3]]);

    private static byte[] Webp(byte[] chunk) => [.. "RIFF"u8, .. new byte[4], .. "WEBP"u8, .. chunk, .. new byte[8]];

    private static byte[] Exif(byte orientation)
    {
        byte[] data = [.. "Exif\0\0MM\0*"u8, 0, 0, 0, 8, 0, 2, 0x01, 0x0F, 0, 2, 0, 0, 0, 1, 0, 0, 0, 0, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0];
        return Segment(data);
    }

    private static byte[] Segment(byte[] data) => [0xFF, 0xE1, .. Big(data.Length + 2)[2..], .. data];

    private static byte[] Big(int number)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, number);
        return bytes;
    }

    private static byte[] Little(int number) => [.. Big(number).Reverse()];
}
