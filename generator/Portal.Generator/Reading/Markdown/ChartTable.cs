using System.Collections.Immutable;
using Markdig.Extensions.Tables;
using Portal.Model.Rendering;
using Portal.Model.Text;

namespace Portal.Generator.Reading.Markdown;

/// <summary>Reads a Markdown table as the data of a bar chart: the first column is the label, the last the number.</summary>
public static class ChartTable
{
    /// <summary>The chart, or null when a row has no number or a negative one.</summary>
    public static BarChartPart? Read(Table table)
    {
        var rows = table.OfType<TableRow>().ToList();
        var bars = ImmutableArray.CreateBuilder<Bar>();
        foreach (var row in rows.Where(row => !row.IsHeader))
        {
            var cells = row.OfType<TableCell>().Select(InlineText.Of).ToList();
            if (cells.Count < 2 || SwedishNumber.Read(cells[^1]) is not ({ } value and >= 0))
                return null;
            bars.Add(new Bar(cells[0], value, cells[^1]));
        }
        var heads = rows.Where(row => row.IsHeader).SelectMany(row => row.OfType<TableCell>()).Select(InlineText.Of).ToList();
        return bars.Count == 0 ? null : new BarChartPart(bars.ToImmutable(), $"{heads.LastOrDefault()} per {heads.FirstOrDefault()?.ToLowerInvariant()}", "");
    }
}
