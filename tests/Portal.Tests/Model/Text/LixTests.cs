using Portal.Model;
using Portal.Model.Text;

namespace Portal.Tests;

/// <summary>LIX against texts counted by hand.</summary>
public sealed class LixTests
{
    [Theory]
    [InlineData("Hej. Hej då!", 2)]
    [InlineData("Ring 112. Säg var du är. Vänta.", 3)]
    [InlineData("Det gäller t.ex. larm, bl.a. i skolan.", 1)]
    [InlineData("Se 18 kap. 8 § och s. 12. Läs den.", 2)]
    [InlineData("Priset är 1.5 miljoner. Det är 3,5 gånger mer.", 2)]
    [InlineData("Ta med: Larm, nyckel och karta.", 2)]
    [InlineData("Ta med larm: det är bra.", 1)]
    [InlineData("Han sade: ”Gå ut!” Sedan gick han.", 3)]
    [InlineData("Är du säker? (Annars: ring.) Bra …", 3)]
    [InlineData("utan punkt", 1)]
    [InlineData("– – –", 0)]
    [InlineData("", 0)]
    public void Sentences_are_counted_as_a_reader_would(string text, int sentences) => Assert.Equal(sentences, Sentences.In(text).Count());

    [Theory]
    [InlineData("MSB:s IT-avdelning har 1 200 anställda", "MSB:s", "IT-avdelning", "har", "1 200", "anställda")]
    [InlineData("Ring 013-20 60 00 (kl. 8–16)!", "Ring", "013-20 60 00", "kl", "8–16")]
    [InlineData("t.ex. barn- och familje­råd", "t.ex", "barn", "och", "familje­råd")]
    public void Words_are_counted_as_a_reader_would(string text, params string[] words)
    {
        var found = new List<string>();
        foreach (var word in Sentences.WordsIn(text))
            found.Add(text.Substring(word.Index, word.Length));
        Assert.Equal(words, found);
        var sentence = Sentence.Of(text, SourceSpan.Start);
        Assert.Equal((words.Length, words.Count(word => Sentences.IsLong(word)), words.MaxBy(word => word.Length)), (sentence.Words, sentence.LongWords, sentence.LongestWord));
    }

    [Theory]
    [InlineData("sextal", false)]
    [InlineData("sjuorda", true)]
    [InlineData("12345678", false)]
    [InlineData("a-b-c-d-e-f", false)]
    [InlineData("IT-avdel", true)]
    public void A_long_word_has_more_than_six_letters(string word, bool isLong) => Assert.Equal(isLong, Sentences.IsLong(word));

    [Fact]
    public void The_index_is_the_length_of_sentences_and_the_share_of_long_words()
    {
        // 60 words, 15 of them long, in 5 sentences: 12 + 25.
        Assert.Equal(37, new Lix(60, 15, 5).Value);
        Assert.Equal(12, new Lix(60, 15, 5).SentenceLength);
        Assert.Equal(25, new Lix(60, 15, 5).LongShare);
    }

    [Fact]
    public void A_short_text_has_no_index()
    {
        Assert.Null(new Lix(Lix.LeastWords - 1, 5, 5).Value);
        Assert.NotNull(new Lix(Lix.LeastWords, 5, 5).Value);
        Assert.Null(Lix.Of([]).Value);
        Assert.Equal((3, 1, 2), Lix.Of([new Sentence(2, 1, "längsta", SourceSpan.Start), new Sentence(1, 0, "ord", SourceSpan.Start)]) is var lix ? (lix.Words, lix.LongWords, lix.Sentences) : default);
    }
}
