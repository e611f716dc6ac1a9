using System.Collections.Immutable;
using Portal.Model;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Reading.Theme;

/// <summary>The files of the folder <c>_tema</c>: logo, icon and fonts.</summary>
public static class ThemeFiles
{
    /// <summary>The folder, as paths begin.</summary>
    public const string Folder = "_tema/";

    /// <summary>Largest font, in bytes: readers are on phones.</summary>
    private const int MaxFontBytes = 400 * 1024;

    /// <summary>Logos and icons have no pixels when they are drawn: their lesser side is said to have so many.</summary>
    private const int LeastSide = 100;

    /// <summary>Sorts of pictures.</summary>
    public static readonly ImmutableArray<string> Pictures = [".svg", ".png"];

    /// <summary>Sorts of fonts.</summary>
    public static readonly ImmutableArray<string> Fonts = [".woff2"];

    /// <summary>The file as it can be published; null when it cannot, which is reported.</summary>
    public static AssetFile? Read(string path, FileInfo info, DiagnosticBag bag) => Path.GetExtension(path) switch
    {
        ".png" or ".svg" => AssetReader.Read(path, info, bag, LeastSide),
        ".woff2" => AssetReader.IsWithin(MaxFontBytes, path, info, "Ta bort tecken som portalen inte behöver ur typsnittet.", bag) ? Font(path, OrdinaryFile.Read(info), bag) : null,
        var other => AssetReader.Refuse(path, $"mappen _tema har logotyp, favikon och typsnitt, inte filer av sorten \"{other}\"",
            other is ".ttf" or ".otf" or ".woff" or ".eot" ? "Gör om typsnittet till woff2." : "Spara en bild som svg eller png. Flytta andra filer till en annan mapp.", bag),
    };

    /// <summary>The file of the folder that a key names; null when the key is absent, and when there is none, which is reported.</summary>
    public static AssetFile? Named(Fields fields, string key, ContentFiles content, ImmutableArray<string> sorts)
    {
        if (fields.OptionalSpanned(key) is not { Value: var name, Span: var span })
            return null;
        if (!sorts.Contains(Path.GetExtension(name)))
        {
            fields.ReportValue(span, $"\"{key}\" ska vara en fil av sorten {string.Join(" eller ", sorts)}, inte \"{name}\"", $"Lägg filen i mappen _tema och skriv dess namn: {key}: {(sorts == Fonts ? "typsnitt" : key)}{sorts[0]}");
            return null;
        }
        var path = Folder + (name.StartsWith(Folder, StringComparison.Ordinal) ? name[Folder.Length..] : name);
        if (content.Theme.FirstOrDefault(file => file.Path == path) is { } file)
            return file;
        if (!content.Unreadable.Contains(path))
            fields.ReportUnknown(new Spanned<string>(name, span), $"filen {path} finns inte",
                content.Theme.Select(other => other.Path[Folder.Length..]).Where(other => sorts.Contains(Path.GetExtension(other))), DiagnosticRules.BrokenLink, "Lägg filen i mappen _tema, med understreck först.");
        return null;
    }

    private static AssetFile? Font(string path, ReadOnlyMemory<byte> bytes, DiagnosticBag bag) => Woff2Header.Read(bytes.Span) is not null
        ? new AssetFile(path, bytes)
        : AssetReader.Refuse(path, "filen är inget typsnitt i formatet woff2, eller så är den inte hel", "Hämta den igen, eller gör om typsnittet till woff2.", bag);
}
