namespace Portal.Generator.Linking;

/// <summary>
/// The score of choosing as many options as are right, by a rank and at random where the rank does not decide. The number
/// of hits among options of equal rank follows the hypergeometric distribution.
/// </summary>
public static class GuessScore
{
    /// <summary>The mean score of choosing the options with the highest ranks, 0 to 1.</summary>
    public static double Of(IReadOnlyList<(double Rank, bool IsRight)> options)
    {
        var wanted = options.Count(option => option.IsRight);
        var ranks = options.Select(option => option.Rank).OrderDescending().ToList();
        var last = ranks[wanted - 1];
        var sure = options.Where(option => option.Rank > last).ToList();
        var tied = options.Where(option => option.Rank == last).ToList();
        var met = sure.Count(option => option.IsRight);
        return Distribution(tied.Count, tied.Count(option => option.IsRight), wanted - sure.Count)
            .Sum(hits => hits.Probability * Score(met + hits.Count, wanted));
    }

    /// <summary>Mean and variance of the score of choosing at random.</summary>
    public static (double Mean, double Variance) OfChance(int options, int right)
    {
        var scores = Distribution(options, right, right).Select(hits => (hits.Probability, Score: Score(hits.Count, right))).ToList();
        var mean = scores.Sum(score => score.Probability * score.Score);
        return (mean, scores.Sum(score => score.Probability * (score.Score - mean) * (score.Score - mean)));
    }

    /// <summary>Right ones chosen less wrong ones chosen, of all right ones, never below 0: what the browser gives for a choice.</summary>
    private static double Score(int hits, int right) => Math.Max(0, (2.0 * hits - right) / right);

    /// <summary>
    /// How likely each number of right ones is when some of all are drawn, 0 for one that cannot be. Each follows from the one
    /// beside it, outwards from what is expected: with many options, the ways to draw are more than a number holds.
    /// </summary>
    private static IEnumerable<(int Count, double Probability)> Distribution(int all, int right, int drawn)
    {
        var weights = new double[Math.Min(right, drawn) + 1];
        var expected = (int)((long)drawn * right / all);
        weights[expected] = 1;
        for (var hits = expected + 1; hits < weights.Length; hits++)
            weights[hits] = weights[hits - 1] * Ratio(hits);
        for (var hits = expected; hits > 0; hits--)
            weights[hits - 1] = weights[hits] / Ratio(hits);
        var sum = weights.Sum();
        return weights.Select((weight, hits) => (hits, weight / sum));

        // How much likelier than one hit less; without end where one less cannot be, since the wrong ones are too few.
        double Ratio(int hits) => (right - hits + 1.0) * (drawn - hits + 1) / ((double)hits * (all - right - drawn + hits));
    }
}
