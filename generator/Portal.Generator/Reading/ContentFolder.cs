using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Portal.Generator.Reading.Theme;
using Portal.Model;
using Portal.Model.Diagnostics;
using Portal.Model.Text;

namespace Portal.Generator.Reading;

/// <summary>The files of a content folder, read into memory in a stable order.</summary>
/// <param name="Texts">Files of text.</param>
/// <param name="Assets">Files that are published as they are.</param>
/// <param name="Foreign">How many files of other programs were left out.</param>
public sealed record ContentFiles(ImmutableArray<SourceFile> Texts, ImmutableArray<AssetFile> Assets, int Foreign = 0)
{
    /// <summary>Paths of files that are there but could not be read, which has been reported. Nobody is told that they do not exist.</summary>
    public ImmutableArray<string> Unreadable { get; init; } = [];

    /// <summary>Files of the theme, from the folder <c>_tema</c>.</summary>
    public ImmutableArray<AssetFile> Theme { get; init; } = [];

    /// <summary>Templates that replace the program's, from the folder <c>_mallar</c>.</summary>
    public ImmutableArray<SourceFile> Templates { get; init; } = [];

    /// <summary>The text file or template at a path, or null.</summary>
    public SourceFile? Find(string path) => Texts.FirstOrDefault(file => file.Path == path) ?? Templates.FirstOrDefault(file => file.Path == path);
}

/// <summary>
/// Reads a content folder. Files and folders that begin with <c>_</c> (save <c>_mallar</c> and <c>_tema</c>) or <c>.</c> and files of other programs are left out. Only
/// ordinary files are ever opened.
/// </summary>
public static partial class ContentFolder
{
    /// <summary>Largest text file, in bytes: the Markdown parser's worst case must stay within seconds.</summary>
    public const int MaxTextBytes = 256 * 1024;

    /// <summary>Longest path below the content folder, in characters. Windows allows 260 for all of it, and the folder needs some.</summary>
    public const int MaxPathLength = 180;

    /// <summary>The folder with templates that replace the program's, as paths begin.</summary>
    public const string Templates = "_mallar/";

    /// <summary>True for a template of the portal's own.</summary>
    public static bool IsTemplate(string path) => path.StartsWith(Templates, StringComparison.Ordinal);

    /// <summary>What the paths of the program's own templates and words begin with, which do not lie in the folder.</summary>
    public const string ProgramTemplates = "templates/";

    /// <summary>Most folders within one another.</summary>
    public const int MaxDepth = 8;

    /// <summary>UTF-8 that refuses other bytes.</summary>
    internal static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads every file below <paramref name="root"/>, save those that <paramref name="memory"/> has; what cannot be read becomes a diagnostic. <paramref name="here"/> is where the program was started.</summary>
    public static ContentFiles Read(string root, DiagnosticBag bag, FileMemo? memory = null, string? here = null)
    {
        if (!Directory.Exists(root))
        {
            var isFile = File.Exists(root);
            bag.Add(DiagnosticRules.MissingFile, "", SourceSpan.Start, isFile ? $"\"{root}\" är en fil, inte en mapp" : $"mappen \"{root}\" finns inte",
                File.Exists(Path.Combine(here ?? Directory.GetCurrentDirectory(), SettingsReader.Path)) ? "Du står i innehållet. Gå upp en mapp: cd .." : $"Ange mappen med {(isFile ? "innehållet med " : "")}--content.");
            return new ContentFiles([], []) { Unreadable = [SettingsReader.Path] }; // of which more need not be told
        }

        memory ??= new FileMemo();
        var found = Files(new DirectoryInfo(root), "", 0, bag).ToLookup(file => ForeignFiles.Has(file.Info.Name));
        var files = found[false].OrderBy(file => file.Path, StringComparer.Ordinal).ToArray()
            .AsParallel().AsOrdered().Select(file => (file.Path, Content: memory.Of(file.Path, file.Info, own => ReadFile(file.Path, file.Info, own), bag))).ToArray();
        memory.KeepOnly(files.Select(file => file.Path));
        var texts = files.Select(file => file.Content).OfType<SourceFile>().ToLookup(file => file.Path.StartsWith(Templates, StringComparison.Ordinal));
        var assets = files.Select(file => file.Content).OfType<AssetFile>().ToLookup(file => IsTheme(file.Path));
        return new ContentFiles([.. texts[false]], [.. assets[false]], found[true].Count())
        {
            Theme = [.. assets[true]],
            Templates = [.. texts[true]],
            Unreadable = [.. files.Where(file => file.Content is null).SelectMany(file => new[] { file.Path, FileRemedies.BetterPath(file.Path) }).Distinct()],
        };
    }

