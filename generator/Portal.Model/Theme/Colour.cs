using System.Globalization;

namespace Portal.Model.Theme;

/// <summary>A colour of sRGB without transparency.</summary>
public readonly record struct Colour(byte Red, byte Green, byte Blue)
{
    /// <summary>White.</summary>
    public static Colour White { get; } = new(255, 255, 255);

    /// <summary>Black.</summary>
    public static Colour Black { get; } = new(0, 0, 0);

    /// <summary>What each value of a channel gives of light, see <see cref="Luminance"/>.</summary>
    private static readonly double[] Light = [.. Enumerable.Range(0, 256).Select(value => value / 255.0)
        .Select(part => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4))];

    /// <summary>Relative luminance: 0 is black, 1 is white. WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance.</summary>
    public double Luminance => 0.2126 * Light[Red] + 0.7152 * Light[Green] + 0.0722 * Light[Blue];

    /// <summary>A colour as <c>#rrggbb</c> says it, or null.</summary>
    public static Colour? Read(string text) =>
        text is ['#', .. { Length: 6 } digits] && digits.All(char.IsAsciiHexDigit) && int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture) is var all
            ? new Colour((byte)(all >> 16), (byte)(all >> 8), (byte)all)
            : null;

    /// <summary>A colour that is known to be one.</summary>
    public static Colour Of(string text) => Read(text) ?? throw new FormatException($"{text} is no colour");

    /// <summary>From 1 (the same) to 21 (black on white). WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio.</summary>
    public static double Contrast(Colour one, Colour other)
    {
        var (a, b) = (one.Luminance, other.Luminance);
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    /// <summary>This colour with so much of another in it, 0 to 1.</summary>
    public Colour Mix(Colour other, double share)
    {
        return new(Of(Red, other.Red), Of(Green, other.Green), Of(Blue, other.Blue));

        byte Of(byte own, byte its) => (byte)Math.Round(own + (its - own) * share);
    }

    /// <summary>Black or white, whichever is read better on this colour: at least 4.58:1. White where it passes, since it is what most expect.</summary>
    public Colour Reading() => Contrast(White, this) >= ColourPair.OfText ? White : Black;

    /// <inheritdoc />
    public override string ToString() => $"#{Red:x2}{Green:x2}{Blue:x2}";
}
