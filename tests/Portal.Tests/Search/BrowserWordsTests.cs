using Portal.Generator.Search.Language;
using Portal.Model.Text;

namespace Portal.Tests.Search;

/// <summary>The browser makes the same words and stems of a query as the generator of the texts.</summary>
public sealed class BrowserWordsTests
{
    [Fact]
    public async Task Words_of_the_portal_and_of_Snowball_have_the_same_stems_in_the_browser()
    {
        var words = (await PortalWords.AllAsync()).Concat(SnowballSwedishTests.Vocabulary().Select(pair => pair.Word)).SelectMany(word => new[] { word, Diacritics.Strip(word) }).Distinct().ToList();

        Assert.True(words.Count > 40_000);
        await SameAsync(words, []);
    }

    [Fact]
    public async Task Odd_texts_are_cut_the_same_way_in_the_browser() => await SameAsync([], [.. OddTexts.Make(2000)]);

    [Fact]
    public async Task Texts_of_the_portal_are_cut_the_same_way_in_the_browser() =>
        await SameAsync([], [.. (await PortalWords.FilesAsync()).Where(file => file.Key.Contains("/t")).Select(file => file.Value)]);

    /// <summary>Up to Hebrew, and from Latin Extended Additional to the symbols: other letters differ from one version of Unicode to the next.</summary>
    [Fact]
    public async Task Every_letter_of_Europe_and_every_mark_is_cut_and_stripped_the_same_way_in_the_browser() =>
        await SameAsync([], [.. Enumerable.Range(0, 0x600).Concat(Enumerable.Range(0x1E00, 0xE00)).Concat(Enumerable.Range(0xD800, 0x800)).Select(c => $"a{(char)c}b")]);

    private static async Task SameAsync(IReadOnlyList<string> words, IReadOnlyList<string> texts)
    {
        var request = $$"""
            {"words":[{{string.Join(',', words.Select(word => List(word, SwedishStemmer.Stem(word), SnowballSwedish.Stem(word), Diacritics.Strip(word))))}}],
            "texts":[{{string.Join(',', texts.Select(text => List(text, string.Join(' ', SearchWords.In(text)), Diacritics.Strip(text))))}}]}
            """;

        var answer = await BrowserScript.RunAsync("words", request);

        Assert.Empty(answer.Texts("different"));
        Assert.Equal(3 * words.Count + 2 * texts.Count, answer.GetProperty("compared").GetInt32());
    }

    private static string List(params IEnumerable<string> texts) => $"[{string.Join(',', texts.Select(BrowserScript.Quote))}]";
}
