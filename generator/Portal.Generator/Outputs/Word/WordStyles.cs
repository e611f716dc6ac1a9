using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Portal.Generator.Outputs.Word;

/// <summary>The look of a Word document: A4, headings as real styles, and a language.</summary>
public static class WordStyles
{
    /// <summary>The numbering of bullet lists; ordered lists get an instance each after it.</summary>
    public const int BulletList = 1;

    /// <summary>The style of a link's words: blue and underlined, by which readers know it.</summary>
    public const string Link = "Hyperlink";

    private const string Font = "Calibri";
    private const int A4Short = 11906;
    private const int A4Long = 16838;
    private const int Margin = 1134;

    /// <summary>Adds styles and numbering to a document.</summary>
    public static void AddTo(MainDocumentPart main, string language)
    {
        main.AddNewPart<StyleDefinitionsPart>("styles").Styles = new Styles(
            new DocDefaults(
                new RunPropertiesDefault(new RunPropertiesBaseStyle(
                    new RunFonts { Ascii = Font, HighAnsi = Font, ComplexScript = Font },
                    new FontSize { Val = "22" },
                    new Languages { Val = language })),
                new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { After = "120" }))),
            Style("Normal", "Normal", null, null),
            Style("Title", "Title", 44, null),
            Style("Subtitle", "Subtitle", 24, null),
            Style("Heading1", "heading 1", 32, 0),
            Style("Heading2", "heading 2", 26, 1),
            Style("Heading3", "heading 3", 23, 2),
            Style("Quote", "Quote", 22, null),
            new Style(new StyleName { Val = Link }, new StyleRunProperties(new Color { Val = "0563C1" }, new Underline { Val = UnderlineValues.Single })) { Type = StyleValues.Character, StyleId = Link });
        main.AddNewPart<NumberingDefinitionsPart>("numbering").Numbering = new Numbering(
            Abstract(0, NumberFormatValues.Bullet, "•"),
            Abstract(1, NumberFormatValues.Decimal, "%1."),
            new NumberingInstance(new AbstractNumId { Val = 0 }) { NumberID = BulletList });
    }

    /// <summary>A paragraph in a style.</summary>
    public static Paragraph Paragraph(string style, params OpenXmlElement[] content)
    {
        var paragraph = new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = style }));
        paragraph.Append(content);
        return paragraph;
    }

    /// <summary>An A4 page with 2 cm margins (in twentieths of a point), on its side for wide tables.</summary>
    public static SectionProperties A4(bool landscape) => new(
        landscape
            ? new PageSize { Width = A4Long, Height = A4Short, Orient = PageOrientationValues.Landscape }
            : new PageSize { Width = A4Short, Height = A4Long },
        new PageMargin { Top = Margin, Bottom = Margin, Left = Margin, Right = Margin, Header = Margin / 2, Footer = Margin / 2, Gutter = 0 });

    /// <summary>The width of a line between the margins of the page.</summary>
    public static int LineWidth(bool landscape) => (landscape ? A4Long : A4Short) - (2 * Margin);

    /// <summary>The style of a heading in the text, whose first level is 2.</summary>
    public static string Heading(int level) => $"Heading{Math.Clamp(level - 1, 1, 3)}";

    private static Style Style(string id, string name, int? halfPoints, int? outline)
    {
        var style = new Style(new StyleName { Val = name }) { Type = StyleValues.Paragraph, StyleId = id, Default = id == "Normal" };
        if (outline is { } level)
            style.Append(new StyleParagraphProperties(new KeepNext(), new SpacingBetweenLines { Before = "240", After = "80" }, new OutlineLevel { Val = level }));
        if (halfPoints is { } size)
            style.Append(new StyleRunProperties(id.StartsWith("Heading", StringComparison.Ordinal) || id == "Title" ? new Bold() : null!, new FontSize { Val = size.ToString() }));
        return style;
    }

    private static AbstractNum Abstract(int id, NumberFormatValues format, string text)
    {
        var levels = Enumerable.Range(0, 4).Select(level => (OpenXmlElement)new Level(
            new StartNumberingValue { Val = 1 },
            new NumberingFormat { Val = format },
            new LevelText { Val = format == NumberFormatValues.Bullet ? text : $"%{level + 1}." },
            new PreviousParagraphProperties(new Indentation { Left = $"{360 * (level + 1)}", Hanging = "360" })) { LevelIndex = level });
        return new AbstractNum([new MultiLevelType { Val = MultiLevelValues.Multilevel }, .. levels]) { AbstractNumberId = id };
    }
}
