using System.Collections.Immutable;

namespace Portal.Model.Theme;

/// <summary>A colour that the style sheets name (site/styles/tokens.css).</summary>
/// <param name="Name">Its name, without hyphens before it.</param>
/// <param name="Light">What it is without a theme, in light.</param>
/// <param name="Dark">What it is without a theme, in dark.</param>
/// <param name="Bases">What it derives from; none for those that no theme changes.</param>
/// <param name="Derive">How it derives from them, when one of them is another than the program's; null for one that does not.</param>
public sealed record ColourToken(string Name, Colour Light, Colour Dark, ImmutableArray<BaseColour> Bases, Func<Palette, Colour>? Derive)
{
    /// <summary>True when it is a base colour itself.</summary>
    public BaseColour? Base { get; init; }

    /// <summary>What it is without a theme.</summary>
    public Colour Default(bool isDark) => isDark ? Dark : Light;
}
