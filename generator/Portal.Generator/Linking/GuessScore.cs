using Portal.Model.Learning;

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
        return Distribution(tied.Count, tied.Count(option => option.IsRight), wanted - sure.Count)
            .Sum(hits => hits.Probability * Score(sure.Count(option => option.IsRight) + hits.Count, wanted));
    }

    /// <summary>Mean and variance of the score of choosing at random.</summary>
    public static (double Mean, double Variance) OfChance(int options, int right)
    {
        var scores = Distribution(options, right, right).Select(hits => (hits.Probability, Score: Score(hits.Count, right))).ToList();
        var mean = scores.Sum(score => score.Probability * score.Score);
        return (mean, scores.Sum(score => score.Probability * (score.Score - mean) * (score.Score - mean)));
    }

    /// <summary>As <see cref="Scoring.SeveralRight"/>; with one right option the same as <see cref="Scoring.OneRight"/>.</summary>
    private static double Score(int hits, int right) => Math.Max(0, (2.0 * hits - right) / right);

    /// <summary>How likely each number of right ones is when some of all are drawn.</summary>
    private static IEnumerable<(int Count, double Probability)> Distribution(int all, int right, int drawn) =>
        from hits in Enumerable.Range(0, Math.Min(right, drawn) + 1)
        select (hits, Ways(right, hits) * Ways(all - right, drawn - hits) / Ways(all, drawn));

    /// <summary>In how many ways some can be chosen; none when there are too few.</summary>
    private static double Ways(int from, int choose) => Enumerable.Range(1, choose).Aggregate(1.0, (ways, i) => ways * (from - choose + i) / i);
}
