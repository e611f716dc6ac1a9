using System.Collections.Immutable;
using Markdig.Extensions.Tables;
using Portal.Model.Rendering;
using Portal.Model.Text;

namespace Portal.Generator.Reading.Markdown;

/// <summary>Reads a Markdown table as the data of a bar chart: the first column is the label, the last the number.</summary>
public static class ChartTable
{
    /// <summary>
    /// The first row without a number from 0 in its last cell, or with another unit than the first; the head when there are no
    /// rows. Null when the table can be drawn.
    /// </summary>
    public static TableRow? FirstBadRow(Table table)
    {
        var rows = table.OfType<TableRow>().Where(row => !row.IsHeader).ToList();
        var unit = rows.Count > 0 ? Value(rows[0])?.Unit : null;
        return rows.Count == 0 ? table.OfType<TableRow>().First() : rows.FirstOrDefault(row => Value(row) is not { } value || value.Unit != unit);
    }

    /// <summary>The chart, or null when a row has no number or a negative one.</summary>
    public static BarChartPart? Read(Table table)
    {
        var rows = table.OfType<TableRow>().ToList();
        var bars = ImmutableArray.CreateBuilder<Bar>();
        foreach (var row in rows.Where(row => !row.IsHeader))
        {
            var cells = row.OfType<TableCell>().Select(InlineText.Of).ToList();
            if (Value(row) is not { } value)
                return null;
            bars.Add(new Bar(cells[0], value.Number, cells[^1]));
        }
        var heads = rows.Where(row => row.IsHeader).SelectMany(row => row.OfType<TableCell>()).Select(InlineText.Of).ToList();
        return bars.Count == 0 ? null : new BarChartPart(bars.ToImmutable(), $"{heads.LastOrDefault()} per {heads.FirstOrDefault()?.ToLowerInvariant()}");
    }

    /// <summary>The number in a row's last cell; null when there is none, or it is negative.</summary>
    private static (decimal Number, string Unit)? Value(TableRow row) =>
        row is [TableCell, .., TableCell last] && SwedishNumber.Read(InlineText.Of(last)) is { Number: >= 0 } value ? value : null;
}
