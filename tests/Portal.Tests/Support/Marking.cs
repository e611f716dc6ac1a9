using System.Text.RegularExpressions;
using Portal.Model.Learning;
using Portal.Model.Text;

namespace Portal.Tests.Support;

/// <summary>
/// What an answer is worth, from 0 to 1, said a second time: answers are marked by <c>site/src/learning/rules/scoring.ts</c> in the
/// browser, and tests compare. Both are held to the cases of <c>tests/shared/scoring.json</c>. Rules: docs/quiz-syntax.md.
/// </summary>
public static partial class Marking
{
    /// <summary>One right option: all or nothing.</summary>
    public static decimal OneRight(string right, string chosen) => chosen == right ? 1 : 0;

    /// <summary>Several right options: right ones chosen less wrong ones chosen, of all right ones, never below 0.</summary>
    public static decimal SeveralRight(IReadOnlyCollection<string> right, IReadOnlyCollection<string> chosen)
    {
        var hits = chosen.Count(right.Contains);
        return right.Count == 0 ? 0 : Math.Max(0, (decimal)(hits - (chosen.Count - hits)) / right.Count);
    }

    /// <summary>Order, pairs and gaps: the share that is right, place by place.</summary>
    public static decimal Share(IReadOnlyList<bool> places) => places.Count == 0 ? 0 : (decimal)places.Count(isRight => isRight) / places.Count;

    /// <summary>A text: one of the alternatives, compared as its settings say.</summary>
    public static bool IsRight(AcceptedText accepted, string answer) =>
        accepted.Alternatives.Any(alternative => Normal(alternative, accepted) == Normal(answer, accepted));

    /// <summary>A number within the tolerance, both ends included, in the question's unit or without.</summary>
    public static bool IsRight(decimal value, decimal tolerance, string answer, string unit = "") =>
        WrittenNumber.In(answer, unit).Any(number => Math.Abs(number - value) <= tolerance);

    private static string Normal(string text, AcceptedText accepted)
    {
        var words = OuterDash().Replace(WrittenText.Tidy(text), "");
        var cased = accepted.MatchCase ? words : words.ToLowerInvariant();
        return accepted.MatchMarks ? Diacritics.Compose(cased) : Diacritics.Strip(cased);
    }

    [GeneratedRegex("^- | -\\z")]
    private static partial Regex OuterDash();
}
