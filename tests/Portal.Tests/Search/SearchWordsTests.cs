using FsCheck;
using FsCheck.Fluent;
using Portal.Generator.Search.Language;
using Portal.Model.Text;
using Portal.Tests.Learning;

namespace Portal.Tests.Search;

public sealed class SearchWordsTests
{
    [Fact]
    public void Texts_are_cut_into_the_words_of_the_shared_cases() =>
        Assert.All(SharedCases.Of("search.json", "words"), each => Assert.Equal(each.Texts("words"), SearchWords.In(each.GetProperty("text").GetString()!)));

    [Fact]
    public void Dots_and_rings_are_taken_away_as_in_the_shared_cases() =>
        Assert.All(SharedCases.Of("search.json", "folded"), each => Assert.Equal(each.GetProperty("folded").GetString(), Diacritics.Strip(each.GetProperty("text").GetString()!)));

    [Fact]
    public void Words_have_the_stems_of_the_shared_cases() =>
        Assert.All(SharedCases.Of("search.json", "stems"), each => Assert.Equal(each.GetProperty("stem").GetString(), SwedishStemmer.Stem(each.GetProperty("word").GetString()!)));

    [Fact]
    public void Words_are_short_and_of_letters_and_digits_in_any_text() =>
        Always.Holds(Prop.ForAll<NonNull<string>>(text => SearchWords.In(text.Get).All(word => word.Length is > 0 and <= SearchWords.MaxLength && word.All(char.IsLetterOrDigit))), 1000);

    [Fact]
    public void A_word_of_a_text_is_the_only_word_of_itself() =>
        Assert.All(OddTexts.Make(1000).SelectMany(SearchWords.In).Distinct(), word => Assert.Equal([word], SearchWords.In(word)));
}
