using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Portal.Generator.Outputs;
using Portal.Model.Output;
using DocumentPage = Portal.Model.Pages.DocumentPage;
using DocumentType = Portal.Model.Pages.DocumentType;

namespace Portal.Tests;

public sealed class WordDocumentsTests
{
    private const string Everything = """
        Vanlig **fet**, *lutande*, ***båda***, `kod`, &amp; och <kbd>tangent</kbd>.
        Ny rad\
        bruten rad. [Uppgift saknas: vem] [länk](https://example.se/a?b=c&d=e) och [sidan](mall.md#rubrik).

        ## Rubrik

        1. Ett
           1. Ett ett
           2. Ett två
        2. Två

           Mer om två.

           | a |
           |---|
           | b |

        - [ ] Ruta
        - [x] Kryss
          - punkt
            - djupare
              - djupast
                - ännu djupare

        ### Under

        #### Längst ned

        | A | B | C | D | E | F | G |
        |---|:-:|--:|---|---|---|---|
        | 1 | **2** | [3](mall.md) | 4 | 5 | 6 | |

        > Citat.

        > [!WARNING]
        > Varning.

        <details>
        <summary>Mer</summary>

        Dold.

        </details>

        1. Ny lista börjar om

        ---

        ```
        kod & <b>
        ```
        """;

    [Fact]
    public void A_template_opens_in_Word_without_a_single_fault()
    {
        using var document = Open(Make(Everything));

        var faults = new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(document);

        Assert.Empty(faults.Select(fault => $"{fault.Path?.XPath}: {fault.Description}"));
    }

    [Fact]
    public async Task Every_template_of_the_real_content_opens_without_a_fault()
    {
        var portal = await LinkopingBuild.ResultAsync();
        var files = portal.Files.Where(file => file.Path.EndsWith(".docx")).ToList();

        Assert.Equal(portal.Model!.All<DocumentPage>().Count(document => document.Type == DocumentType.Template), files.Count);
        foreach (var file in files)
        {
            using var document = Open(file);
            Assert.Empty(new OpenXmlValidator().Validate(document).Select(fault => $"{file.Path} {fault.Path?.XPath}: {fault.Description}"));
        }
    }

    [Fact]
    public void The_same_text_gives_the_same_bytes() => Assert.True(Make(Everything).Bytes.Span.SequenceEqual(Make(Everything).Bytes.Span));

    [Fact]
    public void Title_and_headings_are_real_styles_so_that_a_reader_can_jump_between_them()
    {
        using var document = Open(Make(Everything));

        var styles = document.MainDocumentPart!.Document!.Body!.Elements<Paragraph>()
            .Select(paragraph => (Style: paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value, paragraph.InnerText))
            .Where(paragraph => paragraph.Style is "Title" or "Subtitle" || paragraph.Style?.StartsWith("Heading", StringComparison.Ordinal) == true);

        Assert.Equal([("Title", "Mall"), ("Subtitle", "Kort om Mall."), ("Heading1", "Rubrik"), ("Heading2", "Under"), ("Heading3", "Längst ned")], styles);
    }

    [Fact]
    public void Each_numbered_list_begins_anew()
    {
        using var document = Open(Make("1. a\n2. b\n\nText.\n\n1. c\n"));

        var numbers = document.MainDocumentPart!.Document!.Descendants<NumberingId>().Select(id => id.Val!.Value).ToList();

        Assert.Equal(numbers[0], numbers[1]);
        Assert.NotEqual(numbers[0], numbers[2]);
    }

    [Fact]
    public void Links_lead_to_the_published_address()
    {
        using var document = Open(Make(Everything));

        Assert.Equal(
            ["https://example.se/a?b=c&d=e", "https://portal.example/styrdokument/mall/#rubrik", "https://portal.example/styrdokument/mall/"],
            document.MainDocumentPart!.HyperlinkRelationships.OrderBy(link => link.Id, StringComparer.Ordinal).Select(link => link.Uri.AbsoluteUri));
        Assert.All(document.MainDocumentPart.Document!.Descendants<Hyperlink>().SelectMany(link => link.Elements<Run>()), run => Assert.Equal("Hyperlink", run.RunProperties?.RunStyle?.Val?.Value));
        Assert.Contains(document.MainDocumentPart.StyleDefinitionsPart!.Styles!.Elements<Style>(), style => style.StyleId == "Hyperlink");
    }

