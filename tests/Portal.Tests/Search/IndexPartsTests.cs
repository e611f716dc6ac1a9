using Portal.Generator.Search.Index;
using Portal.Generator.Search.Language;

namespace Portal.Tests.Search;

public sealed class IndexPartsTests
{
    [Fact]
    public void Parts_begin_in_order_and_hold_every_term_once()
    {
        var (terms, parts) = Divide(Enumerable.Range(0, 5000).Select(i => $"ord{i}x brand{i % 7}").ToArray());

        Assert.True(parts.Count > 5);
        Assert.Equal("", parts[0].Start);
        Assert.Equal(parts.Select(part => part.Start).Order(StringComparer.Ordinal).Distinct(), parts.Select(part => part.Start));
        Assert.Equal(Enumerable.Range(0, terms.Texts.Length), parts.SelectMany(part => part.Terms).Order());
    }

    [Fact]
    public void A_term_is_in_the_last_part_that_does_not_begin_after_its_stem()
    {
        var (terms, parts) = Divide(Enumerable.Range(0, 5000).Select(i => $"ord{i}x åäö{i} säkerhetsord{i}").ToArray());

        for (var part = 0; part < parts.Count; part++)
            Assert.All(parts[part].Terms, term => Assert.Equal(part, Place(parts, terms.Stems[term])));
    }

    [Fact]
    public void The_terms_of_a_part_are_in_the_order_of_their_letters_whichever_was_read_first()
    {
        string[] texts = ["ord3 ord1 säker", "ord2 säkra säkrare"];
        var (one, other) = (Divide(texts), Divide([.. texts.Reverse()]));

        Assert.Equal(Written(one), Written(other));
        Assert.Equal(Written(one).Order(StringComparer.Ordinal), Written(one));

        static IEnumerable<string> Written((SearchTerms Terms, IReadOnlyList<IndexPart> Parts) divided) => divided.Parts.SelectMany(part => part.Terms).Select(term => divided.Terms.Texts[term]);
    }

    [Fact]
    public void A_stem_is_never_divided_however_many_documents_have_it()
    {
        var (terms, parts) = Divide(Enumerable.Range(0, 4000).Select(i => $"brand bränder mitten{i % 3}").ToArray(), "Brand", Tier.Rest);
        var stem = SwedishStemmer.Stem("brand");

        Assert.Single(parts, part => part.Terms.Any(term => terms.Stems[term] == stem));
        Assert.True(parts.Count > 1);
    }

    [Fact]
    public void A_term_of_many_documents_is_in_both_tiers_and_any_other_in_the_first_only()
    {
        string[] texts = [.. Enumerable.Range(0, IndexParts.Best + 200).Select(i => $"brand {(i % 2 == 0 ? "larm" : $"ord{i}x")}")];
        var (best, rest) = (Divide(texts), Divide(texts, tier: Tier.Rest));

        Assert.Equal(["brand"], rest.Parts.SelectMany(part => part.Terms).Select(term => rest.Terms.Texts[term]));
        Assert.Equal(["brand", "larm"], best.Parts.SelectMany(part => part.Terms).Select(term => best.Terms.Texts[term]).Where(term => !term.StartsWith("ord")).Order());
    }

    [Fact]
    public void An_index_without_terms_has_one_part_and_no_rest()
    {
        Assert.Equal([""], Divide([]).Parts.Select(part => part.Start));
        Assert.Empty(Divide([], tier: Tier.Rest).Parts);
    }

    [Theory]
    [InlineData("", "a", "a")]
    [InlineData("brand", "hot", "h")]
    [InlineData("brand", "brandskydd", "brands")]
    [InlineData("säkerhet", "säkr", "säkr")]
    public void A_part_begins_with_as_few_letters_as_tell_it_from_the_one_before(string before, string text, string start) =>
        Assert.Equal(start, IndexParts.Beginning(before, text));

    private static (SearchTerms Terms, IReadOnlyList<IndexPart> Parts) Divide(string[] texts, string title = "", Tier tier = Tier.Best)
    {
        var (vocabulary, numbers) = SearchVocabulary.Read([.. texts.Select(text => new IEnumerable<string>[] { [title], [], [], [text], [] })]);
        var terms = new SearchTerms(vocabulary, numbers.SelectMany(fields => fields[0]).ToHashSet());
        var counter = new SearchTerms.Counter(terms);
        var index = new Bm25Index(SearchFields.All, terms.Texts, [.. numbers.Select(fields => new IndexedDocument(1, [.. fields.Select((words, field) => counter.Count(words, field, []))]))], IndexParts.Best);
        return (terms, IndexParts.Divide(index, terms, tier));
    }

    private static int Place(IReadOnlyList<IndexPart> parts, string stem) =>
        Enumerable.Range(0, parts.Count).Last(part => string.CompareOrdinal(parts[part].Start, stem) <= 0);
}
