using Portal.Generator.Search.Language;


namespace Portal.Tests.Search;

public sealed class SearchAmountsTests
{
    [Theory]
    [InlineData("43,5 miljoner kronor", "43500000")]
    [InlineData("43.5 mnkr", "43500000")]
    [InlineData("10 500 tkr", "10500000")]
    [InlineData("0,8 miljoner", "800000")]
    [InlineData("12 miljarder", "12000000000")]
    public void An_amount_in_words_is_also_the_number_in_full(string text, string number) => Assert.Contains(number, SearchWords.In(text));

    [Theory]
    [InlineData("43,5 procent")]
    [InlineData("miljoner")]
    [InlineData("1,2345678 miljoner")]
    [InlineData("9999999999999999999 miljoner")]
    public void Other_numbers_give_no_amount(string text) => Assert.Equal("", SearchAmounts.At(text, 0));

    [Theory]
    [InlineData("skala 1-5", "15")]
    [InlineData("5-10 minuter", "510")]
    public void A_range_of_short_numbers_is_not_one_number(string text, string number) => Assert.DoesNotContain(number, SearchWords.In(text));
}
