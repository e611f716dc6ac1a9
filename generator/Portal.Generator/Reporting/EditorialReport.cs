using System.Text;
using Portal.Generator.Views;
using Portal.Generator.Views.Editorial;
using Portal.Model.Rendering;
using Portal.Model.Text;

namespace Portal.Generator.Reporting;

/// <summary>What the security unit has to see to, for a terminal: by kind and by who answers for it.</summary>
public static class EditorialReport
{
    /// <summary>The report: a line for each matter, and last how many there are.</summary>
    public static string Of(SiteContext site)
    {
        var matters = Matters.Of(site);
        var text = new StringBuilder();
        foreach (var group in matters.GroupBy(matter => matter.Kind))
        {
            text.Append($"{site.Words.Of(group.Key.Key())} ({group.Count()})\n");
            foreach (var owner in group.GroupBy(matter => matter.Owner).OrderBy(owner => owner.Key, StringComparer.Ordinal))
                text.Append(owner.Key is { } name ? $"  {Printable.Line(name)}\n" : "").AppendJoin("", owner.Select(Line));
            text.Append('\n');
        }
        return text.Append($"{EditorialView.SumOf(site, matters)}\n").ToString();
    }

    private static string Line(Matter matter) =>
        $"    {(matter.Day is { } day ? $"{SwedishDate.Iso(day)}{(matter.Urgency is Urgency.Late ? " ! " : "   ")}" : "")}{Printable.Line($"{matter.Subject}: {matter.What} ({matter.File})")}\n";
}
