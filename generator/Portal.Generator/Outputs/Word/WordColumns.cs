using Markdig.Extensions.Tables;
using Portal.Generator.Reading.Markdown;

namespace Portal.Generator.Outputs.Word;

/// <summary>How wide the columns of a table are: as the text says, else after what stands in them.</summary>
public static class WordColumns
{
    /// <summary>Letters of a column that is to be filled in.</summary>
    private const int ToFillIn = 30;

    /// <summary>A column with more letters breaks its lines instead of pressing the others together.</summary>
    private const int Widest = 40;

    /// <summary>The widths, which together are <paramref name="whole"/>.</summary>
    public static IReadOnlyList<int> Widths(Table table, int whole)
    {
        var columns = TableColumn.Of(table);
        var shares = columns.Any(column => column.Width > 0)
            ? columns.Select(column => column.Width).ToList()
            : [.. Enumerable.Range(0, columns.Count).Select(place => Letters(table, columns[place], place))];
        var widths = shares.Select(share => whole * share / shares.Sum()).ToList();
        widths[^1] += whole - widths.Sum();
        return widths;
    }

    private static int Letters(Table table, TableColumn column, int place)
    {
        var longest = table.OfType<TableRow>().Where(row => !row.IsHeader).Select(row => row.ElementAtOrDefault(place)).OfType<TableCell>()
            .Select(cell => InlineText.Of(cell).Length).DefaultIfEmpty(0).Max();
        var head = column.Head.Split(' ', '/').Max(word => word.Length) + 3;
        return Math.Clamp(longest == 0 ? ToFillIn : longest, Math.Min(head, Widest), Widest);
    }
}
