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
    public static AssetFile? Read(string path, FileInfo info, DiagnosticBag bag)
    {
        var isPicture = FileRemedies.Pictures.Contains(Path.GetExtension(path));
        var isDrawing = Path.GetExtension(path) == ".svg";
        var most = isDrawing ? SvgReader.MaxBytes : isPicture ? MaxPictureBytes : MaxBytes;
        if (info.Length > most)
        {
            bag.Add(DiagnosticRules.TooComplex, path, SourceSpan.Start, $"filen är {Megabytes(info.Length)} MB, gränsen är {Megabytes(most)} MB",
                isDrawing ? "Förenkla bilden, eller spara den som png." : isPicture ? "Gör bilden mindre. 1 600 bildpunkter på bredden räcker." : "Gör filen mindre.");
            return null;
        }
        var file = new AssetFile(path, OrdinaryFile.Read(info));
        if (file.Bytes.IsEmpty)
            return Report(path, "filen är tom", "Lägg dit den riktiga filen.", bag);
        return isDrawing ? SvgReader.Read(path, file.Bytes.ToArray(), bag) : isPicture ? ReadPicture(file, bag) : Check(file, bag);
    }

    private static AssetFile? ReadPicture(AssetFile file, DiagnosticBag bag)
    {
        if (PictureHeader.Read(file.Bytes.Span) is not { } header)
            return Report(file.Path, "filen är ingen bild som går att visa", "Spara den igen som png eller jpg.", bag);
        var extension = Path.GetExtension(file.Path).Replace(".jpeg", ".jpg");
        return extension == header.Extension
            ? file with { Size = header.Size }
            : Report(file.Path, $"bilden är av sorten {header.Extension}, men namnet slutar på {extension}", $"Byt namn till {Path.GetFileName(Path.ChangeExtension(file.Path, header.Extension))}.", bag);
    }

    private static AssetFile? Check(AssetFile file, DiagnosticBag bag)
    {
        var extension = Path.GetExtension(file.Path);
        var begins = file.Bytes.Span[..Math.Min(file.Bytes.Length, 1024)];
        var isWrong = extension == ".pdf" ? begins.IndexOf("%PDF-"u8) < 0 : Zipped.Contains(extension) && !begins.StartsWith("PK"u8);
        return isWrong ? Report(file.Path, $"filen är ingen {extension}-fil, fast namnet säger det", "Spara den igen från programmet som den är gjord i.", bag) : file;
    }

    private static AssetFile? Report(string path, string message, string remedy, DiagnosticBag bag)
    {
        bag.Add(DiagnosticRules.UnreadableFile, path, SourceSpan.Start, message, remedy);
        return null;
    }

    private static string Megabytes(long bytes) => (bytes / 1024m / 1024m).ToString("0.#").Replace('.', ',');
}
