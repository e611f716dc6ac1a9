using System.Collections.Frozen;
using System.Collections.Immutable;
using static Portal.Model.Theme.BaseColour;

namespace Portal.Model.Theme;

/// <summary>
/// The colours of the style sheets and how they derive from the base colours. What must be read against others is mixed just as far
/// as they allow, so that a theme whose base colours can be read has no derived one that cannot.
/// </summary>
public static class ColourTokens
{
    /// <summary>What text and links lie on.</summary>
    public static ImmutableArray<string> Grounds { get; } = ["paper", "surface", "sunken", "tint"];

    /// <summary>The grounds of what went well, warnings and danger, which no theme changes: their colours are what readers know them by.</summary>
    public static ImmutableArray<string> StatusGrounds { get; } = ["warn-tint", "danger-tint", "good-tint"];

    /// <summary>All of them.</summary>
    public static ImmutableArray<ColourToken> All { get; } =
    [
        Base("paper", "#f5f7f6", "#0f191d", Background),
        Base("ink", "#13242b", "#e7eff1", Ink),
        Base("link", "#0a566d", "#8bd3e3", Link),
        Base("accent", "#0b6a80", "#58b8cc", Accent),
        Base("band", "#0b4453", "#0a2a34", Band),
        Base("level-2", "#f2b840", "#f2b840", Mark),

        Fixed("warn-tint", "#fdf1d4", "#352a10"),
        Fixed("warn-line", "#b47d0a", "#d9a338"),
        Fixed("warn-ink", "#5b3e00", "#f8dc9d"),
        Fixed("danger", "#a9241b", "#b3362c"),
        Fixed("danger-deep", "#861a13", "#8f2920"),
        Fixed("danger-tint", "#fbe9e7", "#3b1c19"),
        Fixed("danger-line", "#a9241b", "#f08c80"),
        Fixed("danger-ink", "#861a13", "#ffc0b8"),
        Fixed("good-tint", "#e3f2ea", "#133022"),
        Fixed("good-line", "#1d7350", "#6cc29a"),
        Fixed("good-ink", "#12523a", "#aee4c8"),

        new("surface", Of("#ffffff"), Of("#16242a"), [Background], palette => palette["paper"].Mix(Colour.White, palette.IsDark ? 0.045 : 0.8)),
        new("sunken", Of("#e8eded"), Of("#1d2e35"), [Background, Ink], palette => palette["paper"].Mix(palette["ink"], 0.06)),
        new("tint", Of("#e1eef0"), Of("#15343e"), [Background, Accent], palette => palette["surface"].Mix(palette["accent"], 0.12)),
        new("ink-soft", Of("#455860"), Of("#aebfc5"), [Ink, Background, Accent], palette => palette.MixUntil("paper", "ink", 0.75, ColourPair.OfText, [.. Grounds, .. StatusGrounds])),
        new("rule", Of("#cdd8da"), Of("#31454e"), [Background, Ink], palette => palette["paper"].Mix(palette["ink"], 0.17)),
        new("control", Of("#63777f"), Of("#8198a1"), [Ink, Background, Accent], palette => palette.MixUntil("paper", "ink", 0.55, ColourPair.OfControls, Grounds)),
        new("link-strong", Of("#062f3c"), Of("#c9eef6"), [Link, Ink], palette => palette["link"].Mix(palette["ink"], 0.6)),
        new("focus", Of("#0a566d"), Of("#f6c85f"), [Link], palette => palette["link"]),
        new("accent-ink", Of("#ffffff"), Of("#062028"), [Accent], palette => palette["accent"].Reading()),

        new("band-ink", Of("#ffffff"), Of("#ffffff"), [Band], palette => palette["band"].Reading()),
        new("band-deep", Of("#083642"), Of("#071f27"), [Band], Deeper),
        new("band-soft", Of("#c5e1e6"), Of("#c5e1e6"), [Band], palette => palette.MixUntil("band", "band-ink", 0.8, ColourPair.OfText, ["band", "band-deep"])),
        new("band-rule", Of("#3c7583"), Of("#2c5663"), [Band], palette => palette["band"].Mix(palette["band-ink"], 0.22)),
        new("band-turned", Of("#083642"), Of("#083642"), [Band], palette => palette["band-ink"].Reading()),
        new("level-1", Of("#ffffff"), Of("#ffffff"), [Band], palette => palette["band-ink"]),
        new("level-2-strong", Of("#ffd070"), Of("#ffd070"), [Mark], palette => palette["level-2"].Mix(palette["level-2-ink"] == Colour.White ? Colour.Black : Colour.White, 0.2)),
        new("level-2-ink", Of("#13242b"), Of("#13242b"), [Mark], palette => palette["level-2"].Reading()),
        new("level-3", Of("#8cc7cf"), Of("#8cc7cf"), [Band], palette => palette["band"].Mix(palette["band-ink"], 0.6)),
    ];

    /// <summary>The colours by name.</summary>
    public static FrozenDictionary<string, ColourToken> ByName { get; } = All.ToFrozenDictionary(token => token.Name);

    /// <summary>The token that a base colour is.</summary>
    public static ColourToken Of(BaseColour colour) => All.First(token => token.Base == colour);

    /// <summary>The ground of menu and footer: darker than the band, or lighter where its black text could not be read otherwise.</summary>
    private static Colour Deeper(Palette palette)
    {
        var band = palette["band"];
        if (palette["band-ink"] == Colour.White)
            return band.Mix(Colour.Black, 0.22);
        var darker = band.Mix(Colour.Black, 0.06);
        return Colour.Contrast(Colour.Black, darker) >= ColourPair.OfText ? darker : band.Mix(Colour.White, 0.22);
    }

    private static Colour Of(string text) => Colour.Of(text);

    private static ColourToken Base(string name, string light, string dark, BaseColour colour) =>
        new(name, Of(light), Of(dark), [colour], Derive: null) { Base = colour };

    private static ColourToken Fixed(string name, string light, string dark) => new(name, Of(light), Of(dark), [], Derive: null);
}
