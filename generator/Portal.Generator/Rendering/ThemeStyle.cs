using System.Collections.Immutable;
using System.Text;
using Portal.Model;
using Portal.Model.Theme;

namespace Portal.Generator.Rendering;

/// <summary>The style sheet of a theme: the fonts, and the colours that are others than those of site/styles/tokens.css.</summary>
public static class ThemeStyle
{
    /// <summary>Colours that site/styles/print.css sets for paper, which a theme leaves alone.</summary>
    public static readonly ImmutableArray<string> OfPaper = ["paper", "surface", "sunken", "tint", "ink", "ink-soft", "link", "rule"];

    /// <summary>The style sheet; empty when the theme changes neither colours nor fonts.</summary>
    /// <param name="theme">The theme.</param>
    /// <param name="fileOf">The name of a font's published file, beside the style sheet.</param>
    public static string Of(PortalTheme theme, Func<AssetFile, string> fileOf)
    {
        var text = new StringBuilder();
        foreach (var font in new[] { theme.TextFont, theme.HeadingFont }.OfType<ThemeFont>().DistinctBy(font => font.Name))
            foreach (var face in font.Faces)
                text.Append($"@font-face{{font-family:\"{font.Name}\";src:url(\"{fileOf(face.File)}\")format(\"woff2\");font-weight:{face.Weights};font-style:{(face.IsItalic ? "italic" : "normal")};font-display:swap}}\n");
        var changed = ColourTokens.All.Where(token => theme.Light.Changes(token) || theme.Dark.Changes(token)).ToLookup(token => OfPaper.Contains(token.Name), token => Pair(theme, token.Name));
        var families = new[] { ("sans", theme.TextFont), ("headings", theme.HeadingFont) }.Where(use => use.Item2 is not null).Select(use => Family(use.Item1, use.Item2!));
        Append(text, "", [.. changed[false], .. families]);
        Append(text, "@media not print", [.. changed[true]]);
        return text.ToString();
    }

    private static void Append(StringBuilder text, string media, ImmutableArray<string> properties)
    {
        if (properties.IsEmpty)
            return;
        var rule = $":root{{{string.Join(';', properties)}}}";
        text.Append(media.Length == 0 ? rule + "\n" : $"{media}{{{rule}}}\n");
    }

    private static string Pair(PortalTheme theme, string token) => $"--{token}:light-dark({theme.Light[token]},{theme.Dark[token]})";

    private static string Family(string use, ThemeFont font) => $"--{use}:\"{font.Name}\",var(--system-{(font.HasSerifs ? "serif" : "sans")})";
}
