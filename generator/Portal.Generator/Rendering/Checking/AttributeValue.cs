using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Portal.Generator.Rendering.Checking;

/// <summary>The value of an attribute, as a browser understands it.</summary>
public static class AttributeValue
{
    /// <summary>
    /// Decodes character references (https://html.spec.whatwg.org/multipage/parsing.html#character-reference-state): the five that are
    /// written by escaping, and numbers. Of the others, and those without a semicolon, the standard has 2,231; where one of them
    /// may stand <paramref name="isSure"/> is false.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static string Decode(ReadOnlySpan<byte> value, out bool isSure)
    {
        isSure = true;
        if (value.IndexOf((byte)'&') is var first && first < 0)
            return Encoding.UTF8.GetString(value);
        var text = new StringBuilder();
        for (; first >= 0; first = value.IndexOf((byte)'&'))
        {
            text.Append(Encoding.UTF8.GetString(value[..first]));
            value = value[first..];
            var (decoded, length) = Reference(value);
            isSure &= length > 0;
            text.Append(decoded);
            value = value[Math.Max(length, 1)..];
        }
        return text.Append(Encoding.UTF8.GetString(value)).ToString();
    }

    /// <summary>The reference at the beginning, and its length: 0 when it may be one that is not known here.</summary>
    private static (string Decoded, int Length) Reference(ReadOnlySpan<byte> value)
    {
        if (value.Length < 2 || !(char.IsAsciiLetterOrDigit((char)value[1]) || value[1] == '#'))
            return ("&", 1);
        var semicolon = value.IndexOf((byte)';');
        if (semicolon < 0)
            return ("&", 0);
        var name = value[1..semicolon];
        var decoded = name[0] == '#' ? Number(name[1..])
            : name.SequenceEqual("amp"u8) ? "&"
            : name.SequenceEqual("lt"u8) ? "<"
            : name.SequenceEqual("gt"u8) ? ">"
            : name.SequenceEqual("quot"u8) ? "\""
            : name.SequenceEqual("apos"u8) ? "'"
            : null;
        return decoded is null ? ("&", 0) : (decoded, semicolon + 1);
    }

    /// <summary>The character of a number; null for those that a browser takes for another one: 0, surrogates, 128 to 159 and what is no character.</summary>
    private static string? Number(ReadOnlySpan<byte> digits)
    {
        var isHex = digits is [(byte)'x' or (byte)'X', ..];
        if (!int.TryParse(isHex ? digits[1..] : digits, isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return null;
        return Rune.IsValid(number) && number is not (0 or >= 0x80 and <= 0x9F) ? new Rune(number).ToString() : null;
    }
}
