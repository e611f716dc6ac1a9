using System.Text;
using Portal.Generator.Search.Index;
using Portal.Generator.Search.Language;

namespace Portal.Tests.Search;

/// <summary>The scores are those of the index that lunr.js 2.3.9 builds of the same documents.</summary>
public sealed class Bm25IndexTests
{
    private static readonly IndexField[] Fields = [new(8), new(2.5), new(5), new(1)];

    private const int MostInTier = 20;

    [Fact]
    public async Task Terms_and_scores_are_those_of_lunr_in_parts_and_in_tiers()
    {
        var answer = await BrowserScript.RunAsync("lunr", Request(Documents(300), parts: 7));

        Assert.Empty(answer.Texts("different"));
        Assert.True(answer.GetProperty("terms").GetInt32() > 300);
        Assert.True(answer.GetProperty("scores").GetInt32() > 3_000);
        Assert.True(answer.GetProperty("cut").GetInt32() > 50);
    }

    [Fact]
    public async Task A_single_document_and_empty_fields_have_the_scores_of_lunr()
    {
        var answer = await BrowserScript.RunAsync("lunr", Request([new(0.7, ["a a b", "", "", "a"]), new(1, ["", "", "", ""]), new(1.15, ["", "constructor __proto__", "", "å"])], parts: 2));

        Assert.Empty(answer.Texts("different"));
        Assert.Equal(5, answer.GetProperty("terms").GetInt32());
    }

    [Fact]
    public async Task Every_word_of_the_portal_is_where_the_browser_looks()
    {
        var vocabulary = await PortalWords.VocabularyAsync();
        var words = vocabulary.Words.Select(word => new object[]
        {
            word.Text, word.Folded, word.Stem, !StopWords.Has(word.Text), !StopWords.Has(word.Text) && word.Text.Length >= 4 && !char.IsDigit(word.Text[0]),
        });

        var answer = await BrowserScript.RunAsync("parts", new { files = await PortalWords.FilesAsync(), words, parts = await PortalWords.PartsAsync() });

        Assert.Empty(answer.Texts("missing"));
        Assert.True(answer.GetProperty("loaded").GetInt32() > 10);
        Assert.True(answer.GetProperty("terms").GetInt32() > vocabulary.Words.Select(word => word.Stem).Distinct().Count());
    }

    [Theory]
    [InlineData(0.75, false)]
    [InlineData(0, true)]
    public void In_a_field_that_is_a_list_a_word_counts_as_much_however_long_the_list_is(double b, bool isEqual)
    {
        IndexedDocument[] documents = [new(1, [[new TermCount(0, 1)]]), new(1, [[.. Enumerable.Range(0, 20).Select(term => new TermCount(term, 1))]])];
        var part = Write(new Bm25Index([new IndexField(1, b)], [.. Enumerable.Range(0, 20).Select(term => $"ord{term:00}")], documents), [0], Tier.Best);
        int[] numbers = [.. System.Text.Json.JsonDocument.Parse(part).RootElement.GetProperty("ord00").EnumerateArray().Select(number => number.GetInt32())];

        Assert.Equal([0, 1], [numbers[0], numbers[2]]);
        Assert.Equal(isEqual, numbers[1] == numbers[3]);
    }

    private static object Request(IReadOnlyList<Texts> documents, int parts)
    {
        var terms = documents.SelectMany(document => document.Fields).SelectMany(Words).Distinct().Order(StringComparer.Ordinal).ToList();
        IndexedDocument[] counted = [.. documents.Select(document => new IndexedDocument(document.Boost,
            [.. document.Fields.Select(text => Words(text).GroupBy(word => terms.IndexOf(word)).OrderBy(group => group.Key).Select(group => new TermCount(group.Key, group.Count())).ToArray())]))];
        var (whole, tiered) = (new Bm25Index(Fields, terms, counted), new Bm25Index(Fields, terms, counted, MostInTier));
        int[] all = [.. Enumerable.Range(0, terms.Count)];
        return new
        {
            fields = Fields.Select((field, i) => new { name = $"f{i}", boost = field.Boost }),
            documents = documents.Select(document => new { boost = document.Boost, texts = document.Fields }),
            parts = all.Chunk(terms.Count / parts + 1).Select(part => Write(whole, part, Tier.Best)),
            tiers = new[] { Write(tiered, all, Tier.Best), Write(tiered, [.. all.Where(term => tiered.Documents(term, Tier.Rest) > 0)], Tier.Rest) },
            most = MostInTier,
        };
    }

    private static string Write(Bm25Index index, int[] terms, Tier tier) => Encoding.UTF8.GetString(index.Write(terms, tier));

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Documents of words that are the rarer the higher their number, a field in four empty.</summary>
    private static List<Texts> Documents(int count)
    {
        var random = new Random(20261120);
        return [.. Enumerable.Range(0, count).Select(_ => new Texts(new[] { 0.5, 0.7, 1, 1.15, 1.2 }[random.Next(5)],
            [.. new[] { 6, 20, 5, 200 }.Select(most => random.Next(4) == 0 ? "" : string.Join(' ', Enumerable.Range(0, 1 + random.Next(most)).Select(_ => Word(random))))]))];
    }

    private static string Word(Random random) => (random.Next(3) switch { 0 => "ö", 1 => "a", _ => "Ord_" }) + (int)(300 * Math.Pow(random.NextDouble(), 3)) + (random.Next(5) == 0 ? "=" : "");

    private sealed record Texts(double Boost, string[] Fields);
}
