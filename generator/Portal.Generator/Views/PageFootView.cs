using System.Collections.Immutable;
using Portal.Model;
using Portal.Model.Pages;
using Portal.Model.Rendering;

namespace Portal.Generator.Views;

/// <summary>What a reader needs to trust a page.</summary>
public sealed record PageFootView
{
    /// <summary>Who answers for it: a role or function.</summary>
    public string? Owner { get; init; }

    /// <summary>When it was last reviewed.</summary>
    public DateView? Reviewed { get; init; }

    /// <summary>When it is to be reviewed next.</summary>
    public DateView? ReviewDue { get; init; }

    /// <summary>True when that day is past.</summary>
    public bool IsOverdue { get; init; }

    /// <summary>When its file was last changed.</summary>
    public DateView? LastChanged { get; init; }

    /// <summary>The documents that it builds on.</summary>
    public ImmutableArray<LinkView> Sources { get; init; } = [];

    /// <summary>Where an editor changes it.</summary>
    public string? Edit { get; init; }

    /// <summary>The foot of a page.</summary>
    public static PageFootView Of(SiteContext site, Page page) => new()
    {
        Owner = page.Meta.Owner,
        Reviewed = DateView.Of(site.Words, page.Meta.Reviewed),
        ReviewDue = DateView.Of(site.Words, page.Meta.ReviewDue),
        IsOverdue = page.IsOverdue(site.Model.Today),
        LastChanged = site.Model.LastChanged.TryGetValue(page.Source.Path, out var changed) ? DateView.Of(site.Words, changed) : null,
        Sources = [.. SourcesOf(site, page.Meta.Sources)],
        Edit = EditOf(site, page.Source.Path),
    };

    /// <summary>Where an editor changes a file of the content; null when the portal does not know.</summary>
    public static string? EditOf(SiteContext site, string path) => site.Model.Settings.EditUrl?.Replace("{fil}", path, StringComparison.Ordinal);

    /// <summary>Links to sources in the list of them.</summary>
    public static IEnumerable<LinkView> SourcesOf(SiteContext site, IEnumerable<Spanned<string>> ids) => ids
        .Select(id => site.Model.Sources.FirstOrDefault(source => source.Id == id.Value))
        .OfType<Source>()
        .Select(source => new LinkView(source.Title, site.Href(Addresses.Source(source.Id))));
}
