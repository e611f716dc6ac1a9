using System.Collections.Immutable;
using Portal.Model.Learning;
using Portal.Tests.Support;

namespace Portal.BrowserTests.Learning.Harness;

/// <summary>Every reply worth trying: all that is right, each thing that is wrong by itself, and what lies between.</summary>
public static class Cases
{
    /// <summary>The cases of a question, at least one right and one less than right.</summary>
    public static ImmutableArray<Case> Of(Question question) => [.. question switch
    {
        ChoiceQuestion { IsMultiple: true } choice => Several(choice),
        ChoiceQuestion choice => choice.Options.Select(option => Case.Of(choice, option)),
        OrderQuestion order => Places(order, [.. order.Items.Select(Reply.Words)]),
        MatchQuestion match => Places(match, [.. match.Pairs.Select(pair => pair.Right)]),
        TextQuestion text => Texts(text, [text.Answer]),
        GapQuestion gap => Texts(gap, [.. gap.Parts.Select(part => part.Gap).OfType<AcceptedText>()]),
        NumberQuestion number => Numbers(number),
        ScenarioQuestion scenario => Ways.To(scenario).Select(way => Case.Of(scenario, way.Links, Scoring.Ending(way.End.Outcome!.Value))),
        _ => throw new NotSupportedException(question.Kind),
    }];

    private static IEnumerable<Case> Several(ChoiceQuestion choice)
    {
        var right = choice.Options.Where(option => option.IsRight).ToArray();
        return
        [
            Case.Of(choice, right),
            Case.Of(choice, right[0]),
            .. choice.Options.Where(option => !option.IsRight).Select(wrong => Case.Of(choice, wrong)),
            Case.Of(choice, [.. choice.Options]),
        ];
    }

    private static IEnumerable<Case> Places(Question question, string[] right)
    {
        string[] swapped = [right[1], right[0], .. right[2..]];
        string[] moved = [.. right[1..], right[0]];
        return new[] { right, swapped, moved }.DistinctBy(given => string.Join('\n', given))
            .Select(given => Case.Of(question, given, Marking.Share([.. given.Zip(right, (a, b) => a == b)])));
    }

    private static IEnumerable<Case> Texts(Question question, AcceptedText[] places)
    {
        var right = places.Select(place => place.Alternatives[0]).ToArray();
        string[][] accepted = [right, [.. places.Select(place => place.Alternatives[^1])], [.. places.Select(Careless)]];
        foreach (var given in accepted)
            yield return Case.Of(question, given, 1);
        for (var at = 0; at < places.Length; at++)
            yield return Case.Of(question, [.. right[..at], "något helt annat", .. right[(at + 1)..]], Marking.Share([.. places.Select((_, place) => place != at)]));
    }

    /// <summary>As written in a hurry, when case does not matter.</summary>
    private static string Careless(AcceptedText accepted) => $"  {(accepted.MatchCase ? accepted.Alternatives[0] : accepted.Alternatives[0].ToUpperInvariant())} ";

    private static IEnumerable<Case> Numbers(NumberQuestion question)
    {
        var (value, tolerance) = (question.Value, question.Tolerance);
        foreach (var right in new[] { value, value - tolerance, value + tolerance }.Distinct())
            yield return Case.Of(question, [Replies.Swedish(right)], 1);
        foreach (var wrong in new[] { value - tolerance - 0.1m, value + tolerance + 0.1m })
            yield return Case.Of(question, [Replies.Swedish(wrong)], 0);
    }
}
