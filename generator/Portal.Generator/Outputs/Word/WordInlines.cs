using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax.Inlines;
using Portal.Generator.Reading.Markdown.Marks;
using Portal.Model.Pages;
using Portal.Model.Rendering;

namespace Portal.Generator.Outputs.Word;

/// <summary>Turns Markdown inlines into Word's runs.</summary>
public sealed class WordInlines(MainDocumentPart main, Page page, SiteContext site)
{
    /// <summary>The relationship of each address that is linked to: the document has them apart from its text.</summary>
    private readonly Dictionary<string, string> ids = [];

    /// <summary>The runs of a line of text.</summary>
    public OpenXmlElement[] Runs(ContainerInline? container) =>
        container is null ? [] : [.. container.SelectMany(inline => Run(inline, bold: false, italic: false))];

    private IEnumerable<OpenXmlElement> Run(Inline inline, bool bold, bool italic) => inline switch
    {
        LiteralInline literal => [Text(literal.Content.ToString(), bold, italic)],
        CodeInline code => [Text(code.Content, bold, italic)],
        HtmlEntityInline entity => [Text(entity.Transcoded.ToString(), bold, italic)],
        MissingFactInline missing => [Text($"[{site.Words.Of("missing.mark")}: {missing.What}]", bold, italic)],
        ReferenceMarkInline mark => [Text(Named(mark), bold, italic)],
        TaskList box => [Text(box.Checked ? "☒" : "☐", bold, italic)],
        LineBreakInline { IsHard: true } => [new Run(new Break())],
        LineBreakInline => [Text(" ", bold, italic)],
        EmphasisInline emphasis => emphasis.SelectMany(inner =>
            Run(inner, bold || emphasis.DelimiterCount >= 2, italic || emphasis.DelimiterCount is 1 or 3)),
        LinkInline { IsImage: false } link => Link(link, bold, italic),
        ContainerInline other => other.SelectMany(inner => Run(inner, bold, italic)),
        _ => [],
    };

    /// <summary>A local fact with a line to write on, or a contact with its number.</summary>
    private string Named(ReferenceMarkInline mark) => mark.Kind == ReferenceMark.LocalFact
        ? $"{site.Model.LocalFact(mark.Id)?.Name}: {new string('_', 30)}"
        : site.Model.Contact(mark.Id) is { Contact: var contact } ? string.Join(", ", new[] { contact.Function, contact.Phone.Value, contact.Email.Value }.OfType<string>()) : "";

    private OpenXmlElement[] Link(LinkInline link, bool bold, bool italic)
    {
        var runs = link.SelectMany(inner => Run(inner, bold, italic)).ToArray();
        if (site.Model.Links.GetValueOrDefault((page.Source.Path, link.Span.Start)) is not { } target)
            return runs;
        var address = target.External ?? site.Absolute(target.Path!.Value) + target.Fragment;
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri))
            return runs;
        if (!ids.TryGetValue(address, out var id))
            main.AddHyperlinkRelationship(uri, isExternal: true, ids[address] = id = $"link{ids.Count + 1}");
        foreach (var run in runs.OfType<Run>().Where(run => run.RunProperties is not null))
            run.RunProperties!.RunStyle = new RunStyle { Val = WordStyles.Link };
        return [new Hyperlink(runs) { Id = id }];
    }

    private static Run Text(string text, bool bold, bool italic)
    {
        var properties = new RunProperties();
        if (bold)
            properties.Append(new Bold());
        if (italic)
            properties.Append(new Italic());
        return new Run(properties, new Text(text) { Space = SpaceProcessingModeValues.Preserve });
    }
}
