using FsCheck;
using FsCheck.Fluent;
using Portal.Model.Text;

namespace Portal.Tests;

public sealed class SwedishOrderTests
{
    private static readonly SwedishOrder Order = SwedishOrder.Instance;

    [Fact]
    public void Letters_come_in_the_order_of_the_Swedish_alphabet()
    {
        string[] words = ["Övning", "zon", "Ärende", "åtgärd", "Analys", "ålder", "ansvar"];

        Assert.Equal(["Analys", "ansvar", "zon", "ålder", "åtgärd", "Ärende", "Övning"], words.Order(Order));
    }

    [Fact]
    public void Accents_and_case_are_ignored_until_all_else_is_equal()
    {
        Assert.True(Order.Compare("idé", "ideal") < 0);
        Assert.True(Order.Compare("Müller", "mysig") < 0);
        Assert.True(Order.Compare("A", "a") < 0);
        Assert.Equal(0, Order.Compare("lås", "lås"));
    }

    [Fact]
    public void A_shorter_word_comes_before_a_longer_with_the_same_beginning() =>
        Assert.True(Order.Compare("risk", "riskanalys") < 0);

    [Fact]
    public void No_text_sorts_as_the_empty_text() => Assert.Equal(0, Order.Compare(null, ""));

    [Fact]
    public void Comparing_the_other_way_round_gives_the_opposite() => Always.Holds(
        Prop.ForAll<string, string>((a, b) => Math.Sign(Order.Compare(a, b)) == -Math.Sign(Order.Compare(b, a))));

    [Fact]
    public void Only_equal_texts_compare_as_equal() => Always.Holds(
        Prop.ForAll<NonNull<string>, NonNull<string>>((a, b) => (Order.Compare(a.Get, b.Get) == 0) == (a.Get == b.Get)));

    [Fact]
    public void The_order_is_transitive() => Always.Holds(
        Prop.ForAll(Word().Three().ToArbitrary(), words =>
            Order.Compare(words.Item1, words.Item2) > 0 || Order.Compare(words.Item2, words.Item3) > 0
            || Order.Compare(words.Item1, words.Item3) <= 0));

    [Theory]
    [InlineData("åtgärd", "Å")]
    [InlineData("Övning", "Ö")]
    [InlineData("écarté", "E")]
    [InlineData("112", "0–9")]
    [InlineData("\"citat\"", "C")]
    [InlineData("?", "0–9")]
    public void A_word_is_listed_under_its_first_letter(string word, string letter) =>
        Assert.Equal(letter, SwedishOrder.IndexLetter(word));

    /// <summary>Words of few letters, so that beginnings often are the same.</summary>
    private static Gen<string> Word() => Gen.Elements("a", "Z", "å", "ä", "Ö", "é", "ü", "-", "1").ListOf().Select(letters => string.Concat(letters));
}
