using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Portal.Generator.Reading.Markdown;

namespace Portal.Generator.Rendering.Markdown;

/// <summary>
/// Writes a table with a name, a header for each row, and a region of its own that scrolls sideways when it must. A table of three
/// columns or more becomes a list of rows on phones, with the heading of its column before each value.
/// </summary>
public sealed class ScrollingTableRenderer(SectionState state) : HtmlObjectRenderer<Table>
{
    /// <inheritdoc />
    protected override void Write(HtmlRenderer renderer, Table table)
    {
        var columns = TableColumn.Of(table);
        var stacks = columns.Count > 2;
        var (id, name) = state.NextTable();
        renderer.EnsureLine();
        renderer.Write($"<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-labelledby=\"{id}\">\n<table")
            .Write(stacks ? " class=\"table-stack\"" : "").Write($">\n<caption class=\"visually-hidden\" id=\"{id}\">").WriteEscape(name).Write("</caption>\n");
        if (columns.Any(column => column.Width > 0))
            renderer.Write($"<colgroup>{string.Concat(columns.Select(column => $"<col class=\"width-{column.Width}\">"))}</colgroup>\n");
        var rows = table.OfType<TableRow>().ToList();
        WriteRows(renderer, "thead", rows.Where(row => row.IsHeader), columns, stacks);
        WriteRows(renderer, "tbody", rows.Where(row => !row.IsHeader), columns, stacks);
        renderer.Write("</table>\n</div>\n");
    }

    private static void WriteRows(HtmlRenderer renderer, string part, IEnumerable<TableRow> rows, IReadOnlyList<TableColumn> columns, bool stacks)
    {
        renderer.Write($"<{part}>\n");
        foreach (var row in rows)
        {
            renderer.Write("<tr>\n");
            foreach (var (cell, column) in row.OfType<TableCell>().Zip(columns))
                WriteCell(renderer, cell, column, row.IsHeader, stacks);
            renderer.Write("</tr>\n");
        }
        renderer.Write($"</{part}>\n");
    }

    private static void WriteCell(HtmlRenderer renderer, TableCell cell, TableColumn column, bool isHead, bool stacks)
    {
        var namesRow = !isHead && column.NamesRows && InlineText.Of(cell).Length > 0;
        var (tag, scope) = isHead ? ("th", " scope=\"col\"") : namesRow ? ("th", " scope=\"row\"") : ("td", "");
        renderer.Write($"<{tag}{scope}");
        if (column.IsOnTheRight)
            renderer.Write(" class=\"align-right\"");
        else
            renderer.WriteAttributes(cell);
        if (stacks && tag == "td")
            renderer.Write(" data-label=\"").WriteEscape(column.Head).Write("\"");
        renderer.Write(">");
        var implicitParagraph = renderer.ImplicitParagraph;
        renderer.ImplicitParagraph = cell.Count == 1;
        renderer.WriteChildren(cell);
        renderer.ImplicitParagraph = implicitParagraph;
        renderer.Write($"</{tag}>\n");
    }
}
