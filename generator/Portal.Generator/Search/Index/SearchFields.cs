using System.Collections.Immutable;

namespace Portal.Generator.Search.Index;

/// <summary>What of a document is looked in, and how much a word counts there. docs/search.md tells why and what was measured.</summary>
public static class SearchFields
{
    /// <summary>The fields of the index, in order: title, headings, synonyms, text, sentences of readers. Their names are short, since each place of a term holds one.</summary>
    public static ImmutableArray<LunrField> All { get; } =
        [new("t", 8), new("h", 2.5), new("s", 4, B: 0.1), new("x", 1), new("r", 1, B: 0.3)];

    /// <summary>The number of the field with running text: it leaves out stop words and exact forms.</summary>
    public const int Text = 3;

    /// <summary>The number of the field with words that readers use: a part of such a word is not what they said.</summary>
    public const int Synonyms = 2;
}
