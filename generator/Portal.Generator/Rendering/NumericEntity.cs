using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Portal.Generator.Rendering;

/// <summary>Turns numeric character references for letters and signs beyond ASCII into the characters themselves.</summary>
public static partial class NumericEntity
{
    /// <summary>The text with every reference above U+009F written out; those that HTML needs stay.</summary>
    public static string Decode(string html) => Reference().Replace(html, match =>
    {
        var code = int.Parse(match.Groups[1].ValueSpan, NumberStyles.HexNumber);
        return code > 0x9F && Rune.IsValid(code) ? new Rune(code).ToString() : match.Value;
    });

    [GeneratedRegex("&#x([0-9A-F]{1,6});")]
    private static partial Regex Reference();
}
