using System.Collections.Immutable;
using System.Text;
using Portal.Model;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Reading.Leaks;

/// <summary>Looks through one file. What is found depends on the file alone.</summary>
public static class LeakScan
{
    private static readonly string[] Office = [".docx", ".xlsx", ".pptx", ".odt", ".ods"];

    /// <summary>What a text holds, in the order of the text.</summary>
    public static ImmutableArray<Leak> Text(string text) =>
        [.. PersonalNumber.In(text).Concat(ContactFinder.In(text)).Concat(MarkingWords.In(text)).Concat(SecretFinder.In(text)).OrderBy(leak => leak.Start)];

    /// <summary>What an attachment or picture holds. Films and sound are not looked through.</summary>
    public static ImmutableArray<Leak> Attachment(AssetFile file)
    {
        var extension = Path.GetExtension(file.Path);
        try
        {
            if (FileRemedies.Pictures.Contains(extension))
                return Pictures([file.Bytes.ToArray()]);
            if (extension == ".csv")
                return [.. Text(Encoding.UTF8.GetString(file.Bytes.Span)).Select(leak => leak with { Start = 0 })];
            if (Office.Contains(extension))
                return OfficeFile.Read(file.Bytes) is var (text, pictures) ? [.. Text(text).Select(leak => leak with { Start = 0 }), .. Pictures(pictures)] : [];
            if (extension == ".pdf")
                return Pdf(file);
            return [];
        }
        catch (InvalidDataException)
        {
            return [Unread("går inte att läsa")];
        }
    }

    private static ImmutableArray<Leak> Pdf(AssetFile file)
    {
        var (text, without) = PdfFile.Read(file.Bytes);
        var found = Text(text).Select(leak => leak with { Start = 0 });
        return [.. found, .. without is { } page ? [Unread($"har ingen text att läsa på sidan {page}, kanske är den en bild")] : Array.Empty<Leak>(), .. Pictures([file.Bytes.ToArray()])];
    }

    private static ImmutableArray<Leak> Pictures(IEnumerable<byte[]> pictures) => [.. pictures.Where(picture => PicturePosition.Has(picture)).Take(1)
        .Select(_ => new Leak(DiagnosticRules.PicturePosition, 0, "bilden säger var den är tagen", "Spara den igen utan uppgifter om platsen: i Windows högerklicka, Egenskaper, Detaljer, Ta bort egenskaper och personlig information."))];

    private static Leak Unread(string why) => new(DiagnosticRules.UnreadAttachment, 0, $"bilagan {why}, så ingen har sett om där står något som inte får publiceras", "Läs den själv, och skriv ett undantag med skäl i portal.yml.");
}
