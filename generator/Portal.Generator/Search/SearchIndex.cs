using System.Collections.Immutable;
using System.Security.Cryptography;
using Portal.Model.Output;

namespace Portal.Generator.Search;

/// <summary>
/// The search index as files: the index in parts by the terms' first letters, all words by their first and by their last
/// letters, the text of each document for excerpts, and a manifest that says where what is. docs/search.md describes them.
/// </summary>
public static class SearchIndex
{
    /// <summary>The folder of everything that the search reads.</summary>
    public const string Folder = "sok/";

    /// <summary>The manifest's path in the output.</summary>
    public const string ManifestPath = Folder + "register.json";

    /// <summary>The folder of all other files of the index. Their paths hold its version, so that they can be cached for ever.</summary>
    public const string DataFolder = Folder + "data/";

    /// <summary>Indexes the documents. The same documents in the same order give the same bytes.</summary>
    public static ImmutableArray<OutputFile> Build(IReadOnlyList<SearchDocument> documents, IReadOnlyList<SearchFacet> facets)
    {
        var (vocabulary, texts) = SearchVocabulary.Read([.. documents.Select(Texts)]);
        var terms = new SearchTerms(vocabulary, texts.SelectMany(fields => fields[..SearchWeights.TextField]).SelectMany(words => words).ToHashSet());
        var counted = documents.Zip(texts).AsParallel().AsOrdered()
            .Select(pair => new LunrDocument(pair.First.Weight, [.. pair.Second.Select((words, field) => terms.Of(words, field == SearchWeights.TextField))]))
            .ToArray();
        var index = new LunrIndex(SearchWeights.Fields, terms.Texts, counted);

        var parts = IndexParts.Divide(index, terms);
        var (byBeginning, byEnding) = WordFiles.Divide(vocabulary.Words);
        var files = parts.AsParallel().AsOrdered().Select((part, i) => (Name: $"d{i}.json", Bytes: part.Write(index)))
            .Concat(byBeginning.AsParallel().AsOrdered().Select((part, i) => (Name: $"o{i}.json", Bytes: part.Write())))
            .Concat(byEnding.AsParallel().AsOrdered().Select((part, i) => (Name: $"s{i}.json", Bytes: part.Write())))
            .Concat(documents.AsParallel().AsOrdered().Select((document, i) => (Name: $"t{i}.json", Bytes: DocumentFile.Write(document))))
            .ToArray();
        var version = Version(files.Select(file => file.Bytes));
        var manifest = new SearchManifest(version, [.. parts.Select(part => part.Start)], [.. byBeginning.Select(part => part.Start)], [.. byEnding.Select(part => part.Start)]);
        return
        [
            new OutputFile(ManifestPath, manifest.Write(documents, facets)),
            .. files.Select(file => new OutputFile($"{DataFolder}{version}/{file.Name}", file.Bytes)),
        ];
    }

    /// <summary>The texts of a document's fields, in the order of <see cref="SearchWeights.Fields"/>.</summary>
    private static string[] Texts(SearchDocument document) =>
    [
        document.Title,
        string.Join('\n', document.Sections.Select(section => section.Heading)),
        string.Join('\n', document.Synonyms),
        string.Join('\n', document.Sections.Select(section => section.Text)),
    ];

    private static string Version(IEnumerable<byte[]> files)
    {
        var hashes = files.AsParallel().AsOrdered().SelectMany(SHA256.HashData).ToArray();
        return Convert.ToHexStringLower(SHA256.HashData(hashes))[..12];
    }
}
