using FsCheck;
using FsCheck.Fluent;
using Portal.Generator.Search.Index;

namespace Portal.Tests.Search;

public sealed class OrdinalOrderTests
{
    [Fact]
    public void Words_are_in_the_order_of_the_codes_of_their_letters_and_equal_ones_as_they_were()
    {
        var word = Gen.Elements('a', 'b', 'ö', '1', '\uFFFD').ArrayOf().Select(letters => new string([.. letters.Take(7)]));
        Prop.ForAll(word.ArrayOf().ToArbitrary(), words =>
            OrdinalOrder.Of(words, (a, b) => a - b).SequenceEqual(Enumerable.Range(0, words.Length).OrderBy(i => words[i], StringComparer.Ordinal))).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void The_order_of_equal_words_is_what_it_is_said_to_be() =>
        Assert.Equal([3, 1, 2, 0], OrdinalOrder.Of(["brand", "ask", "brand", "a"], (a, b) => b - a));
}