    [Fact]
    public void Boxes_and_missing_facts_can_be_filled_in_on_paper()
    {
        using var document = Open(Make("- [ ] Dörr\n- [x] Lås\n\n[Uppgift saknas: vem]\n"));

        var text = string.Join('|', document.MainDocumentPart!.Document!.Descendants<Paragraph>().Select(paragraph => paragraph.InnerText));

        Assert.EndsWith("|☐ Dörr|☒ Lås|[Uppgift saknas: vem]", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(6, false)]
    [InlineData(7, true)]
    public void A_wide_table_turns_the_paper(int columns, bool landscape)
    {
        var row = string.Concat(Enumerable.Repeat("| a ", columns)) + "|\n";
        using var document = Open(Make(row + row.Replace('a', '-') + row));

        Assert.Equal(landscape, document.MainDocumentPart!.Document!.Descendants<PageSize>().Single().Orient?.Value == PageOrientationValues.Landscape);
    }

    [Fact]
    public void The_document_knows_its_title_and_language()
    {
        using var document = Open(Make("Text."));

        Assert.Equal(("Mall", "sv-SE"), (document.PackageProperties.Title, document.PackageProperties.Language));
        Assert.Null(document.PackageProperties.Created);
    }

    [Theory]
    [InlineData("|---|---|\n| ja | nej |", "6425 3213")]
    [InlineData("|---|------------|\n| ja | nej |", "1927 7711")]
    [InlineData("|---|---|\n|  |  |", "4819 4819")]
    public void Columns_are_as_wide_as_the_text_says_or_after_what_stands_in_them(string rows, string widths)
    {
        using var document = Open(Make("| Sannolikhet | Risk nu |\n" + rows));

        var body = document.MainDocumentPart!.Document!;
        Assert.Equal(widths, string.Join(' ', body.Descendants<GridColumn>().Select(column => column.Width!.Value)));
        Assert.Equal(widths, string.Join(' ', body.Descendants<TableRow>().First().Descendants<TableCellWidth>().Select(cell => cell.Width!.Value)));
    }

    [Fact]
    public async Task No_heading_of_the_real_templates_is_wider_than_its_column()
    {
        // A letter of bold 11 point Calibri is 120 twentieths of a point on the average; cells have 108 on each side.
        foreach (var file in (await LinkopingBuild.ResultAsync()).Files.Where(file => file.Path.EndsWith(".docx")))
        {
            using var document = Open(file);
            var cells = document.MainDocumentPart!.Document!.Descendants<TableRow>().Where(row => row.Descendants<TableHeader>().Any()).SelectMany(row => row.Elements<TableCell>());
            Assert.All(cells, cell => Assert.True(
                cell.InnerText.Split(' ').Max(word => word.Length) * 120 + 216 <= int.Parse(cell.TableCellProperties!.TableCellWidth!.Width!.Value!), $"{file.Path}: {cell.InnerText}"));
        }
    }

    [Fact]
    public void The_zip_has_no_time_of_its_own()
    {
        using var zip = new ZipArchive(new MemoryStream(Make("Text.").Bytes.ToArray()));

        Assert.All(zip.Entries, entry => Assert.Equal(1980, entry.LastWriteTime.Year));
        Assert.Equal("[Content_Types].xml", zip.Entries[0].FullName);
    }

    [Fact]
    public void Only_templates_become_documents()
    {
        var portal = new MiniPortal().WithSections("styrdokument").With("styrdokument/policy.md", MiniPortal.Page("Policy", keys: "dokumenttyp: policy"));

        Assert.Empty(new WordDocuments().Make(portal.Site()));
    }

    private static OutputFile Make(string markdown)
    {
        var portal = new MiniPortal().WithSections("styrdokument").With("styrdokument/mall.md", MiniPortal.Page("Mall", markdown, "dokumenttyp: mall"));
        return new WordDocuments().Make(portal.Site()).At("styrdokument/mall/mall.docx");
    }

    private static WordprocessingDocument Open(OutputFile file) => WordprocessingDocument.Open(new MemoryStream(file.Bytes.ToArray()), isEditable: false);
}
