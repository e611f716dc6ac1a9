using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Markdig.Syntax;
using Portal.Model.Pages;
using Portal.Model.Rendering;
using Body = DocumentFormat.OpenXml.Wordprocessing.Body;

namespace Portal.Generator.Outputs.Word;

/// <summary>Makes a Word document (ECMA-376) of a page's text: headings, paragraphs, lists, tables and links.</summary>
public static class WordWriter
{
    /// <summary>Most columns of a table on an upright page.</summary>
    private const int WidestUpright = 6;

    /// <summary>The bytes of the document; the same text gives the same bytes.</summary>
    public static byte[] Write(DocumentPage page, SiteContext site)
    {
        using var stream = new MemoryStream();
        using (var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = package.AddMainDocumentPart();
            package.ChangeIdOfPart(main, "document"); // its own id is random
            var language = Language(page, site);
            WordStyles.AddTo(main, language);
            WordProperties.AddTo(package, page.Meta.Title, language);
            var landscape = page.Body.Tree.Descendants<Markdig.Extensions.Tables.TableRow>().Any(row => row.Count > WidestUpright);
            var body = new Body();
            body.Append(WordStyles.Paragraph("Title", new Run(new Text(page.Meta.Title))));
            body.Append(WordStyles.Paragraph("Subtitle", new Run(new Text(page.Meta.Summary))));
            body.Append(new WordBlocks(main, page, site, WordStyles.LineWidth(landscape)).Blocks(page.Body.Tree));
            body.Append(WordStyles.A4(landscape));
            main.Document = new Document(body);
            main.Document.Save();
        }
        return StableZip.Repack(stream.ToArray());
    }

    /// <summary>The tag of the page's language; word processors look for their dictionaries by language and country.</summary>
    private static string Language(DocumentPage page, SiteContext site) => (page.Meta.Language?.Tag ?? site.Words.LanguageTag) switch
    {
        "sv" => "sv-SE",
        "en" => "en-GB",
        var other => other,
    };
}
