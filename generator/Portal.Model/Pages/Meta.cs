using System.Collections.Immutable;

namespace Portal.Model.Pages;

/// <summary>The front matter keys that every page can have. See docs/content-model.md.</summary>
public sealed record Meta
{
    public required string Title { get; init; }
    public required string Summary { get; init; }

    /// <summary>A shorter title for menus and lists; the title when none is given.</summary>
    public required string MenuTitle { get; init; }

    /// <summary>The role or function that answers for the page.</summary>
    public string? Owner { get; init; }

    public DateOnly? Reviewed { get; init; }

    /// <summary>The last day the review holds: <see cref="Reviewed"/> plus <c>granskas-inom</c>.</summary>
    public DateOnly? ReviewDue { get; init; }

    /// <summary>What readers are told of its changes, the latest first.</summary>
    public ImmutableArray<PageChange> Changes { get; init; } = [];

    public ImmutableArray<Spanned<string>> Sources { get; init; } = [];
    public ImmutableArray<Spanned<string>> Topics { get; init; } = [];
    public ImmutableArray<Spanned<string>> Roles { get; init; } = [];
    public ImmutableArray<Spanned<string>> Aliases { get; init; } = [];
    public int? Order { get; init; }
    public bool Draft { get; init; }
    public DateOnly? PublishFrom { get; init; }
    public DateOnly? UnpublishFrom { get; init; }
    public InformationClass InformationClass { get; init; }

    /// <summary>The language of the page's own text; null for the portal's own.</summary>
    public ContentLanguage? Language { get; init; }

    /// <summary>Where the language is written.</summary>
    public SourceSpan LanguageSpan { get; init; }
}

/// <summary>Who may read a page, each class above the one before. What is not open is left out of feeds and the site map.</summary>
public enum InformationClass
{
    /// <summary><c>öppen</c>.</summary>
    Open,

    /// <summary><c>intern</c>.</summary>
    Internal,

    /// <summary><c>känslig</c>: above any portal.</summary>
    Sensitive,
}

/// <summary>A fact that may be known to be missing: <c>Uppgift saknas</c> in the content.</summary>
public readonly record struct Fact<T>(T? Value, bool IsMissing)
{
    /// <summary>True when the page says something of it: what it is, or that nobody knows.</summary>
    public bool IsNamed => IsMissing || Value is not null;
}
