using System.Text.Json;
using Portal.Generator.Search;

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

    /// <summary>The words of all texts.</summary>
    public static async Task<IReadOnlyList<string>> AllAsync() => [.. (await VocabularyAsync()).Words.Select(word => word.Text)];

    private static async Task<IReadOnlyDictionary<string, string>> ReadAsync() =>
        (await LinkopingBuild.ResultAsync()).Files.Where(file => file.Path.StartsWith(SearchIndex.Folder, StringComparison.Ordinal))
            .ToDictionary(file => file.Path[SearchIndex.Folder.Length..], file => file.Text());

    private static async Task<SearchVocabulary> IndexAsync()
    {
        var texts = (await FilesAsync()).Where(file => file.Key.Contains("/t")).OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => Text(file.Value));
        return SearchVocabulary.Read([.. texts]).Vocabulary;
    }

    private static string[] Text(string document)
    {
        var root = JsonDocument.Parse(document).RootElement;
        return [root.GetProperty("title").GetString()!, .. root.GetProperty("sections").EnumerateArray().SelectMany(section => new[] { section[1].GetString()!, section[2].GetString()! })];
    }
}
