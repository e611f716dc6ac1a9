using System.Collections.Immutable;
using static Portal.Model.Theme.BaseColour;

namespace Portal.Model.Theme;

/// <summary>The dark look of a theme that says less of it than of the light one.</summary>
public static class DarkLook
{
    private const double DarkestBand = 0.14;

    /// <summary>How light a ground is, and how much of the accent's hue it has at most.</summary>
    private const double Ground = 0.085, Tinge = 0.2;

    /// <summary>
    /// The base colours in dark: those that the theme gives for it; of links, accent, band and mark otherwise the hue that they have in
    /// light, and of the ground a tinge of the accent. Ground and text of the light look say nothing of a dark one.
    /// </summary>
    public static ImmutableDictionary<BaseColour, Colour> Of(ImmutableDictionary<BaseColour, Colour> light, ImmutableDictionary<BaseColour, Colour> given)
    {
        var dark = given;
        if (!given.ContainsKey(Background) && light.TryGetValue(Accent, out var accent))
            dark = dark.SetItem(Background, Tinged(given.GetValueOrDefault(Accent, accent)));
        foreach (var colour in new[] { Band, Accent, Link, Mark })
            if (!given.ContainsKey(colour) && light.TryGetValue(colour, out var inLight))
                dark = dark.SetItem(colour, colour is Band ? Dimmed(inLight) : Readable(colour, inLight, dark));
        return dark;
    }

    private static Colour Tinged(Colour accent)
    {
        var parts = Lightness.Of(accent);
        return (parts with { Saturation = Math.Min(parts.Saturation, Tinge) }).With(Ground);
    }

    private static Colour Dimmed(Colour colour)
    {
        var parts = Lightness.Of(colour);
        return parts.With(Math.Min(parts.Light * 0.7, DarkestBand));
    }

    /// <summary>The nearest colour that passes wherever it is used; the colour itself, which is then told, when there is none.</summary>
    private static Colour Readable(BaseColour colour, Colour inLight, ImmutableDictionary<BaseColour, Colour> dark)
    {
        var token = ColourTokens.Of(colour).Name;
        var pairs = ColourPair.All.Where(pair => pair.Front == token).ToList();
        return Lightness.Nearest(inLight, other => Palette.Of(isDark: true, dark.SetItem(colour, other)) is var palette && pairs.All(pair => pair.Passes(palette))) ?? inLight;
    }
}
