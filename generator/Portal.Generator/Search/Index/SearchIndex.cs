using System.Collections.Immutable;
using System.Security.Cryptography;
using Portal.Generator.Search.Documents;
using Portal.Model;
using Portal.Model.Output;

namespace Portal.Generator.Search.Index;

/// <summary>
/// The search index as files: the index in parts by the terms' first letters, all words by their first and by their last
/// letters, the text of each document for excerpts, and a manifest that says where what is. docs/search.md describes them.
/// </summary>
public static class SearchIndex
{
    /// <summary>The folder of everything that the search reads.</summary>
    public static string Folder { get; } = Addresses.Search.Value[1..];

    /// <summary>The manifest's path in the output.</summary>
    public static string ManifestPath { get; } = Folder + "register.json";

    /// <summary>The folder of all other files of the index. Their paths hold its version, so that they can be cached for ever.</summary>
    public static string DataFolder { get; } = Folder + "data/";

    /// <summary>Indexes the documents. The same documents in the same order give the same bytes.</summary>
    public static ImmutableArray<OutputFile> Build(IReadOnlyList<SearchDocument> documents, IReadOnlyList<SearchFacet> facets, string emergencyNumber = "")
    {
        var documentTexts = Task.Run(() => documents.Select(DocumentFiles.WriteText).ToArray());
        var (vocabulary, texts) = SearchVocabulary.Read([.. documents.Select(Texts)]);
        var wordFiles = Task.Run(() => WordFiles.Divide(vocabulary.Words));
        var phrases = documents.Select(SynonymPhrases.Terms).ToArray();
        var said = documents.Select(document => SaidWords.Terms(document).ToArray()).ToArray();
        var terms = new SearchTerms(vocabulary, texts.SelectMany(fields => fields[..SearchFields.Text]).SelectMany(words => words).ToHashSet(), phrases.SelectMany(of => of).Concat(said.SelectMany(of => of)));
        var counted = new IndexedDocument[documents.Count];
        PerProcessor.For(documents.Count, () => new SearchTerms.Counter(terms), (counter, i) =>
            counted[i] = new IndexedDocument(documents[i].Weight, [.. texts[i].Select((words, field) => counter.Count(words, field, phrases[i])), counter.Count(said[i])]));
        var index = new Bm25Index(SearchFields.All, terms.Texts, counted, IndexParts.Best);

        var (best, rest) = (IndexParts.Divide(index, terms, Tier.Best), IndexParts.Divide(index, terms, Tier.Rest));
        var (byBeginning, byEnding) = wordFiles.Result;
        (string Name, Func<byte[]> Write)[] work =
        [
            .. best.Select((part, i) => ($"d{i}.json", (Func<byte[]>)(() => part.Write(index)))),
            .. rest.Select((part, i) => ($"r{i}.json", (Func<byte[]>)(() => part.Write(index)))),
            .. byBeginning.Select((part, i) => ($"o{i}.json", (Func<byte[]>)part.Write)),
            .. byEnding.Select((part, i) => ($"s{i}.json", (Func<byte[]>)part.Write)),
            .. documents.Chunk(DocumentFiles.NamesInFile).Select((some, i) => ($"n{i}.json", (Func<byte[]>)(() => DocumentFiles.WriteNames(some)))),
            .. documentTexts.Result.Select((text, i) => ($"t{i}.json", (Func<byte[]>)(() => text))),
        ];
        var files = new (string Name, byte[] Bytes, byte[] Hash)[work.Length];
        Parallel.For(0, work.Length, i =>
        {
            var bytes = work[i].Write();
            files[i] = (work[i].Name, bytes, SHA256.HashData(bytes));
        });
        var version = Convert.ToHexStringLower(SHA256.HashData([.. files.SelectMany(file => file.Hash)]))[..12];
        var manifest = new SearchManifest(version, [.. best.Select(part => part.Start)], [.. rest.Select(part => part.Start)], [.. byBeginning.Select(part => part.Start)], [.. byEnding.Select(part => part.Start)]);
        return
        [
            new OutputFile(ManifestPath, manifest.Write(documents, facets, emergencyNumber)),
            .. files.Select(file => new OutputFile($"{DataFolder}{version}/{file.Name}", file.Bytes)),
        ];
    }

    /// <summary>The texts of a document's fields but the last, in the order of <see cref="SearchFields.All"/>.</summary>
    private static IEnumerable<string>[] Texts(SearchDocument document) =>
    [
        [document.Title],
        document.Sections.Where(section => !section.IsCommon).Select(section => section.Heading),
        SynonymPhrases.Words(document),
        document.Sections.Select(section => section.IsCommon ? $"{section.Heading} {section.Text}" : section.Text).Concat(document.Listed),
    ];
}
