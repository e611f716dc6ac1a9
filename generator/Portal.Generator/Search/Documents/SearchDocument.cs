using System.Collections.Immutable;

namespace Portal.Generator.Search.Documents;

/// <summary>A page, term or source as the search sees it.</summary>
public sealed record SearchDocument
{
    /// <summary>The address as a <c>href</c>, with an anchor for what is a part of a page.</summary>
    public required string Href { get; init; }

    public required string Title { get; init; }

    /// <summary>What readers call it: <c>Vägledning</c>, <c>Roll</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The way to it, as breadcrumbs: <c>Utbildning › Hot och våld</c>.</summary>
    public string Trail { get; init; } = "";

    /// <summary>Its text, the lead first.</summary>
    public ImmutableArray<SearchSection> Sections { get; init; } = [];

    /// <summary>What it shows beside its text: contacts, questions. It is found by that, but no row of <c>synonymer.yml</c> means it for that.</summary>
    public ImmutableArray<string> Listed { get; init; } = [];

    /// <summary>How readers ask for it, in sentences of their own: each word counts, as in a text.</summary>
    public ImmutableArray<string> Said { get; init; } = [];

    /// <summary>What else it is called: the title in menus, forms of a term.</summary>
    public ImmutableArray<string> Names { get; init; } = [];

    /// <summary>Words and phrases that readers use for it and that the text does not. A phrase counts as a whole only.</summary>
    public ImmutableArray<string> Synonyms { get; init; } = [];

    /// <summary>What it can be filtered by: ids of values, by <see cref="SearchFacet.Id"/>.</summary>
    public ImmutableDictionary<string, ImmutableArray<string>> Facets { get; init; } = ImmutableDictionary<string, ImmutableArray<string>>.Empty;

    /// <summary>Multiplies every score. See <see cref="SearchWeights"/>.</summary>
    public double Weight { get; init; } = 1;

    /// <summary>What this is the first answer to, as long as it is urgent; null for what is not.</summary>
    public UrgentWords? Urgent { get; init; }

    /// <summary>True for what others do: it comes after one's own, unless it is they who are asked for.</summary>
    public bool IsOutlook { get; init; }

    /// <summary>True for a glossary term, whose explanation is shown over the results.</summary>
    public bool IsTerm { get; init; }
}

/// <summary>What an urgent answer is found by.</summary>
/// <param name="Title">Its title, which counts as a whole.</param>
/// <param name="QuickAction">Its quick action, of which each word counts.</param>
/// <param name="Given">The words and phrases that editors have given it, which count as wholes.</param>
public sealed record UrgentWords(string Title, string QuickAction, ImmutableArray<string> Given);

/// <summary>A piece of a page under a heading; the id is the heading's, both are empty for the lead.</summary>
/// <param name="Id">The heading's id.</param>
/// <param name="Heading">The heading.</param>
/// <param name="Text">The text under it.</param>
/// <param name="IsCommon">True when so many pages have the heading that it says nothing of this one.</param>
public sealed record SearchSection(string Id, string Heading, string Text, bool IsCommon = false);

/// <summary>Something to filter by, and its values in the order they are shown.</summary>
public sealed record SearchFacet(string Id, string Name, ImmutableArray<(string Id, string Name)> Values);
