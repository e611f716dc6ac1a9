using System.Collections.Immutable;

namespace Portal.Generator.Search.Index;

/// <summary>What of a document is looked in, and how much a word counts there. docs/search.md tells why and what was measured.</summary>
public static class SearchFields
{
    /// <summary>The fields of the index, in order: title, headings, synonyms, text, sentences of readers.</summary>
    public static ImmutableArray<IndexField> All { get; } =
        [new(8), new(2.5), new(4, B: 0.1), new(1), new(1, B: 0.3)];

    /// <summary>The number of the field with running text: it leaves out stop words and exact forms.</summary>
    public const int Text = 3;

    /// <summary>The number of the field with words that readers use: a part of such a word is not what they said.</summary>
    public const int Synonyms = 2;
}
