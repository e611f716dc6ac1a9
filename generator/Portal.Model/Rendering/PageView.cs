using System.Collections.Immutable;
using Portal.Model.Pages;

namespace Portal.Model.Rendering;

/// <summary>What the layout needs to know of a page, whether it is written in Markdown or generated.</summary>
public sealed record PageView
{
    public required string Title { get; init; }
    public required string Summary { get; init; }
    public required UrlPath Url { get; init; }

    /// <summary>The way from the start page, the page itself last; empty on the start page.</summary>
    public required ImmutableArray<Crumb> Breadcrumbs { get; init; }

    /// <summary>Headings for "På den här sidan".</summary>
    public ImmutableArray<Heading> Headings { get; init; } = [];

    /// <summary>The page, or null for a generated one.</summary>
    public Page? Page { get; init; }

    /// <summary>The text in parts.</summary>
    public ImmutableArray<BodyPart> Body { get; init; } = [];

    /// <summary>The alphabetical index, on pages that show it or a letter of it.</summary>
    public ImmutableArray<IndexLetter> Index { get; init; } = [];

    public Page? Previous { get; init; }
    public Page? Next { get; init; }
}

/// <summary>A step of the breadcrumbs.</summary>
public sealed record Crumb(string Title, UrlPath Url);
