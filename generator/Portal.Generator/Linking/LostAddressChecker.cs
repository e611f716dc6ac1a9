using System.Collections.Immutable;
using Portal.Model;
using Portal.Model.Diagnostics;
using Portal.Model.Pages;

namespace Portal.Generator.Linking;

/// <summary>Tells of addresses that readers know and that lead nowhere any more: pages that have been renamed or removed without <c>alias</c>.</summary>
public static class LostAddressChecker
{
    /// <summary>Least share of lines that two files have in common when one is the other renamed.</summary>
    private const double Alike = 0.5;

    /// <summary>Checks the pages that are gone against those that are there, published or not.</summary>
    /// <param name="gone">The pages that are gone, as they were when they were published.</param>
    /// <param name="before">The paths of all files at that time.</param>
    /// <param name="written">All pages that there are.</param>
    /// <param name="bag">Receives the diagnostics.</param>
    public static void Check(ImmutableArray<Page> gone, IReadOnlySet<string> before, ImmutableArray<Page> written, DiagnosticBag bag)
    {
        if (gone.IsEmpty)
            return;
        var known = written.SelectMany(Addresses).ToHashSet();
        var courses = gone.OfType<CoursePage>().Select(course => course.Id).ToHashSet();
        var added = written.Where(page => !before.Contains(page.Source.Path)).ToList();
        foreach (var page in gone.Where(page => Publication.CourseOf(page) is not { } course || !courses.Contains(course)))
            if (Addresses(page).Where(address => !known.Contains(address)).ToList() is [_, ..] lost)
                Report(page, lost, Successor(page, added), bag);
    }

    private static void Report(Page page, List<string> lost, Page? successor, DiagnosticBag bag)
    {
        var (addresses, line) = (string.Join(" och ", lost), $"alias: [{string.Join(", ", lost)}]");
        if (successor is not null)
            bag.Add(DiagnosticRules.LostAddress, successor.Source.Path, SourceSpan.Start, $"sidan hette förut {page.Source.Path}, och adressen {addresses} leder ingenstans längre", $"Lägg till raden \"{line}\" bland uppgifterna överst.");
        else
            bag.Add(DiagnosticRules.LostAddress, page.Source.Path, SourceSpan.Start, $"sidan är borttagen, och adressen {addresses} leder ingenstans längre",
                $"Lägg till raden \"{line}\" bland uppgifterna överst på den sida som läsaren ska komma till i stället{(page.Section.Length > 0 && !page.IsIndex ? $", till exempel {page.Section}/index.md" : "")}.");
    }

    private static IEnumerable<string> Addresses(Page page) => page.Meta.Aliases.Select(alias => alias.Value).Prepend(page.Url.Value);

    /// <summary>The new file that has the page's title, or else most of its lines.</summary>
    private static Page? Successor(Page page, List<Page> added)
    {
        var alike = added.Where(other => other.GetType() == page.GetType()).ToList();
        return alike.FirstOrDefault(other => other.Meta.Title == page.Meta.Title)
            ?? alike.Select(other => (Page: other, Share: Share(page.Source.Text, other.Source.Text))).Where(other => other.Share >= Alike).OrderByDescending(other => other.Share).FirstOrDefault().Page;
    }

    private static double Share(string one, string other)
    {
        var (lines, others) = (Lines(one), Lines(other));
        return lines.Count == 0 ? 0 : (double)lines.Count(others.Contains) / Math.Max(lines.Count, others.Count);
    }

    private static HashSet<string> Lines(string text) => [.. text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 3)];
}
