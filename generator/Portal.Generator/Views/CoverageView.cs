using System.Collections.Immutable;
using Portal.Generator.Views.Editorial;
using Portal.Model;
using Portal.Model.Pages;
using Portal.Model.Rendering;

namespace Portal.Generator.Views;

/// <summary>The needs beside what the portal has on them.</summary>
/// <param name="Heading">What the table is called.</param>
/// <param name="Sum">How many needs there are, and how many lack something.</param>
/// <param name="File">The table for spreadsheets.</param>
/// <param name="Rows">The needs, those with the most gaps first.</param>
public sealed record CoverageView(ContentsEntryView Heading, string Sum, string File, ImmutableArray<CoverageRowView> Rows)
{
    /// <summary>The coverage of a site; null where nobody needs anything.</summary>
    public static CoverageView? Of(SiteContext site)
    {
        var rows = Coverage.Of(site).Rows;
        return rows.IsEmpty ? null : new(
            new(site.Words.Of("editorial.coverage"), "del-tackning"),
            site.Words.Of("editorial.coverage_about", ("needs", site.Words.OfNumber(rows.Length)), ("gaps", site.Words.OfNumber(rows.Count(row => row.Gaps > 0)))),
            site.Href(Addresses.CoverageTable),
            [.. rows.GroupBy(row => (row.Topic, Has: string.Join(' ', row.Has.Pages.Select(page => page.Url)))).Select(same => CoverageRowView.Of(site, [.. same]))]);
    }
}

/// <summary>A need of some förvaltningar, for whom the portal has the same on it.</summary>
/// <param name="Topic">What they need.</param>
/// <param name="Administrations">The förvaltningar.</param>
/// <param name="Guides">The guides on it.</param>
/// <param name="Courses">The courses on it.</param>
/// <param name="Documents">The governing documents on it.</param>
public sealed record CoverageRowView(
    LinkView Topic, ImmutableArray<LinkView> Administrations, ImmutableArray<LinkView> Guides, ImmutableArray<LinkView> Courses, ImmutableArray<LinkView> Documents)
{
    /// <summary>The view of some needs, never none.</summary>
    public static CoverageRowView Of(SiteContext site, ImmutableArray<CoverageRow> needs)
    {
        return new(LinkView.To(site, needs[0].Topic), Links(needs.Select(need => need.Administration).Distinct()), Links(needs[0].Has.Guides), Links(needs[0].Has.Courses), Links(needs[0].Has.Documents));

        ImmutableArray<LinkView> Links(IEnumerable<Page> pages) => [.. pages.Select(page => LinkView.To(site, page))];
    }
}
