using System.Collections.Immutable;

namespace Portal.Model.Theme;

/// <summary>All colours of one look, light or dark, derived from those that a theme gives.</summary>
public sealed class Palette
{
    private readonly Dictionary<string, Colour> colours = [];

    private Palette(bool isDark, ImmutableDictionary<BaseColour, Colour> given) => (IsDark, Given) = (isDark, given);

    /// <summary>True for the dark look.</summary>
    public bool IsDark { get; }

    /// <summary>The base colours that are not the program's.</summary>
    public ImmutableDictionary<BaseColour, Colour> Given { get; }

    /// <summary>The colour of a token.</summary>
    public Colour this[string token] => colours.TryGetValue(token, out var colour) ? colour : Add(ColourTokens.ByName[token]);

    /// <summary>The palette with these base colours; the others are the program's.</summary>
    public static Palette Of(bool isDark, ImmutableDictionary<BaseColour, Colour> given)
    {
        var palette = new Palette(isDark, given);
        foreach (var token in ColourTokens.All)
            _ = palette[token.Name];
        return palette;
    }

    /// <summary>The palette with one base colour more, or another.</summary>
    public Palette With(BaseColour colour, Colour value) => Of(IsDark, Given.SetItem(colour, value));

    /// <summary>True when a theme changes the token.</summary>
    public bool Changes(ColourToken token) => token.Bases.Any(Given.ContainsKey);

    /// <summary>A colour with so much of another in it as is needed to be read on all <paramref name="grounds"/>, and at least so much as said.</summary>
    public Colour MixUntil(string from, string to, double share, double ratio, ImmutableArray<string> grounds)
    {
        var mixed = this[from].Mix(this[to], share);
        for (; share < 1 && grounds.Any(ground => Colour.Contrast(mixed, this[ground]) < ratio); mixed = this[from].Mix(this[to], share))
            share = Math.Min(1, share + 0.05);
        return mixed;
    }

    private Colour Add(ColourToken token) => colours[token.Name] =
        token.Base is { } own && Given.TryGetValue(own, out var given) ? given
        : token.Derive is { } derive && Changes(token) ? derive(this)
        : token.Default(IsDark);
}
