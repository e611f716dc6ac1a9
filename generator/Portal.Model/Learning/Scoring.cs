namespace Portal.Model.Learning;

/// <summary>
/// What the program itself must know of scoring, which the browser does: <c>site/src/learning/rules/scoring.ts</c>. Both are held to the
/// cases of <c>tests/shared/scoring.json</c>.
/// </summary>
public static class Scoring
{
    /// <summary>An ending: good 1, partial a half, bad 0.</summary>
    public static decimal Ending(Outcome outcome) => outcome switch
    {
        Outcome.Good => 1,
        Outcome.Partial => 0.5m,
        _ => 0,
    };
}
