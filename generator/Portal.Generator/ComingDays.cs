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
    /// <summary>Links the pages once more for each of those days and reports what is not reported yet.</summary>
    /// <param name="pages">All pages.</param>
    /// <param name="today">The day that has been looked at.</param>
    /// <param name="link">Links and checks the pages for a day, with or without drafts.</param>
    /// <param name="bag">What is wrong today; receives what will be.</param>
    public static void Check(ImmutableArray<Page> pages, DateOnly today, Action<DateOnly, bool, DiagnosticBag> link, DiagnosticBag bag)
    {
        var known = bag.Sorted().Select(Mistake).ToHashSet();
        var looks = Days(pages, today).Select(day => (Day: day, Drafts: false, When: $"från och med {SwedishDate.Text(day)}")).ToList();
        if (pages.Any(page => page.Meta.Draft))
            looks.Add((today, true, "när utkasten publiceras"));
        var later = looks.AsParallel().AsOrdered().Select(look =>
        {
            var then = bag.Copy();
            link(look.Day, look.Drafts, then);
            return (look.When, Found: then.Sorted());
        }).ToArray();
        foreach (var (when, found) in later)
            foreach (var diagnostic in found.Where(diagnostic => !bag.IsFull(diagnostic.Rule, diagnostic.Path) && known.Add(Mistake(diagnostic))))
                bag.Add(diagnostic.Rule, diagnostic.Path, diagnostic.Span, $"{diagnostic.Message} ({when})", diagnostic.Suggestion);
    }

    /// <summary>What makes two diagnostics the same: the remedy may differ from day to day.</summary>
    private static Diagnostic Mistake(Diagnostic diagnostic) => diagnostic with { Suggestion = null };

    private static IEnumerable<DateOnly> Days(ImmutableArray<Page> pages, DateOnly today) => pages
        .SelectMany(page => new[] { page.Meta.PublishFrom, page.Meta.UnpublishFrom, (page as DocumentPage)?.ValidTo })
        .OfType<DateOnly>().Where(day => day > today).Distinct().Order();
}
