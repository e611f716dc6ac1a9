using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace Portal.Generator.Search.Index;

/// <summary>Bytes of JSON. Nothing is escaped: names, numbers and terms are letters, digits, <c>=</c> and <c>_</c>.</summary>
internal sealed class LunrJson : IDisposable
{
    private const int LongestNumber = 16;
    private byte[] bytes = ArrayPool<byte>.Shared.Rent(1 << 17);
    private int length;

    public void Add(ReadOnlySpan<byte> text)
    {
        Reserve(text.Length);
        text.CopyTo(bytes.AsSpan(length));
        length += text.Length;
    }

    public void Add(string text)
    {
        Reserve(text.Length * 3);
        length += Encoding.UTF8.GetBytes(text, bytes.AsSpan(length));
    }

    public void Add(int number)
    {
        Reserve(LongestNumber);
        Utf8Formatter.TryFormat(number, bytes.AsSpan(length), out var written);
        length += written;
    }

    /// <summary>Adds 1500 as 1.5.</summary>
    public void AddThousandths(int thousandths)
    {
        Add(thousandths / 1000);
        if (thousandths % 1000 is not (> 0 and var rest))
            return;
        bytes[length++] = (byte)'.';
        for (var unit = 100; rest > 0; rest %= unit, unit /= 10)
            bytes[length++] = (byte)('0' + rest / unit);
    }

    public byte[] ToArray() => bytes[..length];

    public void Dispose() => ArrayPool<byte>.Shared.Return(bytes);

    private void Reserve(int more)
    {
        if (length + more + LongestNumber <= bytes.Length)
            return;
        var larger = ArrayPool<byte>.Shared.Rent(2 * (length + more + LongestNumber));
        bytes.AsSpan(0, length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(bytes);
        bytes = larger;
    }
}
