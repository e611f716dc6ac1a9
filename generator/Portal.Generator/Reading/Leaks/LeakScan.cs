using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using Portal.Model;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Reading.Leaks;

/// <summary>Looks through one file. What is found depends on the file alone.</summary>
public static class LeakScan
{
    private static readonly string[] Office = [".docx", ".xlsx", ".pptx", ".odt", ".ods"];

    /// <summary>Characters without a form, which part a number for a program and not for a reader.</summary>
    private static readonly SearchValues<char> Unseen = SearchValues.Create(['\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF']);

    /// <summary>What the name of a file holds, or those of its folders.</summary>
    public static ImmutableArray<Leak> Name(string path) =>
        [.. PersonalNumber.In(Path.ChangeExtension(path, null), "i filens namn").Select(leak => leak with { Start = 0, Remedy = "Byt namn på filen, så att numret inte står där." }).Take(1)];

    /// <summary>What a text holds, in the order of the text.</summary>
    public static ImmutableArray<Leak> Text(string text)
    {
        if (!text.AsSpan().ContainsAny(Unseen))
            return Seen(text);
        int[] places = [.. text.Index().Where(each => !Unseen.Contains(each.Item)).Select(each => each.Index)];
        return [.. Seen(string.Concat(places.Select(place => text[place]))).Select(leak => leak with { Start = places[leak.Start] })];
    }

    private static ImmutableArray<Leak> Seen(string text) =>
        [.. PersonalNumber.In(text).Concat(ContactFinder.In(text)).Concat(MarkingWords.In(text)).Concat(SecretFinder.In(text)).OrderBy(leak => leak.Start)];

    /// <summary>What an attachment or picture holds; its places are those of the text that was read from it. Films and sound are not looked through.</summary>
    public static ImmutableArray<Leak> Attachment(AssetFile file)
    {
        var extension = Path.GetExtension(file.Path);
        try
        {
            if (FileRemedies.Pictures.Contains(extension))
                return Pictures([file.Bytes]);
            if (extension == ".csv")
                return Text(Encoding.UTF8.GetString(file.Bytes.Span));
            return extension == ".pdf" ? Pdf(file) : Office.Contains(extension) ? OfficeDocument(file) : [];
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException or OverflowException)
        {
            return [Unread("går inte att läsa")];
        }
    }

    private static ImmutableArray<Leak> OfficeDocument(AssetFile file)
    {
        var (text, pictures) = OfficeFile.Read(file.Bytes);
        return [.. Text(text), .. Pictures(pictures)];
    }

    private static ImmutableArray<Leak> Pdf(AssetFile file)
    {
        var (text, without) = PdfFile.Read(file.Bytes);
        return [.. Text(text), .. without is { } page ? [Unread($"har ingen text att läsa på sidan {page}, kanske är den en bild")] : Array.Empty<Leak>(), .. Pictures([file.Bytes])];
    }

    private static ImmutableArray<Leak> Pictures(IEnumerable<ReadOnlyMemory<byte>> pictures) => [.. pictures.Where(picture => PicturePosition.Has(picture.Span)).Take(1)
        .Select(_ => new Leak(DiagnosticRules.PicturePosition, 0, "bilden säger var den är tagen", "Spara den igen utan uppgifter om platsen: i Windows högerklicka, Egenskaper, Detaljer, Ta bort egenskaper och personlig information."))];

    private static Leak Unread(string why) => new(DiagnosticRules.UnreadAttachment, 0, $"bilagan {why}, så ingen har sett om där står något som inte får publiceras", "Läs den själv, och skriv ett undantag med skäl i portal.yml.");
}
