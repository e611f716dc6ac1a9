using System.Collections.Immutable;
using System.Globalization;
using Portal.Model.Rendering;

namespace Portal.Generator.Views;

/// <summary>Bars for a table.</summary>
/// <param name="Caption">What the bars are about; empty when the table says it.</param>
/// <param name="Bars">The bars, from above.</param>
public sealed record BarChartView(string Caption, ImmutableArray<BarView> Bars) : BodyPartView
{
    /// <summary>The view of a chart: the longest bar is as long as there is room for.</summary>
    public static BarChartView Of(BarChartPart chart)
    {
        var longest = chart.Bars.Select(bar => bar.Value).DefaultIfEmpty().Max();
        return new(chart.Caption, [.. chart.Bars.Select(bar => new BarView(bar.Label, Share(bar.Value), bar.Text))]);

        string Share(decimal value) => (longest > 0 ? Math.Max(0, value) / longest * 100 : 0).ToString("0.##", CultureInfo.InvariantCulture);
    }
}

/// <summary>A bar.</summary>
/// <param name="Label">What it stands for.</param>
/// <param name="Share">Its length in percent of the longest: <c>62.5</c>.</param>
/// <param name="Text">Its value as the table writes it.</param>
public sealed record BarView(string Label, string Share, string Text);
