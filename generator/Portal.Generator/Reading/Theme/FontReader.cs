using System.Text.RegularExpressions;
using Portal.Model;
using Portal.Model.Pages;
using Portal.Model.Theme;

namespace Portal.Generator.Reading.Theme;

/// <summary>Reads <c>typsnitt</c> of a theme.</summary>
public static partial class FontReader
{
    /// <summary>The font for one use, <c>text</c> or <c>rubriker</c>; null when the theme has none.</summary>
    public static ThemeFont? Read(Fields fonts, string use, ContentFiles content) =>
        fonts.OptionalGroup<ThemeFont?>(use, null, fields => ReadFont(fields, content));

    private static ThemeFont? ReadFont(Fields fields, ContentFiles content)
    {
        var name = fields.Text("namn");
        if (name.Length > 0 && !Name().IsMatch(name))
            fields.ReportValue("namn", $"\"{name}\" kan inte vara namn på ett typsnitt", "Använd bokstäver, siffror, mellanslag och bindestreck, högst 60 tecken.");
        var hasSerifs = fields.OptionalOneOf("reserv", SwedishNames.FontEndings) ?? false;
        fields.Require("fil", "Det är typsnittets fil i mappen _tema.");
        var (normal, bold, italic) = (File("fil"), File("fet"), File("kursiv"));
        return normal is null ? null : new ThemeFont(name, hasSerifs, [.. Faces(normal, bold, italic)]);

        AssetFile? File(string key) => ThemeFiles.Named(fields, key, content, ThemeFiles.Fonts);
    }

    /// <summary>The files with their weights. Of a file with one weight only the browser makes the others, unless there is a bold one.</summary>
    private static IEnumerable<FontFace> Faces(AssetFile normal, AssetFile? bold, AssetFile? italic)
    {
        yield return new FontFace(normal, bold is not null ? "100 500" : Weights(normal), IsItalic: false);
        if (bold is not null)
            yield return new FontFace(bold, "501 1000", IsItalic: false);
        if (italic is not null)
            yield return new FontFace(italic, Weights(italic), IsItalic: true);
    }

    private static string Weights(AssetFile file) => Woff2Header.Read(file.Bytes.Span) is { IsVariable: true } ? "100 1000" : "400";

    [GeneratedRegex(@"^[\p{L}0-9][\p{L}0-9 -]{0,59}\z")]
    private static partial Regex Name();
}
