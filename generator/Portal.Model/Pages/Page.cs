using System.Collections.Immutable;

namespace Portal.Model.Pages;

/// <summary>
/// A page of the portal that is written in Markdown. The derived records are the kinds. A page is equal to itself only:
/// comparing what is in them would make a large portal slow.
/// </summary>
public abstract record Page
{
    public required SourceFile Source { get; init; }

    /// <summary>The file name (a folder's name for its <c>index.md</c>), unique within its kind.</summary>
    public required string Id { get; init; }

    public required UrlPath Url { get; init; }

    /// <summary>True when the file could not be read: the page only stands in for it, so that nothing that leads to it is reported as well.</summary>
    public bool IsUnread { get; init; }

    public required Meta Meta { get; init; }
    public required Body Body { get; init; }

    /// <summary>The pages that the keys of its kind name, which must exist. Those that all pages may name are in <see cref="Meta"/>.</summary>
    public abstract IEnumerable<PageReference> References { get; }

    /// <summary>All pages that its keys name, which must exist.</summary>
    public IEnumerable<PageReference> AllReferences => [PageReference.To<TopicPage>(Meta.Topics), PageReference.To<RolePage>(Meta.Roles), .. References];

    /// <summary>The days in its front matter on which something happened.</summary>
    public ImmutableArray<PastDate> PastDates { get; init; } = [];

    /// <summary>The heading that it stands under where its section lists it; null on pages that stand by themselves, and on kinds whose lists have an order of their own.</summary>
    public Spanned<string>? Group { get; init; }

    /// <summary>What readers are asked to acknowledge; null on most pages.</summary>
    public Acknowledgement? Acknowledgement { get; init; }

    /// <summary>The first part of the path: the section the page belongs to; empty for pages directly in <c>content/</c>.</summary>
    public string Section => field ??= Source.Path.Contains('/') ? Source.Path[..Source.Path.IndexOf('/')] : "";

    /// <summary>
    /// True when the page is named where pages are looked up or fetched: the search, the alphabetical index, the feed, the site map and the list
    /// of addresses. A page that is intern, or a draft, is met only where its section lists it and other pages link to it.
    /// </summary>
    public bool IsListed => Meta is { InformationClass: InformationClass.Open, Draft: false };

    /// <summary>True for the <c>index.md</c> of a folder.</summary>
    public bool IsIndex => Source.Stem == "index";

    /// <summary>True when it never becomes due for review, though it grows old. News are of their day.</summary>
    public bool IsUndated => this is not NewsPage && Meta.ReviewDue is null;

    /// <summary>True when the review has run out on the given day.</summary>
    public bool IsOverdue(DateOnly today) => Meta.ReviewDue is { } due && due < today;

    /// <inheritdoc />
    public virtual bool Equals(Page? other) => ReferenceEquals(this, other);

    /// <inheritdoc />
    public override int GetHashCode() => Source.Path.GetHashCode(StringComparison.Ordinal);
}
