using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Portal.Model;
using Portal.Model.Text;

namespace Portal.Generator.Reading;

/// <summary>Which sorts of files content may have, and what to do about others.</summary>
public static partial class FileRemedies
{
    /// <summary>Files that are read as text.</summary>
    public static readonly string[] Texts = [".md", ".yml", ".txt", ".vtt"];

    /// <summary>Pictures.</summary>
    public static readonly string[] Pictures = [".png", ".jpg", ".jpeg", ".webp", ".gif", ".svg"];
    private static readonly string[] Documents = [".pdf", ".docx", ".xlsx", ".pptx", ".odt", ".ods", ".csv"];

    /// <summary>Files that are published as they are.</summary>
    public static readonly string[] Assets = [.. Pictures, .. Documents, .. MediaFormats.Extensions];

    private const string AsPicture = "Spara bilden som png eller jpg.";
    private const string AsFilm = "Spara filmen som mp4.";
    private const string AsSound = "Spara ljudet som mp3.";
    private const string Unpacked = "Packa upp den och lägg filerna som ska publiceras i mappen.";
    private const string AsText = "Skriv texten i en fil vars namn slutar på .md.";
    private const string Shortcut = "Det är en genväg. Lägg själva filen i mappen.";

    private static readonly FrozenDictionary<string, string> Remedies = new Dictionary<string, string>
    {
        [".bmp"] = AsPicture, [".tif"] = AsPicture, [".tiff"] = AsPicture, [".heic"] = AsPicture, [".heif"] = AsPicture, [".avif"] = AsPicture, [".ico"] = AsPicture, [".psd"] = AsPicture,
        [".mov"] = AsFilm, [".avi"] = AsFilm, [".wmv"] = AsFilm, [".mkv"] = AsFilm, [".mpg"] = AsFilm, [".m4v"] = AsFilm, [".ogv"] = AsFilm,
        [".wav"] = AsSound, [".wma"] = AsSound, [".aac"] = AsSound, [".flac"] = AsSound, [".aiff"] = AsSound,
        [".srt"] = "Spara undertexterna som WebVTT, i en fil vars namn slutar på .vtt.",
        [".zip"] = Unpacked, [".rar"] = Unpacked, [".7z"] = Unpacked, [".gz"] = Unpacked, [".tar"] = Unpacked,
        [".doc"] = "Spara dokumentet som docx eller pdf.", [".docm"] = "Spara dokumentet som docx, utan makron.", [".dotx"] = "Spara mallen som docx.", [".rtf"] = "Spara dokumentet som docx eller pdf.", [".pages"] = "Spara dokumentet som docx eller pdf.",
        [".xls"] = "Spara kalkylbladet som xlsx.", [".xlsm"] = "Spara kalkylbladet som xlsx, utan makron.", [".numbers"] = "Spara kalkylbladet som xlsx.",
        [".ppt"] = "Spara bilderna som pptx eller pdf.", [".pptm"] = "Spara bilderna som pptx, utan makron.", [".odp"] = "Spara bilderna som pptx eller pdf.", [".key"] = "Spara bilderna som pptx eller pdf.",
        [".msg"] = "Spara brevet som pdf.", [".eml"] = "Spara brevet som pdf.",
        [".html"] = AsText, [".htm"] = AsText, [".xml"] = AsText, [".mht"] = AsText,
        [".lnk"] = Shortcut, [".url"] = Shortcut, [".webloc"] = Shortcut,
    }.ToFrozenDictionary();

    /// <summary>Endings that mean the same as one that can be used.</summary>
    private static readonly FrozenDictionary<string, string> Others = new Dictionary<string, string>
    {
        [".markdown"] = ".md", [".mdown"] = ".md", [".mkd"] = ".md", [".mdx"] = ".md", [".yaml"] = ".yml", [".jpe"] = ".jpg", [".jfif"] = ".jpg", [".text"] = ".txt",
    }.ToFrozenDictionary();

    /// <summary>True for the ending of a file that has to be saved as something else before it can be published.</summary>
    public static bool MustBeConverted(string extension) => Remedies.ContainsKey(extension.ToLowerInvariant());

    /// <summary>What to do about a file of a sort that cannot be published.</summary>
    public static string ForSort(string path)
    {
        if (OfMisnamed(path) is { } renamed)
            return renamed;
        var extension = Path.GetExtension(path).ToLowerInvariant();
        if (Remedies.TryGetValue(extension, out var remedy))
            return remedy;
        var right = Others.GetValueOrDefault(extension) ?? Array.Find([.. Texts, .. Assets], known => Suggestion.Distance(known, extension, limit: 1) <= 1);
        return right is not null
            ? $"Byt namn till \"{Path.ChangeExtension(path, right)}\"."
            : $"Det här går att publicera: sidor (.md), bilder ({Join(Pictures)}), dokument ({Join(Documents)}), film och ljud ({Join(MediaFormats.Extensions)}).";
    }

    /// <summary>What to do about a file in a folder whose name lacks its underscore; null for others.</summary>
    public static string? OfMisnamed(string path) => path.Split('/') is [("mallar" or "tema") and var folder, _, ..]
        ? $"Mappen ska heta _{folder}, med understreck först, om det är portalens {(folder == "tema" ? "tema" : "egna mallar")}." : null;

    /// <summary>True for a name that a program gives a copy: <c>brand - kopia.md</c>, <c>brand (1).md</c>.</summary>
    public static bool IsCopy(string path) => CopyName().IsMatch(Path.GetFileNameWithoutExtension(path));

    /// <summary>A path with the names that its folders and its file should have; the same path when it only holds a reserved name.</summary>
    public static string BetterPath(string path) => string.Join('/', path.Split('/').Select(BetterName));

    private static string BetterName(string name)
    {
        var dot = name.LastIndexOf('.');
        if (dot <= 0)
            return Slug.From(name);
        var (stem, extension) = (name[..dot], name[dot..].ToLowerInvariant());
        return AddedEnding(name) is not null ? BetterName(stem) : Slug.From(stem) + extension;
    }

    /// <summary>The <c>.txt</c> that Notepad and the like add to a name that already has its ending; null when there is none.</summary>
    public static string? AddedEnding(string path) =>
        Path.GetExtension(path) is var added && added.Equals(".txt", StringComparison.OrdinalIgnoreCase)
        && Path.GetExtension(Path.GetFileNameWithoutExtension(path)) is var ending && (Texts.Contains(ending) || Assets.Contains(ending)) ? added : null;

    private static string Join(IEnumerable<string> extensions) => string.Join(", ", extensions);

    [GeneratedRegex(@"\(\d+\)$|[ _-](kopia|copy)([ _-]?\(?\d+\)?)?$|^(kopia av|copy of) ", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex CopyName();
}
