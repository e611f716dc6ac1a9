using System.Text.RegularExpressions;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;

namespace Portal.Generator.Reading.Markdown;

/// <summary>What a column of a Markdown table is like, as far as its cells tell.</summary>
/// <param name="Head">The text of its heading.</param>
/// <param name="NamesRows">True for the first column, whose cells name their rows, unless the text says <c>&lt;!-- visa: kolumner --&gt;</c>.</param>
/// <param name="IsOnTheRight">True when its cells are numbers or amounts and nobody has said where they stand.</param>
/// <param name="Width">Percent of the table's width, in steps of five; 0 when nobody has said.</param>
public sealed partial record TableColumn(string Head, bool NamesRows, bool IsOnTheRight, int Width)
{
    /// <summary>The class of a table whose first column does not name its rows.</summary>
    public const string PlainClass = "columns";

    private const int Step = 5;

    /// <summary>The columns of a table.</summary>
    public static IReadOnlyList<TableColumn> Of(Table table)
    {
        var rows = table.OfType<TableRow>().ToList();
        var count = rows.Max(row => row.Count);
        var namesRows = count > 1 && table.GetAttributes().Classes?.Contains(PlainClass) != true;
        var widths = Widths(table, count);
        return [.. Enumerable.Range(0, count).Select(place =>
        {
            var cells = rows.Where(row => !row.IsHeader).Select(row => Cell(row, place)).ToList();
            var isSaid = rows.Any(row => (row.ElementAtOrDefault(place) as TableCell)?.GetAttributes().Classes?.Count > 0);
            return new TableColumn(
                rows.Where(row => row.IsHeader).Select(row => Cell(row, place)).FirstOrDefault() ?? "",
                namesRows && place == 0,
                (place > 0 || !namesRows) && !isSaid && cells.Count > 0 && cells.TrueForAll(Amount().IsMatch),
                widths[place]);
        })];
    }

    /// <summary>
    /// The dashes under the headings say how wide each column is, when they are not as many under all: nobody counts dashes who does
    /// not mean them. Rounded, at least one step each.
    /// </summary>
    private static int[] Widths(Table table, int count)
    {
        var said = table.ColumnDefinitions.Take(count).Select(column => column.Width).ToArray();
        return said.Length < count || said.Max() - said.Min() < 1 ? new int[count] : [.. said.Select(width => Math.Max(Step, (int)Math.Round(width / Step) * Step))];
    }

    private static string Cell(TableRow row, int place) => row.ElementAtOrDefault(place) is TableCell cell ? InlineText.Of(cell) : "";

    /// <summary>A number, with or without its unit: <c>1 200 000 kr</c>, <c>−3,5 %</c>, <c>12</c>.</summary>
    [GeneratedRegex(@"^[-−+]?\d[\d \u00A0\u202F]*(,\d+)?([ \u00A0](kr|kronor|tkr|mnkr|mkr|%|procent))?$")]
    private static partial Regex Amount();
}
