using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Markdig.Syntax;
using Portal.Model.Pages;
using Portal.Model.Rendering;
using MarkdownTable = Markdig.Extensions.Tables.Table;
using WordTable = DocumentFormat.OpenXml.Wordprocessing.Table;
using WordTableCell = DocumentFormat.OpenXml.Wordprocessing.TableCell;
using WordTableRow = DocumentFormat.OpenXml.Wordprocessing.TableRow;

namespace Portal.Generator.Outputs.Word;

/// <summary>Turns Markdown blocks into Word's.</summary>
/// <param name="main">The document.</param>
/// <param name="page">The page whose text it is.</param>
/// <param name="site">Where links lead.</param>
/// <param name="width">The width of a line, in twentieths of a point.</param>
public sealed class WordBlocks(MainDocumentPart main, Page page, SiteContext site, int width)
{
    private readonly WordInlines inlines = new(main, page, site);
    private int lists = WordStyles.BulletList;

    /// <summary>The blocks of a document or a part of it.</summary>
    public IEnumerable<OpenXmlElement> Blocks(IEnumerable<Markdig.Syntax.Block> blocks, string style = "Normal") =>
        blocks.SelectMany(block => Block(block, style));

    private IEnumerable<OpenXmlElement> Block(Markdig.Syntax.Block block, string style) => block switch
    {
        HeadingBlock heading => [WordStyles.Paragraph(WordStyles.Heading(heading.Level), inlines.Runs(heading.Inline))],
        ParagraphBlock paragraph => [WordStyles.Paragraph(style, inlines.Runs(paragraph.Inline))],
        MarkdownTable table => [Table(table), new Paragraph()],
        ListBlock list => List(list, 0),
        QuoteBlock quote => Blocks(quote, "Quote"),
        ContainerBlock container => Blocks(container, style),
        _ => [],
    };

    private IEnumerable<OpenXmlElement> List(ListBlock list, int depth)
    {
        var numbering = WordStyles.BulletList;
        if (list.IsOrdered)
        {
            numbering = ++lists;
            main.NumberingDefinitionsPart!.Numbering.Append(new NumberingInstance(
                new AbstractNumId { Val = 1 },
                new LevelOverride(new StartOverrideNumberingValue { Val = 1 }) { LevelIndex = 0 }) { NumberID = numbering });
        }
        foreach (var block in list.OfType<ListItemBlock>().SelectMany(item => item))
        {
            if (block is ListBlock inner)
                foreach (var nested in List(inner, depth + 1))
                    yield return nested;
            else if (block is ParagraphBlock paragraph)
                yield return Item(paragraph, numbering, depth);
            else
                foreach (var other in Block(block, "Normal"))
                    yield return other;
        }
    }

    /// <summary>A list item; one with a box to tick has the box in the place of the bullet.</summary>
    private Paragraph Item(ParagraphBlock paragraph, int numbering, int depth)
    {
        var properties = paragraph.Inline?.FirstChild is Markdig.Extensions.TaskLists.TaskList
            ? new ParagraphProperties(new Indentation { Left = $"{360 * (depth + 1)}", Hanging = "360" })
            : new ParagraphProperties(new NumberingProperties(new NumberingLevelReference { Val = depth }, new NumberingId { Val = numbering }));
        return new Paragraph([properties, .. inlines.Runs(paragraph.Inline)]);
    }

    private WordTable Table(MarkdownTable table)
    {
        var widths = WordColumns.Widths(table, width);
        var word = new WordTable(
            new TableProperties(
                new TableWidth { Type = TableWidthUnitValues.Pct, Width = "5000" },
                new TableBorders(Line<TopBorder>(), Line<LeftBorder>(), Line<BottomBorder>(), Line<RightBorder>(), Line<InsideHorizontalBorder>(), Line<InsideVerticalBorder>())),
            new TableGrid(widths.Select(column => new GridColumn { Width = $"{column}" })));
        foreach (var row in table.OfType<Markdig.Extensions.Tables.TableRow>())
            word.Append(Row(row, widths));
        return word;
    }

    private WordTableRow Row(Markdig.Extensions.Tables.TableRow row, IReadOnlyList<int> widths)
    {
        var properties = new TableRowProperties(new CantSplit());
        if (row.IsHeader)
            properties.Append(new TableHeader());
        return new WordTableRow([properties, .. row.OfType<Markdig.Extensions.Tables.TableCell>().Zip(widths).Select(cell => Cell(cell.First, cell.Second, row.IsHeader))]);
    }

    private WordTableCell Cell(Markdig.Extensions.Tables.TableCell cell, int width, bool isHeader)
    {
        var content = Blocks(cell).ToList();
        if (isHeader)
            foreach (var run in content.SelectMany(element => element.Descendants<Run>()))
                run.RunProperties = new RunProperties(new Bold());
        var properties = new TableCellProperties(new TableCellWidth { Type = TableWidthUnitValues.Dxa, Width = $"{width}" });
        return new WordTableCell([properties, .. content.Count > 0 ? content : [new Paragraph()]]);
    }

    private static T Line<T>()
        where T : BorderType, new() => new() { Val = BorderValues.Single, Size = 4, Color = "808080" };
}
