using System.Collections.Immutable;
using System.Globalization;
using Portal.Model.Learning;
using Portal.Tests.Support;

namespace Portal.BrowserTests.Learning.Harness;

/// <summary>A question, a reply to it, and what the learner must then read according to the content.</summary>
/// <param name="Share">What the reply is worth, from 0 to 1.</param>
/// <param name="Feedback">The feedback of the options that were chosen, sorted.</param>
public sealed record Case(Question Question, Reply Reply, decimal Share, ImmutableArray<string> Feedback)
{
    /// <summary>A reply to a question that is no choice.</summary>
    public static Case Of(Question question, IEnumerable<string> texts, decimal share) => new(question, Reply.To(question, texts), share, []);

    /// <summary>Some options of a choice.</summary>
    public static Case Of(ChoiceQuestion question, params Option[] chosen)
    {
        var right = question.Options.Where(option => option.IsRight).Select(option => option.Key).ToList();
        var share = question.IsMultiple ? Marking.SeveralRight(right, [.. chosen.Select(option => option.Key)]) : Marking.OneRight(right[0], chosen[0].Key);
        return new(question, Reply.To(question, chosen.Select(option => Reply.Words(option.Text))), share,
            [.. chosen.Select(option => Reply.Words(option.Feedback)).Order(StringComparer.Ordinal)]);
    }

    /// <summary>What the result says first.</summary>
    public string Verdict => Share switch
    {
        1 => "Rätt!",
        0 => "Inte riktigt.",
        _ => $"Delvis rätt: {Points(Share * Question.Head.Points)} av {Question.Head.Points} poäng.",
    };

    /// <summary>How what was seen differs from what was to be seen.</summary>
    public IEnumerable<string> Faults(Seen seen)
    {
        var reply = $"{Question.Head.Id}: \"{string.Join(" / ", Reply.Texts)}\"";
        if (seen.Verdict != Verdict)
            yield return $"{reply} gives \"{seen.Verdict}\" and not \"{Verdict}\"";
        if (!seen.Feedback.Order(StringComparer.Ordinal).SequenceEqual(Feedback))
            yield return $"{reply} is answered \"{string.Join(" / ", seen.Feedback)}\" and not \"{string.Join(" / ", Feedback)}\"";
        if (seen.Explanation != Reply.Words(Question.Head.Explanation))
            yield return $"{reply} is explained \"{seen.Explanation}\" and not \"{Reply.Words(Question.Head.Explanation)}\"";
    }

    /// <summary>A part of the points, rounded to as many decimals as it takes not to be nothing.</summary>
    private static string Points(decimal points) => new[] { 10m, 100m, 1000m, 10_000m }.Select(parts => Math.Round(points * parts, MidpointRounding.AwayFromZero) / parts)
        .First(shown => shown > 0).ToString("0.####", CultureInfo.InvariantCulture).Replace('.', ',');
}

/// <summary>What a learner sees after a reply.</summary>
public sealed record Seen
{
    public string Verdict { get; set; } = "";

    public string[] Feedback { get; set; } = [];

    public string Explanation { get; set; } = "";
}
