using System.Collections.Immutable;

namespace Portal.Model.Theme;

/// <summary>What <c>tema</c> in <c>portal.yml</c> says: how a portal looks of its own.</summary>
public sealed record PortalTheme
{
    /// <summary>The colours in light.</summary>
    public required Palette Light { get; init; }

    /// <summary>The colours in dark.</summary>
    public required Palette Dark { get; init; }

    /// <summary>The logo, PNG or SVG.</summary>
    public AssetFile? Logo { get; init; }

    /// <summary>The icon in the browser's tab, PNG or SVG.</summary>
    public AssetFile? Favicon { get; init; }

    /// <summary>The fonts of text.</summary>
    public ThemeFont? TextFont { get; init; }

    /// <summary>The fonts of headings, when they are others than those of text.</summary>
    public ThemeFont? HeadingFont { get; init; }

    /// <summary>The logo and the fonts, each once.</summary>
    public ImmutableArray<AssetFile> OnPages => [.. new[] { Logo }.OfType<AssetFile>().Concat(Faces.Select(face => face.File)).DistinctBy(file => file.Path)];

    /// <summary>All files that the theme uses.</summary>
    public IEnumerable<AssetFile> Files => Favicon is null ? OnPages : OnPages.Append(Favicon);

    /// <summary>All files of fonts.</summary>
    public IEnumerable<FontFace> Faces => new[] { TextFont, HeadingFont }.OfType<ThemeFont>().SelectMany(font => font.Faces);
}

/// <summary>A font of one's own.</summary>
/// <param name="Name">What the family is called.</param>
/// <param name="HasSerifs">True when the letters of the fall-back have feet.</param>
/// <param name="Faces">Its files.</param>
public sealed record ThemeFont(string Name, bool HasSerifs, ImmutableArray<FontFace> Faces);

/// <summary>A file of a font.</summary>
/// <param name="File">The file, woff2.</param>
/// <param name="Weights">The weights it is used for, as CSS writes them.</param>
/// <param name="IsItalic">True for slanted letters.</param>
public sealed record FontFace(AssetFile File, string Weights, bool IsItalic);