    /// <summary>A <see cref="SourceFile"/> or an <see cref="AssetFile"/>; null when the file is left out.</summary>
    private static object? ReadFile(string path, FileInfo info, DiagnosticBag bag)
    {
        var isTemplate = IsTemplate(path);
        var extension = Path.GetExtension(path);
        if (!isTemplate && !IsTheme(path) && FileRemedies.MustBeConverted(extension))
            return Unreadable(path, $"filer av sorten \"{extension.ToLowerInvariant()}\" går inte att publicera", FileRemedies.ForSort(path), bag); // it gets another name then
        if (!isTemplate && !IsGoodName(path, bag))
            return null;
        try
        {
            if (info.LinkTarget is not null)
                return Unreadable(path, "filen är en symbolisk länk", "Lägg själva filen i mappen.", bag);
            if (!OrdinaryFile.Is(info))
                return Unreadable(path, "det är ingen vanlig fil", "Ta bort den, eller lägg en vanlig fil i dess ställe.", bag);
            if (isTemplate && extension != ".html")
                return Unreadable(path, "mappen _mallar har bara mallar, filer som slutar på .html", extension is ".htm" ? $"Byt namn till {Path.GetFileName(path)}l." : "Flytta filen till en annan mapp.", bag);
            if (IsTheme(path))
                return ThemeFiles.Read(path, info, bag);
            if (isTemplate || FileRemedies.Texts.Contains(extension))
                return ReadText(path, info, bag);
            if (FileRemedies.Assets.Contains(extension))
                return AssetReader.Read(path, info, bag);
            return Unreadable(path, $"filer av sorten \"{extension}\" går inte att publicera", FileRemedies.ForSort(path), bag);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Unreadable(path, "filen går inte att öppna", "Kontrollera att du får läsa den och att inget annat program har den öppen.", bag);
        }
    }

    private static IEnumerable<(string Path, FileInfo Info)> Files(DirectoryInfo folder, string prefix, int depth, DiagnosticBag bag)
    {
        foreach (var entry in Entries(folder, prefix, bag))
        {
            var path = prefix + entry.Name;
            if (entry.Name[0] is '_' or '.' && $"{path}/" is not (Templates or ThemeFiles.Folder) && !path.StartsWith(Templates, StringComparison.Ordinal))
                continue;
            if (entry is FileInfo file)
                yield return (path, file);
            else if (entry.LinkTarget is not null)
                Unreadable(path, "mappen är en symbolisk länk", "Lägg själva mappen i innehållet.", bag);
            else if (depth == MaxDepth)
                bag.Add(DiagnosticRules.MisplacedFile, path, SourceSpan.Start, $"mappen ligger djupare än {MaxDepth} mappar ner", "Flytta den närmare innehållets översta mapp.");
            else
                foreach (var inner in Files((DirectoryInfo)entry, path + "/", depth + 1, bag))
                    yield return inner;
        }
    }

    private static FileSystemInfo[] Entries(DirectoryInfo folder, string prefix, DiagnosticBag bag)
    {
        try
        {
            return folder.GetFileSystemInfos();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Unreadable(prefix.TrimEnd('/'), "mappen går inte att öppna", "Kontrollera att du får läsa den och att namnet bara har tecknen a–z, 0–9 och bindestreck.", bag);
            return [];
        }
    }

