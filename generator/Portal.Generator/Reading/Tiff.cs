using System.Buffers.Binary;

namespace Portal.Generator.Reading;

/// <summary>A TIFF structure, in which pictures keep what EXIF 2.3 says of them. What goes astray in it is not found.</summary>
public readonly ref struct Tiff(ReadOnlySpan<byte> bytes)
{
    private const int HeaderLength = 8;
    private const int EntryLength = 12; // of a directory

    private readonly ReadOnlySpan<byte> bytes = bytes.StartsWith("II*\0"u8) || bytes.StartsWith("MM\0*"u8) ? bytes : [];

    /// <summary>Where the first directory begins; 0 when the bytes are no TIFF structure.</summary>
    public uint First => bytes.Length < HeaderLength ? 0 : UInt32(bytes[4..]);

    /// <summary>The number of 16 bits that a tag of a directory has, or null.</summary>
    public ushort? Number16(uint directory, ushort tag) => Value(directory, tag) is { IsEmpty: false } value ? UInt16(value) : null;

    /// <summary>The number of 32 bits that a tag of a directory has, or null.</summary>
    public uint? Number32(uint directory, ushort tag) => Value(directory, tag) is { IsEmpty: false } value ? UInt32(value) : null;

    /// <summary>The four bytes of a tag's value; none when it is not there.</summary>
    private ReadOnlySpan<byte> Value(uint directory, ushort tag)
    {
        if (bytes.Length < HeaderLength || directory > bytes.Length - 2)
            return [];
        var entries = bytes[((int)directory + 2)..];
        for (int count = UInt16(bytes[(int)directory..]); count > 0 && entries.Length >= EntryLength; count--, entries = entries[EntryLength..])
            if (UInt16(entries) == tag)
                return entries[8..EntryLength];
        return [];
    }

    private bool IsLittle => bytes[0] == 'I';

    private ushort UInt16(ReadOnlySpan<byte> at) => IsLittle ? BinaryPrimitives.ReadUInt16LittleEndian(at) : BinaryPrimitives.ReadUInt16BigEndian(at);

    private uint UInt32(ReadOnlySpan<byte> at) => IsLittle ? BinaryPrimitives.ReadUInt32LittleEndian(at) : BinaryPrimitives.ReadUInt32BigEndian(at);
}
