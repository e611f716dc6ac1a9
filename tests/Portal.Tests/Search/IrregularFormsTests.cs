using Portal.Generator.Search.Language;


namespace Portal.Tests.Search;

public sealed class IrregularFormsTests
{
    [Theory]
    [InlineData("stulit", "stjäla")]
    [InlineData("brunnit", "brinner")]
    [InlineData("inbruten", "inbryta")]
    [InlineData("bränderna", "branden")]
    [InlineData("slår", "slog")]
    [InlineData("fönstret", "fönster")]
    public void A_form_has_the_stem_of_its_word(string form, string word) => Assert.Equal(SwedishStemmer.Stem(word), SwedishStemmer.Stem(form));

    [Theory]
    [InlineData("boka", "bok")]
    [InlineData("laga", "lag")]
    [InlineData("rädda", "rädd")]
    [InlineData("farlig", "far")]
    [InlineData("känslig", "kan")]
    [InlineData("viktig", "vikt")]
    [InlineData("försvann", "försvar")]
    [InlineData("lås", "läsa")]
    [InlineData("råd", "rädd")]
    public void Words_that_mean_different_things_have_different_stems(string one, string other) =>
        Assert.NotEqual(SwedishStemmer.Stem(one), SwedishStemmer.Stem(other));
}
