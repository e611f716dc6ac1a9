using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Portal.Model;
using Portal.Model.Diagnostics;
using Portal.Model.Text;

namespace Portal.Generator.Reading;

/// <summary>The files of a content folder, read into memory in a stable order.</summary>
public sealed record ContentFiles(ImmutableArray<SourceFile> Texts, ImmutableArray<AssetFile> Assets)
{
    /// <summary>The text file at a path, or null.</summary>
    public SourceFile? Find(string path) => Texts.FirstOrDefault(file => file.Path == path);
}

/// <summary>Reads a content folder. Files and folders that begin with <c>_</c> or <c>.</c> are left out.</summary>
public static partial class ContentFolder
{
    /// <summary>Largest text file, in bytes: the Markdown parser's worst case must stay within seconds.</summary>
    public const int MaxTextBytes = 256 * 1024;

    /// <summary>Largest picture or attachment, in bytes.</summary>
    public const int MaxAssetBytes = 50 * 1024 * 1024;

    private static readonly string[] TextExtensions = [".md", ".yml", ".txt", ".vtt"];
    private static readonly string[] AssetExtensions =
        [".png", ".jpg", ".jpeg", ".webp", ".gif", ".pdf", ".docx", ".xlsx", ".pptx", ".odt", ".ods", ".csv", .. MediaFormats.Extensions];

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads every file below <paramref name="root"/>, save those that <paramref name="memory"/> has; what cannot be read becomes a diagnostic.</summary>
    public static ContentFiles Read(string root, DiagnosticBag bag, FileMemo? memory = null)
    {
        if (!Directory.Exists(root))
        {
            bag.Add(DiagnosticRules.MissingFile, "", SourceSpan.Start, $"mappen \"{root}\" finns inte", "Ange mappen med --content.");
            return new ContentFiles([], []);
        }

        memory ??= new FileMemo();
        var found = Files(new DirectoryInfo(root), "").OrderBy(file => file.Path, StringComparer.Ordinal).ToArray();
        var files = found.AsParallel().AsOrdered().Select(file => memory.Of(file.Path, file.Info, own => ReadFile(file.Path, file.Info, own), bag)).ToArray();
        memory.KeepOnly(found.Select(file => file.Path));
        return new ContentFiles([.. files.OfType<SourceFile>()], [.. files.OfType<AssetFile>()]);
    }

    /// <summary>A <see cref="SourceFile"/> or an <see cref="AssetFile"/>; null when the file is left out.</summary>
    private static object? ReadFile(string path, FileInfo info, DiagnosticBag bag)
    {
        if (!IsGoodName(path, bag))
            return null;
        var extension = Path.GetExtension(path);
        if (info.LinkTarget is not null)
            bag.Add(DiagnosticRules.UnreadableFile, path, SourceSpan.Start, "filen är en symbolisk länk", "Lägg själva filen i mappen.");
        else if (TextExtensions.Contains(extension))
            return ReadText(path, info, bag);
        else if (AssetExtensions.Contains(extension))
            return ReadAsset(path, info, bag);
        else
            bag.AddUnknown(DiagnosticRules.UnreadableFile, path, SourceSpan.Start,
                $"filer av sorten \"{extension}\" går inte att publicera", extension, [.. TextExtensions, .. AssetExtensions]);
        return null;
    }

    private static IEnumerable<(string Path, FileInfo Info)> Files(DirectoryInfo folder, string prefix)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos())
        {
            if (entry.Name[0] is '_' or '.')
                continue;
            if (entry is FileInfo file)
                yield return (prefix + entry.Name, file);
            else if (entry is DirectoryInfo { LinkTarget: null } child)
                foreach (var inner in Files(child, prefix + entry.Name + "/"))
                    yield return inner;
        }
    }

    private static bool IsGoodName(string path, DiagnosticBag bag)
    {
        if (GoodPath().IsMatch(path) && !ReservedName().IsMatch(path))
            return true;
        var better = string.Join('/', path.Split('/').Select(BetterName));
        bag.Add(DiagnosticRules.BadFileName, path, SourceSpan.Start,
            "namnet får bara ha små bokstäver a–z, siffror och bindestreck, och får inte vara reserverat i Windows",
            better == path ? "Välj ett annat namn." : $"Byt namn till \"{better}\".");
        return false;
    }

    private static string BetterName(string name)
    {
        var dot = name.LastIndexOf('.');
        return dot <= 0 ? Slug.From(name) : Slug.From(name[..dot]) + name[dot..].ToLowerInvariant();
    }

    private static SourceFile? ReadText(string path, FileInfo info, DiagnosticBag bag)
    {
        if (info.Length > MaxTextBytes)
        {
            bag.Add(DiagnosticRules.TooComplex, path, SourceSpan.Start,
                $"filen är {info.Length / 1024} kB, gränsen är {MaxTextBytes / 1024} kB", "Dela upp den i flera sidor.");
            return null;
        }
        try
        {
            var text = StrictUtf8.GetString(File.ReadAllBytes(info.FullName));
            var file = new SourceFile(path, Diacritics.Compose(text.TrimStart('\uFEFF').ReplaceLineEndings("\n")));
            if (ForbiddenCharacter.IndexIn(file.Text) is not (var place and >= 0))
                return file;
            bag.Add(DiagnosticRules.UnreadableFile, path, new Markdown.LineMap(file.Text).Span(place, place),
                $"filen har ett styrtecken som inte syns (U+{(int)file.Text[place]:X4})", "Ta bort det: radera tecknen runt platsen och skriv dem igen.");
        }
        catch (DecoderFallbackException)
        {
            bag.Add(DiagnosticRules.UnreadableFile, path, SourceSpan.Start,
                "filen är inte sparad som UTF-8", "Spara den igen och välj teckenkodningen UTF-8.");
        }
        return null;
    }

    private static AssetFile? ReadAsset(string path, FileInfo info, DiagnosticBag bag)
    {
        if (info.Length <= MaxAssetBytes)
            return new AssetFile(path, File.ReadAllBytes(info.FullName));
        bag.Add(DiagnosticRules.TooComplex, path, SourceSpan.Start,
            $"filen är {info.Length / 1024 / 1024} MB, gränsen är {MaxAssetBytes / 1024 / 1024} MB", "Gör filen mindre.");
        return null;
    }

    [GeneratedRegex(@"^([a-z0-9][a-z0-9-]*/)*[a-z0-9][a-z0-9-]*\.[a-z0-9]+$")]
    private static partial Regex GoodPath();

    [GeneratedRegex(@"(^|/)(con|prn|aux|nul|com[0-9]|lpt[0-9])[./]")]
    private static partial Regex ReservedName();
}
