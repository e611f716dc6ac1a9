using System.Collections.Immutable;
using Portal.Model.Diagnostics;
using Portal.Model.Pages;
using Portal.Model.Text;

namespace Portal.Generator;

/// <summary>
/// Looks ahead: what will be wrong on a later day that the content names (<c>publiceras</c>, <c>avpubliceras</c>,
/// <c>publicerad</c>, <c>giltig-till</c>), or when its drafts are published, is told today, while somebody is editing.
/// </summary>
public static class ComingDays
{
    /// <summary>What is found on those days and not today, with the day in the message.</summary>
    /// <param name="pages">All pages.</param>
    /// <param name="today">The day that has been looked at.</param>
    /// <param name="drafts">True when drafts were among the pages.</param>
    /// <param name="found">What is wrong on it.</param>
    /// <param name="look">Says what is wrong on another day, with or without drafts.</param>
    public static IEnumerable<Diagnostic> Look(
        ImmutableArray<Page> pages, DateOnly today, bool drafts, ImmutableArray<Diagnostic> found, Func<DateOnly, bool, ImmutableArray<Diagnostic>> look)
    {
        var known = found.Select(Mistake).ToHashSet();
        var counted = found.CountBy(Kind).Where(kind => kind.Value >= DiagnosticBag.MostOfAKind).Select(kind => kind.Key).ToHashSet();
        var days = Days(pages, today).Select(day => (Day: day, Drafts: false, When: $"från och med {SwedishDate.Text(day)}")).ToList();
        if (drafts && pages.Any(page => page.Meta.Draft || page.Meta.PublishFrom > today))
            days.Add((today, false, "så länge utkasten inte är publicerade"));
        if (!drafts && pages.Any(page => page.Meta.Draft))
            days.Add((today, true, "när utkasten publiceras"));
        return
        [
            .. from day in days.AsParallel().AsOrdered().Select(day => (day.When, Found: look(day.Day, day.Drafts))).ToArray()
               from diagnostic in day.Found
               where !counted.Contains(Kind(diagnostic)) && known.Add(Mistake(diagnostic))
               select diagnostic with { Message = $"{diagnostic.Message} ({day.When})" },
        ];
    }

    /// <summary>What makes two diagnostics the same: the remedy may differ from day to day.</summary>
    private static Diagnostic Mistake(Diagnostic diagnostic) => diagnostic with { Suggestion = null };

    private static (DiagnosticRule, string) Kind(Diagnostic diagnostic) => (diagnostic.Rule, diagnostic.Path);

    private static IEnumerable<DateOnly> Days(ImmutableArray<Page> pages, DateOnly today) => pages
        .SelectMany(page => new[] { page.Meta.PublishFrom, page.Meta.UnpublishFrom, (page as DocumentPage)?.ValidTo })
        .OfType<DateOnly>().Where(day => day > today).Distinct().Order();
}
