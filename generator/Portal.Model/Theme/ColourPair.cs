using System.Collections.Immutable;

namespace Portal.Model.Theme;

/// <summary>Two colours that the style sheets put together.</summary>
/// <param name="Front">The token that is to be seen.</param>
/// <param name="Ground">The token that it lies on.</param>
/// <param name="Ratio">The least contrast.</param>
/// <param name="What">What it is, in Swedish: begins a sentence.</param>
/// <param name="Where">What it lies on, in Swedish.</param>
public sealed record ColourPair(string Front, string Ground, double Ratio, string What, string Where)
{
    /// <summary>What text needs. WCAG 2.2, success criterion 1.4.3.</summary>
    public const double OfText = 4.5;

    /// <summary>What large text (1.4.3), controls, edges, icons and the mark of the focus (1.4.11) need.</summary>
    public const double OfControls = 3;

    private static readonly (string Token, string Words)[] Light = [("paper", "sidans bakgrund"), ("surface", "kort och fält"), ("sunken", "tabellhuvuden och kod"), ("tint", "tonade rutor")];
    private static readonly (string Token, string Words)[] Status = [("warn-tint", "gula rutor"), ("danger-tint", "röda rutor"), ("good-tint", "gröna rutor")];
    private static readonly (string Token, string Words)[] OfBand = [("band", "sidhuvudet"), ("band-deep", "menyn och sidfoten")];

    /// <summary>All of them.</summary>
    public static ImmutableArray<ColourPair> All { get; } =
    [
        .. On("ink", "text", OfText, [.. Light, .. Status]),
        .. On("ink-soft", "dämpad text", OfText, [.. Light, .. Status]),
        .. On("link", "länkar", OfText, [.. Light, .. Status]),
        .. On("link-strong", "länkar under pekaren", OfText, [.. Light, .. Status]),
        .. On("danger-ink", "felmeddelanden", OfText, Light[..2]),
        .. On("accent", "siffror och markörer i accentfärgen", OfText, Light[..2]),
        .. On("accent", "ikoner och staplar i accentfärgen", OfControls, Light[2..]),
        new("accent-ink", "accent", OfText, "text på knappar", "accentfärgen"),
        .. On("control", "kanter på fält och knappar", OfControls, Light),
        .. On("focus", "ramen runt det som har fokus", OfControls, Light),
        .. On("warn-line", "gula kanter", OfControls, Light[..2]),
        .. On("danger-line", "röda kanter", OfControls, Light[..2]),
        .. On("good-line", "gröna kanter och märken", OfControls, Light[..2]),
        .. On("band-ink", "text", OfText, OfBand),
        .. On("band-soft", "dämpad text", OfText, OfBand),
        new("band-turned", "band-ink", OfText, "det valda utseendet", "sin knapp i sidfoten"),
        .. On("level-2", "markeringar", OfControls, OfBand),
        new("level-2-ink", "level-2", OfText, "text på sökknappen på startsidan", "markeringens färg"),
        new("level-2-ink", "level-2-strong", OfText, "text på sökknappen under pekaren", "markeringens färg"),
    ];

    /// <summary>The contrast that the pair has.</summary>
    public double In(Palette palette) => Colour.Contrast(palette[Front], palette[Ground]);

    /// <summary>True when it can be seen.</summary>
    public bool Passes(Palette palette) => In(palette) >= Ratio;

    private static IEnumerable<ColourPair> On(string front, string what, double ratio, (string Token, string Words)[] grounds) =>
        grounds.Select(ground => new ColourPair(front, ground.Token, ratio, what, ground.Words));
}
