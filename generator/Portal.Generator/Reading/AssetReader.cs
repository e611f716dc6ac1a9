using Portal.Model;
using Portal.Model.Diagnostics;
using Portal.Generator.Reading.Theme;

namespace Portal.Generator.Reading;

/// <summary>Reads pictures and attachments, and looks whether they are what their names say.</summary>
public static class AssetReader
{
    /// <summary>Largest attachment or film, in bytes.</summary>
    public const int MaxBytes = 50 * 1024 * 1024;

    /// <summary>Largest picture, in bytes: readers are on phones.</summary>
    public const int MaxPictureBytes = 2 * 1024 * 1024;

    private static readonly string[] Zipped = [".docx", ".xlsx", ".pptx", ".odt", ".ods"];

    /// <summary>The file; null when it is too large or something else than it says, which is reported.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="info">The file.</param>
    /// <param name="bag">Receives the diagnostics.</param>
    /// <param name="leastSide">What the lesser side of a drawing is said to have; null for its own units.</param>
    public static AssetFile? Read(string path, FileInfo info, DiagnosticBag bag, int? leastSide = null)
    {
        var isPicture = FileRemedies.Pictures.Contains(Path.GetExtension(path));
        var isDrawing = Path.GetExtension(path) == ".svg";
        var (most, remedy) = isDrawing ? (SvgReader.MaxBytes, "Förenkla bilden, eller spara den som png.")
            : isPicture ? (MaxPictureBytes, "Gör bilden mindre. 1 600 bildpunkter på bredden räcker.") : (MaxBytes, "Gör filen mindre.");
        if (!IsWithin(most, path, info, remedy, bag))
            return null;
        var bytes = OrdinaryFile.Read(info);
        if (bytes.Length == 0)
            return Refuse(path, "filen är tom", "Lägg dit den riktiga filen.", bag);
        return isDrawing ? SvgReader.Read(path, bytes, bag, leastSide) : isPicture ? ReadPicture(new(path, bytes), bag) : Check(new(path, bytes), bag);
    }

    /// <summary>True for a file that is not larger than may be; a larger one is reported.</summary>
    public static bool IsWithin(int most, string path, FileInfo info, string remedy, DiagnosticBag bag)
    {
        if (info.Length > most)
            bag.Add(DiagnosticRules.TooComplex, path, SourceSpan.Start, $"filen är {Size(info.Length, most)}, gränsen är {Size(most, most)}", remedy);
        return info.Length <= most;
    }

    private static AssetFile? ReadPicture(AssetFile file, DiagnosticBag bag)
    {
        var isOfTheme = file.Path.StartsWith(ThemeFiles.Folder, StringComparison.Ordinal);
        if (PictureHeader.Read(file.Bytes.Span) is not { } header)
            return Refuse(file.Path, "filen är ingen bild som går att visa", $"Spara den igen som png eller {(isOfTheme ? "svg" : "jpg")}.", bag);
        var extension = Path.GetExtension(file.Path).Replace(".jpeg", ".jpg");
        return extension == header.Extension
            ? file with { Size = header.Size }
            : Refuse(file.Path, $"bilden är av sorten {header.Extension}, men namnet slutar på {extension}", isOfTheme ? "Spara den igen som png eller svg." : $"Byt namn till {Path.GetFileName(Path.ChangeExtension(file.Path, header.Extension))}.", bag);
    }

    private static AssetFile? Check(AssetFile file, DiagnosticBag bag)
    {
        var extension = Path.GetExtension(file.Path);
        var begins = file.Bytes.Span[..Math.Min(file.Bytes.Length, 1024)];
        var isWrong = extension == ".pdf" ? begins.IndexOf("%PDF-"u8) < 0 : Zipped.Contains(extension) && !begins.StartsWith("PK"u8);
        return isWrong ? Refuse(file.Path, $"filen är ingen {extension}-fil, fast namnet säger det", "Spara den igen från programmet som den är gjord i.", bag) : file;
    }

    /// <summary>Reports a file that cannot be published.</summary>
    public static AssetFile? Refuse(string path, string message, string remedy, DiagnosticBag bag)
    {
        bag.Add(DiagnosticRules.UnreadableFile, path, SourceSpan.Start, message, remedy);
        return null;
    }

    private static string Size(long bytes, int most) => most < 1024 * 1024 ? $"{bytes / 1024} kB" : $"{(bytes / 1024m / 1024m).ToString("0.#").Replace('.', ',')} MB";
}
