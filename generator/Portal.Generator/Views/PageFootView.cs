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

    /// <summary>What has happened to it, in words, the latest first; empty when no more is known than the dates above.</summary>
    public ImmutableArray<HistoryEntryView> History { get; init; } = [];

    /// <summary>The documents that it builds on.</summary>
    public ImmutableArray<LinkView> Sources { get; init; } = [];

    /// <summary>Where an editor changes it.</summary>
    public string? Edit { get; init; }

    /// <summary>Where a reader whom the page did not help writes, with the function that answers for it; nothing where that has no address.</summary>
    public LinkView? Tell { get; init; }

    /// <summary>True when anything stands beside the history and the links to change the page and to tell of it.</summary>
    public bool HasFacts => Owner is not null || Reviewed is not null || ReviewDue is not null || LastChanged is not null || !Sources.IsEmpty;

    /// <summary>The foot of a page; nothing when it would be empty.</summary>
    public static PageFootView? Of(SiteContext site, Page page) => Whole(site, page) is var foot && (foot.HasFacts || !foot.History.IsEmpty || foot.Edit is not null || foot.Tell is not null) ? foot : null;

    private static PageFootView Whole(SiteContext site, Page page) => new()
    {
        Owner = page.Meta.Owner,
        Reviewed = DateView.Of(site.Words, page.Meta.Reviewed),
        ReviewDue = DateView.Of(site.Words, page.Meta.ReviewDue),
        IsOverdue = page.IsOverdue(site.Model.Today),
        LastChanged = site.Model.LastChanged.TryGetValue(page.Source.Path, out var changed) ? DateView.Of(site.Words, changed) : null,
        History = HistoryEntryView.Of(site, page),
        Sources = [.. SourcesOf(site, page.Meta.Sources)],
        Edit = site.IsPackage ? null : EditOf(site, page.Source.Path),
        Tell = site.IsPackage ? null : TellOf(site, page, PageMail.ContactOf(site.Model, page.Meta.Owner)),
    };

    private static LinkView? TellOf(SiteContext site, Page page, Contact contact) =>
        PageMail.To(contact, site, page, "foot.tell_subject", "foot.tell_text") is { } mail ? new LinkView(contact.Function, mail) : null;

    /// <summary>Where an editor changes a file of the content; null when the portal does not know.</summary>
    public static string? EditOf(SiteContext site, string path) => site.Model.Settings.EditUrl?.Replace("{fil}", path, StringComparison.Ordinal);

    /// <summary>Links to sources in the list of them, with who published each: many have the same title.</summary>
    public static IEnumerable<LinkView> SourcesOf(SiteContext site, IEnumerable<Spanned<string>> ids) => ids
        .Select(id => site.Model.Source(id.Value))
        .OfType<Source>()
        .Select(source => new LinkView($"{source.Title}, {source.Publisher}", site.Href(Addresses.Source(source))));
}

/// <summary>Something that has happened to a page.</summary>
/// <param name="Date">The day of it.</param>
/// <param name="What">What happened, in a sentence.</param>
public sealed record HistoryEntryView(DateView Date, string What)
{
    /// <summary>What has happened to a page: decisions, reviews, changes that its author tells of and the last one that git knows. Empty when that is no more than the dates of its foot.</summary>
    public static ImmutableArray<HistoryEntryView> Of(SiteContext site, Page page)
    {
        var (words, document) = (site.Words, page as DocumentPage);
        var entries = new List<(DateOnly Date, string What)>();
        if (document?.Decided.Value is { } decided)
            entries.Add((decided, document.DecidedBy.Value is { } who ? words.Of("foot.decided_by", ("who", who)) : words.Of("foot.decided")));
        entries.AddRange(page.Meta.Changes.Select(change => (change.Date, change.What)));
        if (entries.Count == 0)
            return [];
        if (page.Meta.Reviewed is { } reviewed)
            entries.Add((reviewed, words.Of("foot.was_reviewed")));
        if (site.Model.LastChanged.TryGetValue(page.Source.Path, out var changed) && entries.All(entry => entry.Date != changed))
            entries.Add((changed, words.Of("foot.file_changed")));
        return [.. entries.OrderByDescending(entry => entry.Date).Select(entry => new HistoryEntryView(DateView.Of(words, entry.Date), entry.What))];
    }
}
