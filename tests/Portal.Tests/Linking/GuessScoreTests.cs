using Portal.Generator.Linking;

namespace Portal.Tests;

public sealed class GuessScoreTests
{
    [Theory]
    [InlineData(1, 30, 20, 10)] // the right one is the longest
    [InlineData(0, 10, 20, 30)]
    [InlineData(0.5, 30, 30, 10)] // one of two that are as long
    [InlineData(1 / 3.0, 20, 20, 20)]
    public void One_right_option_is_met_by_its_length_or_as_one_of_those_as_long(double score, int right, int second, int third) =>
        Assert.Equal(score, GuessScore.Of([(right, true), (second, false), (third, false)]), 9);

    [Fact]
    public void Several_are_scored_as_the_question_is()
    {
        // Three of five, two of them among the three longest: two hits less one miss, of three.
        Assert.Equal(1 / 3.0, GuessScore.Of([(50, true), (40, true), (30, false), (20, true), (10, false)]), 9);
        // One hit and two misses are never below nothing.
        Assert.Equal(0, GuessScore.Of([(50, true), (40, false), (30, false), (20, true), (10, true)]), 9);
    }

    [Fact]
    public void Equal_lengths_are_chosen_at_random()
    {
        // The longest is right, and one of the other two is chosen: both right or one, in half of the cases each.
        Assert.Equal((1 + 0) / 2.0, GuessScore.Of([(50, true), (20, true), (20, false)]), 9);
    }

    [Theory]
    [InlineData(4, 1, 0.25, 0.1875)]
    [InlineData(4, 2, 1 / 6.0, 5 / 36.0)] // both in one of six ways; one and one gives nothing
    [InlineData(5, 3, 0.3, 23 / 300.0)] // three of three in 1 of 10 ways, two of three (a third) in 6 of 10
    [InlineData(5, 4, 0.6, 0.04)] // the wrong one is left out in 1 of 5 ways, otherwise three of four (a half)
    [InlineData(2800, 2799, 0.9992857142857143, 0.0000000001822808)] // more ways than a number holds
    [InlineData(2800, 1400, 0.0075372812538299, 0.0001218246181674)]
    public void Chance_follows_the_hypergeometric_distribution(int options, int right, double mean, double variance)
    {
        var chance = GuessScore.OfChance(options, right);

        Assert.Equal(mean, chance.Mean, 9);
        Assert.Equal(variance, chance.Variance, 9);
    }

    [Fact]
    public void A_question_of_very_many_options_has_a_score_too()
    {
        // All of the longer half are chosen, and as many of the shorter half as chance gives.
        var options = Enumerable.Range(0, 4000).Select(i => (i < 2000 ? 2.0 : 1.0, i % 4 != 0)).ToList();

        Assert.Equal(0.5, GuessScore.Of(options), 9);
    }
}
