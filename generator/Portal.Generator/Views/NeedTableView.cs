using System.Collections.Immutable;
using Portal.Model.Pages;
using Portal.Model.Rendering;

namespace Portal.Generator.Views;

/// <summary>What a förvaltning needs.</summary>
/// <param name="IsLong">True when there is more to tell than the source's words.</param>
/// <param name="HasExamples">True when there are examples.</param>
/// <param name="Rows">The rows.</param>
public sealed record NeedTableView(bool IsLong, bool HasExamples, ImmutableArray<NeedRowView> Rows)
{
    /// <summary>The needs of a förvaltning. Needs that follow each other with the same words, and nothing more to tell, share a row.</summary>
    public static NeedTableView Of(SiteContext site, AdministrationPage page)
    {
        var rows = new List<List<Need>>();
        foreach (var need in page.Needs)
        {
            if (rows.LastOrDefault() is { } row && row[0].Wording == need.Wording && need is { Example: null, Guides.IsEmpty: true })
                row.Add(need);
            else
                rows.Add([need]);
        }
        return new(
            page.Needs.Any(need => need.Example is not null || !need.Guides.IsEmpty), page.Needs.Any(need => need.Example is not null),
            [.. rows.Select(row => NeedRowView.Of(site, row))]);
    }
}

/// <summary>A row of needs.</summary>
/// <param name="Topics">The topics, each once.</param>
/// <param name="Wording">The source's own words.</param>
/// <param name="Example">What it can mean in daily work.</param>
/// <param name="Guides">The guides to begin with.</param>
public sealed record NeedRowView(ImmutableArray<LinkView> Topics, string Wording, string? Example, ImmutableArray<LinkView> Guides)
{
    /// <summary>The row of some needs, never none.</summary>
    public static NeedRowView Of(SiteContext site, IReadOnlyList<Need> needs) => new(
        [.. LinkView.ToAll<TopicPage>(site, needs.Select(need => need.Topic)).Distinct()],
        needs[0].Wording, needs[0].Example,
        LinkView.ToAll<GuidePage>(site, needs[0].Guides));
}
