using System.Globalization;
using Portal.Model.Learning;

namespace Portal.BrowserTests.Learning.Harness;

/// <summary>Right and wrong replies to a question, from the content and not from the page.</summary>
public static class Replies
{
    /// <summary>The best reply there is.</summary>
    public static Reply Right(Question question) => Reply.To(question, question switch
    {
        ChoiceQuestion choice => choice.Options.Where(option => option.IsRight).Select(option => Reply.Words(option.Text)),
        OrderQuestion order => order.Items.Select(Reply.Words),
        MatchQuestion match => match.Pairs.Select(pair => pair.Right),
        TextQuestion text => [text.Answer.Alternatives[0]],
        NumberQuestion number => [Swedish(number.Value)],
        GapQuestion gap => gap.Parts.Select(part => part.Gap).OfType<AcceptedText>().Select(accepted => accepted.Alternatives[0]),
        ScenarioQuestion scenario => Ways.To(scenario).MaxBy(way => Scoring.Ending(way.End.Outcome!.Value))!.Links,
        _ => throw new NotSupportedException(question.Kind),
    });

    /// <summary>A reply that gives no points, or as few as can be.</summary>
    public static Reply Wrong(Question question) => Reply.To(question, question switch
    {
        ChoiceQuestion choice => [Reply.Words(choice.Options.First(option => !option.IsRight).Text)],
        OrderQuestion order => Moved(order.Items.Select(Reply.Words)),
        MatchQuestion match => Moved(match.Pairs.Select(pair => pair.Right)),
        TextQuestion => ["något helt annat"],
        NumberQuestion number => [Swedish(number.Value + number.Tolerance + 1)],
        GapQuestion gap => gap.Parts.Where(part => part.Gap is not null).Select(_ => "något annat"),
        ScenarioQuestion scenario => Ways.To(scenario).MinBy(way => Scoring.Ending(way.End.Outcome!.Value))!.Links,
        _ => throw new NotSupportedException(question.Kind),
    });

    /// <summary>A number as a Swede writes it.</summary>
    public static string Swedish(decimal number) => number.ToString(CultureInfo.InvariantCulture).Replace('.', ',');

    /// <summary>Everything one place on, so that nothing is where it belongs.</summary>
    private static IEnumerable<string> Moved(IEnumerable<string> texts) => texts.Skip(1).Concat(texts.Take(1));
}
