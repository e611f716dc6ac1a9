using Portal.Generator.Search.Documents;
using Portal.Generator.Search.Index;
using Portal.Generator.Search.Language;
using Portal.Model.Diagnostics;
using Portal.Model.Rendering;

namespace Portal.Tests.Search;

/// <summary>The index of the real content, and every word that it knows.</summary>
internal static class PortalWords
{
    private static readonly Lazy<Task<IReadOnlyDictionary<string, string>>> Files = new(ReadAsync);
    private static readonly Lazy<Task<SearchVocabulary>> Vocabulary = new(IndexAsync);

    /// <summary>The files of the index by path below its folder, as the browser asks for them.</summary>
    public static Task<IReadOnlyDictionary<string, string>> FilesAsync() => Files.Value;

    /// <summary>The words with their stems and parts.</summary>
    public static Task<SearchVocabulary> VocabularyAsync() => Vocabulary.Value;

    /// <summary>The stems of the parts of compounds. Those of synonyms are not looked for.</summary>
    public static async Task<IReadOnlyList<string>> PartsAsync()
    {
        var texts = (await DocumentsAsync()).SelectMany(document => document.Sections.SelectMany(section => new[] { section.Heading, section.Text }).Prepend(document.Title));
        var written = texts.SelectMany(SearchWords.In).Where(word => !StopWords.Has(word)).ToHashSet();
        return [.. (await VocabularyAsync()).Words.Where(word => written.Contains(word.Text)).SelectMany(word => word.Parts).Distinct()];
    }

    /// <summary>The words of all texts.</summary>
    public static async Task<IReadOnlyList<string>> AllAsync() => [.. (await VocabularyAsync()).Words.Select(word => word.Text)];

    private static async Task<IReadOnlyDictionary<string, string>> ReadAsync() =>
        (await LinkopingBuild.ResultAsync()).Files.Where(file => file.Path.StartsWith(SearchIndex.Folder, StringComparison.Ordinal))
            .ToDictionary(file => file.Path[SearchIndex.Folder.Length..], file => file.Text());

    private static async Task<SearchVocabulary> IndexAsync() => SearchVocabulary.Read([.. (await DocumentsAsync()).Select(Texts)]).Vocabulary;

    private static async Task<IEnumerable<SearchDocument>> DocumentsAsync()
    {
        var model = (await LinkopingBuild.ResultAsync()).Model!;
        var site = new SiteContext(model, Generator.Rendering.SiteAssets.Read(Repository.SiteAssets).Urls);
        return SearchSynonyms.Add(SearchDocuments.Of(site), model, new DiagnosticBag());
    }

    private static IEnumerable<string>[] Texts(SearchDocument document) =>
        [[document.Title, .. SynonymPhrases.Words(document)], document.Sections.SelectMany(section => new[] { section.Heading, section.Text }).Concat(document.Listed)];
}
