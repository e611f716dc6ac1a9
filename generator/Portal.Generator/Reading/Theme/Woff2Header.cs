using System.Buffers.Binary;

namespace Portal.Generator.Reading.Theme;

/// <summary>
/// What the beginning of a font says (WOFF File Format 2.0, https://www.w3.org/TR/WOFF2/, sections 4 and 5). The font itself is
/// checked by the browser before it is used.
/// </summary>
/// <param name="IsVariable">True when the font has many weights in one file.</param>
public sealed record Woff2Header(bool IsVariable)
{
    private const int Length = 48;
    private const int OtherTag = 63, Glyphs = 10, Locations = 11, Variations = 47;

    /// <summary>The header; null when the bytes are no whole font of this format.</summary>
    public static Woff2Header? Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length <= Length || !bytes.StartsWith("wOF2"u8) || bytes[4..].StartsWith("ttcf"u8) || BinaryPrimitives.ReadUInt32BigEndian(bytes[8..]) != bytes.Length)
            return null;
        var (tables, isVariable) = (BinaryPrimitives.ReadUInt16BigEndian(bytes[12..]), false);
        var rest = bytes[Length..];
        for (var i = 0; i < tables; i++)
        {
            if (rest.IsEmpty)
                return null;
            var (tag, version) = (rest[0] & 0x3F, rest[0] >> 6);
            isVariable |= tag == Variations;
            rest = rest[1..];
            if ((tag == OtherTag && !Skip(ref rest, 4)) || !SkipNumber(ref rest) || ((tag is Glyphs or Locations ? version != 3 : version != 0) && !SkipNumber(ref rest)))
                return null;
        }
        return tables == 0 ? null : new Woff2Header(isVariable);
    }

    private static bool Skip(ref ReadOnlySpan<byte> rest, int count)
    {
        var has = rest.Length >= count;
        rest = has ? rest[count..] : [];
        return has;
    }

    /// <summary>A number of at most five bytes, the last of which has its first bit clear.</summary>
    private static bool SkipNumber(ref ReadOnlySpan<byte> rest)
    {
        for (var i = 0; i < Math.Min(5, rest.Length); i++)
            if ((rest[i] & 0x80) == 0)
                return Skip(ref rest, i + 1);
        return false;
    }
}
