using System.Text;
using Portal.Generator.Search.Index;
using Portal.Generator.Search.Language;

namespace Portal.Tests.Search;

/// <summary>The index is the one that lunr.js 2.3.9 would have built, and lunr reads it.</summary>
public sealed class LunrIndexTests
{
    private static readonly LunrField[] Fields = [new("titel", 8), new("rubrik", 2.5), new("synonym", 5), new("text", 1)];

    private const int MostInTier = 20;

    [Fact]
    public async Task Terms_scores_and_order_are_those_of_lunr_whole_and_in_parts()
    {
        var answer = await BrowserScript.RunAsync("lunr", Request(Documents(300), parts: 7));

        Assert.Empty(answer.Texts("different"));
        Assert.True(answer.GetProperty("terms").GetInt32() > 300);
        Assert.True(answer.GetProperty("scores").GetInt32() > 3_000);
        Assert.True(answer.GetProperty("answers").GetInt32() > 500);
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
    public async Task Lunr_loads_every_part_of_the_portals_index_and_every_word_is_where_the_browser_looks()
    {
        var vocabulary = await PortalWords.VocabularyAsync();
        var words = vocabulary.Words.Select(word => new object[]
        {
            word.Text, word.Folded, word.Stem, !StopWords.Has(word.Text), !StopWords.Has(word.Text) && word.Text.Length >= 4 && !char.IsDigit(word.Text[0]),
        });

        var answer = await BrowserScript.RunAsync("parts", new { files = await PortalWords.FilesAsync(), words, parts = await PortalWords.PartsAsync() });

        Assert.Empty(answer.Texts("warnings"));
        Assert.Empty(answer.Texts("missing"));
        Assert.True(answer.GetProperty("loaded").GetInt32() > 10);
        Assert.True(answer.GetProperty("terms").GetInt32() > vocabulary.Words.Select(word => word.Stem).Distinct().Count());
    }

    [Theory]
    [InlineData(0.75, false)]
    [InlineData(0, true)]
    public void In_a_field_that_is_a_list_a_word_counts_as_much_however_long_the_list_is(double b, bool isEqual)
    {
        LunrDocument[] documents = [new(1, [[new TermCount(0, 1)]]), new(1, [[.. Enumerable.Range(0, 20).Select(term => new TermCount(term, 1))]])];
        var part = Write(new LunrIndex([new LunrField("lista", 1, b)], [.. Enumerable.Range(0, 20).Select(term => $"ord{term:00}")], documents), [0], Tier.Best);
        var scores = System.Text.RegularExpressions.Regex.Matches(part, @"""lista/\d"",\[0,([\d.]+)\]").Select(match => match.Groups[1].Value).ToList();

        Assert.Equal(2, scores.Count);
        Assert.Equal(isEqual, scores[0] == scores[1]);
    }

    private static object Request(IReadOnlyList<Texts> documents, int parts)
    {
        var terms = documents.SelectMany(document => document.Fields).SelectMany(Words).Distinct().Order(StringComparer.Ordinal).ToList();
        LunrDocument[] counted = [.. documents.Select(document => new LunrDocument(document.Boost,
            [.. document.Fields.Select(text => Words(text).GroupBy(word => terms.IndexOf(word)).OrderBy(group => group.Key).Select(group => new TermCount(group.Key, group.Count())).ToArray())]))];
        var (whole, tiered) = (new LunrIndex(Fields, terms, counted), new LunrIndex(Fields, terms, counted, MostInTier));
        int[] all = [.. Enumerable.Range(0, terms.Count)];
        var random = new Random(5);
        return new
        {
            fields = Fields.Select(field => new { name = field.Name, boost = field.Boost }),
            documents = documents.Select(document => new { boost = document.Boost, texts = document.Fields }),
            whole = Write(whole, all, Tier.Best),
            parts = all.Chunk(terms.Count / parts + 1).Select(part => Write(whole, part, Tier.Best)),
            tiers = new[] { Write(tiered, all, Tier.Best), Write(tiered, [.. all.Where(term => tiered.Postings(term, Tier.Rest) > 0)], Tier.Rest) },
            most = MostInTier,
            queries = Enumerable.Range(0, 100).Select(i => i % 2 == 0 ? terms[random.Next(terms.Count)] : $"{terms[random.Next(terms.Count)]} {terms[random.Next(terms.Count)]}"),
        };
    }

    private static string Write(LunrIndex index, int[] terms, Tier tier) => Encoding.UTF8.GetString(index.Write(terms, tier));

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
