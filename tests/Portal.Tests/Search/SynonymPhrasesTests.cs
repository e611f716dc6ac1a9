using Portal.Generator.Search.Documents;
using Portal.Generator.Search.Index;

namespace Portal.Tests.Search;

public sealed class SynonymPhrasesTests
{
    private static readonly SearchDocument Document = new() { Href = "", Title = "", Kind = "", Names = ["Brand i Lund"], Synonyms = ["eld", "glömd väska", "på natten", "rädda varna larma släcka"] };

    [Fact]
    public void A_phrase_of_two_or_three_telling_words_is_a_term_of_their_stems_in_order_also_as_it_is_typed_without_dots() =>
        Assert.Equal(["glöm+väsk", "glomd+vask"], SynonymPhrases.Terms(Document)[..2]);

    [Theory]
    [InlineData("it-attack", "attack+it")]
    [InlineData("nästan-olycka", "näst+olyck")]
    public void What_a_hyphen_joins_is_a_phrase_of_its_pieces_as_it_is_in_a_query(string synonym, string term) =>
        Assert.Equal(term, SynonymPhrases.Terms(Document with { Synonyms = [synonym] })[0]);

    [Theory]
    [InlineData("ta livet av sig", "liv+av+sig+ta", "liv+av+sig+ta")]
    [InlineData("på natten", "nat+på", "nat+pa")]
    [InlineData("går in i e-posten", "post+e+gå+i+in", "post+e+gar+i+in")]
    public void Where_only_one_word_tells_something_the_stop_words_belong_to_what_is_said(string synonym, params string[] terms)
    {
        var document = Document with { Synonyms = [synonym] };

        Assert.Equal(terms.Distinct(), SynonymPhrases.Terms(document));
        Assert.DoesNotContain(synonym, SynonymPhrases.Words(document));
    }

    [Fact]
    public void All_else_is_read_word_by_word()
    {
        var document = Document with { Synonyms = ["eld", "e-post", "rädda varna larma släcka", "det är vad vi har i natt"] };

        Assert.Empty(SynonymPhrases.Terms(document));
        Assert.Equal(["Brand i Lund", .. document.Synonyms], SynonymPhrases.Words(document));
    }

    [Fact]
    public void The_parts_of_a_synonym_are_not_indexed()
    {
        SearchDocument document = new() { Href = "", Title = "sekretess markering", Kind = "", Synonyms = ["sekretessmarkering"] };
        var files = SearchIndex.Build([document, document with { Title = "annat" }], []);
        var part = System.Text.Json.JsonDocument.Parse(files.Single(file => file.Path.EndsWith("d0.json", StringComparison.Ordinal)).Bytes).RootElement;
        var terms = part.EnumerateObject().Select(entry => entry.Name).ToList();

        Assert.Contains("sekretessmarkering=", terms);
        Assert.DoesNotContain("sekretes_", terms);
        Assert.DoesNotContain("sekretess_", terms);
    }
}
