using System.Buffers.Binary;
using Portal.Model;

namespace Portal.Generator.Reading;

/// <summary>
/// What the first bytes of a picture say: its format and size. PNG (RFC 2083), GIF89a, JPEG (ITU-T T.81, turned as EXIF 2.3
/// tells), WebP (RFC 9649).
/// </summary>
public static class PictureHeader
{
    private const int Longest = 30; // of a header, JPEG excepted

    /// <summary>The format by its usual file name extension, and the size; null when the bytes are no such picture.</summary>
    public static (string Extension, PictureSize Size)? Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith<byte>([0xFF, 0xD8, 0xFF]))
            return Of(".jpg", JpegHeader.Read(bytes));
        if (bytes.Length < Longest)
            return null;
        if (bytes.StartsWith<byte>([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]))
            return Of(".png", (BinaryPrimitives.ReadInt32BigEndian(bytes[16..]), BinaryPrimitives.ReadInt32BigEndian(bytes[20..])));
        if (bytes.StartsWith("GIF8"u8))
            return Of(".gif", (BinaryPrimitives.ReadUInt16LittleEndian(bytes[6..]), BinaryPrimitives.ReadUInt16LittleEndian(bytes[8..])));
        return bytes.StartsWith("RIFF"u8) && bytes[8..].StartsWith("WEBP"u8) ? Of(".webp", Webp(bytes[12..])) : null;
    }

    private static (string, PictureSize)? Of(string extension, (int Width, int Height) size) =>
        size is { Width: > 0, Height: > 0 } ? (extension, new PictureSize(size.Width, size.Height)) : null;

    /// <summary>The first chunk of a WebP file: lossy, lossless or extended.</summary>
    private static (int Width, int Height) Webp(ReadOnlySpan<byte> chunk)
    {
        if (chunk.StartsWith("VP8X"u8))
            return (1 + UInt24(chunk[12..]), 1 + UInt24(chunk[15..]));
        if (chunk.StartsWith("VP8L"u8))
        {
            var bits = BinaryPrimitives.ReadUInt32LittleEndian(chunk[9..]);
            return (1 + (int)(bits & 0x3FFF), 1 + (int)(bits >> 14 & 0x3FFF));
        }
        return chunk.StartsWith("VP8 "u8)
            ? (BinaryPrimitives.ReadUInt16LittleEndian(chunk[14..]) & 0x3FFF, BinaryPrimitives.ReadUInt16LittleEndian(chunk[16..]) & 0x3FFF)
            : default;
    }

    private static int UInt24(ReadOnlySpan<byte> bytes) => bytes[0] | bytes[1] << 8 | bytes[2] << 16;
}
