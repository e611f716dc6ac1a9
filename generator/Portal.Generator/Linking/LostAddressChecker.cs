using System.Collections.Immutable;
using Portal.Generator.Reading;
using Portal.Model;
using Portal.Model.Diagnostics;
using Portal.Model.Pages;

namespace Portal.Generator.Linking;

/// <summary>Tells of addresses that readers know and that lead nowhere any more: pages that have been renamed or removed without <c>alias</c>.</summary>
public static class LostAddressChecker
{
    /// <summary>Least share of lines that two files have in common when one is the other renamed.</summary>
    private const double Alike = 0.5;

    /// <summary>Checks the pages that are gone against those that are there.</summary>
    /// <param name="gone">The pages that are gone, as they were when they were published.</param>
    /// <param name="before">The paths of all files at that time.</param>
    /// <param name="content">What there is.</param>
    /// <param name="today">The day that is looked at.</param>
    /// <param name="drafts">True when drafts count as published.</param>
    /// <param name="bag">Receives the diagnostics.</param>
    public static void Check(ImmutableArray<Page> gone, IReadOnlySet<string> before, Written content, DateOnly today, bool drafts, DiagnosticBag bag)
    {
        if (gone.IsEmpty)
            return;
        var written = content.Pages;
        var published = Publication.Select(written, today, drafts, content.Settings.InformationClass);
        var known = written.Select(page => page.Url.Value).Concat(published.SelectMany(Addresses)).ToHashSet();
        var held = written.Except(published).SelectMany(page => page.Meta.Aliases, (page, alias) => (Page: page, Alias: alias)).ToLookup(each => each.Alias.Value);
        var courses = gone.OfType<CoursePage>().Select(course => course.Id).ToHashSet();
        var added = written.Where(page => !before.Contains(page.Source.Path)).ToList();
        foreach (var page in gone.Where(page => !(page.Meta.UnpublishFrom <= today) && (Publication.CourseOf(page) is not { } course || !courses.Contains(course))))
        {
            var lost = Addresses(page).Where(address => !known.Contains(address)).ToList();
            foreach (var address in lost.Where(held.Contains))
                bag.Add(DiagnosticRules.LostAddress, held[address].First().Page.Source.Path, held[address].First().Alias.Span, $"adressen {address} leder ingenstans, för sidan som har den som alias publiceras inte",
                    $"Flytta raden alias till en sida som publiceras{Example(page, published)}.");
            lost.RemoveAll(held.Contains);
            if (lost.Count > 0)
                Report(page, lost, Successor(page, added), Example(page, published), bag);
        }
    }

    private static void Report(Page page, List<string> lost, Page? successor, string example, DiagnosticBag bag)
    {
        var (addresses, line) = (string.Join(" och ", lost), $"alias: [{string.Join(", ", lost)}]");
        if (successor is { IsUnread: true })
            return; // what is wrong with that file comes first
        if (successor is not null)
            bag.Add(DiagnosticRules.LostAddress, successor.Source.Path, SourceSpan.Start, $"sidan hette förut {page.Source.Path}, och adressen {addresses} leder ingenstans längre", $"Lägg till raden \"{line}\" bland uppgifterna överst.");
        else
            bag.Add(DiagnosticRules.LostAddress, page.Source.Path, SourceSpan.Start, $"sidan är borttagen, och adressen {addresses} leder ingenstans längre",
                $"Lägg till raden \"{line}\" bland uppgifterna överst på den sida som läsaren ska komma till i stället{example}.");
    }

    /// <summary>The page of the section that a page was in, where it is published.</summary>
    private static string Example(Page page, ImmutableArray<Page> published) =>
        $"{page.Section}/index.md" is var index && page.Section.Length > 0 && published.Any(other => other.Source.Path == index) ? $", till exempel {index}" : "";

    private static IEnumerable<string> Addresses(Page page) => page.Meta.Aliases.Select(alias => alias.Value).Prepend(page.Url.Value);

    /// <summary>The new file of its kind that has the page's title, or else the one of any kind that has most of its lines.</summary>
    private static Page? Successor(Page page, List<Page> added) =>
        added.Find(other => other.GetType() == page.GetType() && other.Meta.Title == page.Meta.Title)
        ?? added.Select(other => (Page: other, Share: Share(page.Source.Text, other.Source.Text))).Where(other => other.Share >= Alike)
            .OrderByDescending(other => other.Page.GetType() == page.GetType()).ThenByDescending(other => other.Share).FirstOrDefault().Page;

    private static double Share(string one, string other)
    {
        var (lines, others) = (Lines(one), Lines(other));
        return lines.Count == 0 ? 0 : (double)lines.Count(others.Contains) / Math.Max(lines.Count, others.Count);
    }

    private static HashSet<string> Lines(string text) => [.. text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 3)];
}
