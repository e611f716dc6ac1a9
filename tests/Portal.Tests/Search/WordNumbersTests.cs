using Portal.Generator.Search.Language;


namespace Portal.Tests.Search;

public sealed class WordNumbersTests
{
    [Fact]
    public void Words_are_numbered_as_they_come_and_each_keeps_its_number()
    {
        var numbers = new WordNumbers();

        Assert.Equal([0, 1, 0, 2, 1], new[] { "brand", "larm", "brand", "", "larm" }.Select(word => numbers.Of(word)));
        Assert.Equal(3, numbers.Count);
        Assert.Equal("larm", numbers[1].ToString());
    }

    [Fact]
    public void Many_words_are_told_apart_as_a_dictionary_does()
    {
        var random = new Random(20261121);
        var (numbers, expected) = (new WordNumbers(), new Dictionary<string, int>());
        for (var i = 0; i < 200_000; i++)
        {
            var word = string.Concat(Enumerable.Range(0, 1 + random.Next(5)).Select(_ => "abcåäö"[random.Next(6)])) + (random.Next(2) == 0 ? "" : random.Next(20_000));
            if (!expected.TryGetValue(word, out var number))
                expected[word] = number = expected.Count;
            Assert.Equal(number, numbers.Of(word));
        }
        Assert.True(expected.Count > 50_000);
        Assert.Equal(expected.Count, numbers.Count);
        Assert.All(expected, pair => Assert.Equal(pair.Key, numbers[pair.Value].ToString()));
    }
}