    private static bool IsTheme(string path) => path.StartsWith(ThemeFiles.Folder, StringComparison.Ordinal);

    /// <summary>True for a path that a file of the content may have; what is wrong with another is reported.</summary>
    public static bool IsGoodName(string path, DiagnosticBag bag)
    {
        var mark = IsTheme(path) ? "_" : "";
        var name = path[mark.Length..];
        if (path.Length > MaxPathLength)
        {
            bag.Add(DiagnosticRules.BadFileName, path, SourceSpan.Start,
                $"sökvägen är {path.Length} tecken lång, gränsen är {MaxPathLength}: en längre går inte att hämta till en Windows-dator", "Korta namnet på filen eller på mapparna.");
            return false;
        }
        var isGood = GoodPath().IsMatch(name);
        if (isGood && !ReservedName().IsMatch(name))
            return true;
        var better = FileRemedies.BetterPath(name);
        bag.Add(DiagnosticRules.BadFileName, path, SourceSpan.Start,
            isGood ? "namnet är reserverat i Windows"
            : FileRemedies.AddedEnding(name) is { } ending ? $"namnet har fått en ändelse för mycket, {ending}"
            : "namnet får bara ha små bokstäver a–z, siffror och bindestreck",
            (better == name || !GoodPath().IsMatch(better) ? "Välj ett annat namn." : $"Byt namn till \"{mark}{better}\".") + (!isGood && FileRemedies.IsCopy(path) ? " Är det en kopia: ta bort den." : ""));
        return false;
    }

    private static SourceFile? ReadText(string path, FileInfo info, DiagnosticBag bag)
    {
        if (info.Length > MaxTextBytes)
        {
            bag.Add(DiagnosticRules.TooComplex, path, SourceSpan.Start,
                $"filen är {info.Length / 1024} kB, gränsen är {MaxTextBytes / 1024} kB", "Dela upp den i flera sidor.");
            return null;
        }
        var bytes = OrdinaryFile.Read(info);
        try
        {
            var text = StrictUtf8.GetString(bytes);
            var file = new SourceFile(path, Diacritics.Compose(text.TrimStart('\uFEFF').ReplaceLineEndings("\n")));
            if (ForbiddenCharacter.IndexIn(file.Text) is not (var place and >= 0))
                return ConflictMarkers.Report(file, bag) ? null : file;
            var (message, remedy) = file.Text[place] == ForbiddenCharacter.Unread
                ? ("här står tecknet \uFFFD där en bokstav har gått förlorad", "Skriv bokstaven igen, oftast å, ä eller ö. Texten har någon gång öppnats med fel teckenkodning.")
                : ($"här står ett tecken som inte syns (U+{(int)file.Text[place]:X4})", "Ta bort det: radera tecknen runt platsen och skriv dem igen.");
            bag.Add(DiagnosticRules.UnreadableFile, path, new Markdown.LineMap(file.Text).Span(place, place), message, remedy);
        }
        catch (DecoderFallbackException e)
        {
            var before = bytes.AsSpan(0, Math.Clamp(e.Index, 0, bytes.Length));
            bag.Add(DiagnosticRules.UnreadableFile, path, new SourceSpan(before.Count((byte)'\n') + 1, before.Length - before.LastIndexOf((byte)'\n'), 0),
                "filen är inte sparad som UTF-8", "Spara den igen och välj teckenkodningen UTF-8.");
        }
        return null;
    }

    private static object? Unreadable(string path, string message, string remedy, DiagnosticBag bag)
    {
        bag.Add(DiagnosticRules.UnreadableFile, path, SourceSpan.Start, message, remedy);
        return null;
    }

    [GeneratedRegex(@"^([a-z0-9][a-z0-9-]*/)*[a-z0-9][a-z0-9-]*\.[a-z0-9]+\z")]
    private static partial Regex GoodPath();

    [GeneratedRegex(@"(^|/)(con|prn|aux|nul|com[0-9]|lpt[0-9])[./]")]
    private static partial Regex ReservedName();
}
