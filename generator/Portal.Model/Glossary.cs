using System.Collections.Immutable;

namespace Portal.Model;

/// <summary>A term of <c>ordlista.yml</c>.</summary>
public sealed record Term
{
    public required string Id { get; init; }
    public required string Name { get; init; }
    public required string Explanation { get; init; }
    public string? Abbreviation { get; init; }

    /// <summary>Other forms of the word that are marked in text.</summary>
    public ImmutableArray<string> Forms { get; init; } = [];

    /// <summary>Ids of the sources that say what it means.</summary>
    public ImmutableArray<Spanned<string>> Sources { get; init; } = [];

    /// <summary>Ids of the sources that only use the word.</summary>
    public ImmutableArray<Spanned<string>> MentionedIn { get; init; } = [];

    /// <summary>Folders where the explanation does not hold, so that the word is not marked there.</summary>
    public ImmutableArray<Spanned<string>> NotIn { get; init; } = [];

    public required SourceSpan Span { get; init; }
}

/// <summary>A source of <c>kallor.yml</c>.</summary>
public sealed record Source
{
    /// <summary>The file that it stands in.</summary>
    public required string Path { get; init; }

    public required string Id { get; init; }
    public required string Title { get; init; }
    public required string Publisher { get; init; }
    public Pages.Fact<DateOnly?> Date { get; init; }

    /// <summary>When somebody last saw that it says what the portal says that it does.</summary>
    public DateOnly? Checked { get; init; }

    /// <summary>The days above on which something happened, with their places.</summary>
    public ImmutableArray<Pages.PastDate> PastDates { get; init; } = [];

    /// <summary>The page of the portal that it stands on.</summary>
    public UrlPath Page { get; init; } = Addresses.Sources;

    /// <summary>The letter that it is listed under.</summary>
    public string Letter => Text.SwedishOrder.IndexLetter(Title);

    public string? DiaryNumber { get; init; }
    public string? Description { get; init; }
    public required SourceSpan Span { get; init; }
}

/// <summary>An entry of <c>synonymer.yml</c>: what readers write, and what the portal calls it.</summary>
public sealed record Synonym
{
    /// <summary>The file that it stands in.</summary>
    public required string Path { get; init; }

    public required ImmutableArray<string> Written { get; init; }
    public required ImmutableArray<Spanned<string>> Meant { get; init; }
}

/// <summary>An entry of <c>fragor.yml</c>: what somebody has asked the portal, and which pages answer.</summary>
public sealed record ReaderQuestion
{
    public required Spanned<string> Text { get; init; }

    /// <summary>Paths of the pages in the content folder.</summary>
    public required ImmutableArray<Spanned<string>> Answers { get; init; }

    /// <summary>One of the pages must stand so high among the results, 1 the first.</summary>
    public required int Place { get; init; }
}

/// <summary>An entry of <c>meningar.yml</c>: how readers ask for pages, by whose words these are found. Questions that try the search stand in <c>fragor.yml</c>.</summary>
public sealed record ReaderSentences
{
    /// <summary>The file that it stands in.</summary>
    public required string Path { get; init; }

    /// <summary>Paths of the pages in the content folder.</summary>
    public required ImmutableArray<Spanned<string>> Answers { get; init; }

    /// <summary>The sentences.</summary>
    public required ImmutableArray<string> Sentences { get; init; }
}
