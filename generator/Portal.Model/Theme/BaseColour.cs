using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Portal.Model.Theme;

/// <summary>The few colours that all others derive from.</summary>
public enum BaseColour
{
    /// <summary>The page's ground.</summary>
    Background,

    /// <summary>Running text.</summary>
    Ink,

    /// <summary>Links.</summary>
    Link,

    /// <summary>Buttons, bars, edges and icons.</summary>
    Accent,

    /// <summary>The ground of the band at the top, of the start page's head and of the footer.</summary>
    Band,

    /// <summary>What stands out on the band: the page that is shown, the search button of the start page, what has the focus.</summary>
    Mark,
}

/// <summary>The words of the base colours in <c>portal.yml</c>.</summary>
public static class BaseColours
{
    /// <summary>The keys under <c>ljust</c> and <c>mörkt</c>, in the order of the documentation.</summary>
    public static ImmutableArray<(string Key, BaseColour Colour)> Keys { get; } =
    [
        ("bakgrund", BaseColour.Background),
        ("text", BaseColour.Ink),
        ("länk", BaseColour.Link),
        ("accent", BaseColour.Accent),
        ("sidhuvud", BaseColour.Band),
        ("markering", BaseColour.Mark),
    ];

    private static readonly FrozenDictionary<BaseColour, string> Words = Keys.ToFrozenDictionary(pair => pair.Colour, pair => pair.Key);

    /// <summary>The key of a base colour.</summary>
    public static string KeyOf(BaseColour colour) => Words[colour];
}
