using System.Collections.Immutable;
using Portal.Model.Learning;
using Portal.Model.Rendering;
using Portal.Model.Text;

namespace Portal.Generator.Views;

/// <summary>What is right, as text: for readers without script, for paper, and for who wants to see it. The template of a form is the one that takes its kind.</summary>
public abstract record RightAnswerView
{
    /// <summary>What is right in a question.</summary>
    public static RightAnswerView Of(Words words, QuestionPart part) => part.Question switch
    {
        ChoiceQuestion choice => new RightOptionsView(OptionView.Of(part, choice)),
        OrderQuestion order => new RightOrderView([.. order.Items.Select(part.HtmlOf)]),
        MatchQuestion match => new RightPairsView([.. match.Pairs.Select(pair => new PairView(pair.Left, pair.Right))]),
        TextQuestion text => new RightWordsView(string.Join($" {words.Of("number.or")} ", text.Answer.Alternatives)),
        NumberQuestion number => new RightWordsView(OfNumber(words, number)),
        GapQuestion gap => new RightGapsView(GapPartView.Of(words, part, gap)),
        ScenarioQuestion scenario => RightEndsView.Of(words, scenario),
        _ => throw new InvalidOperationException($"{part.Question.GetType().Name} has no right answer."),
    };

    private static string OfNumber(Words words, NumberQuestion number)
    {
        var tolerance = number.Tolerance > 0 ? $" (±\u00A0{words.OfNumber(number.Tolerance)})" : "";
        return $"{words.OfNumber(number.Value)}{tolerance} {number.Unit}".TrimEnd();
    }
}

/// <summary>The options of a choice, each said to be right or wrong.</summary>
/// <param name="Options">The options, in the order of the file.</param>
public sealed record RightOptionsView(ImmutableArray<OptionView> Options) : RightAnswerView;

/// <summary>Items in the right order.</summary>
/// <param name="Items">The items.</param>
public sealed record RightOrderView(ImmutableArray<FinishedHtml> Items) : RightAnswerView;

/// <summary>The right pairs.</summary>
/// <param name="Pairs">The pairs, in the order of the file.</param>
public sealed record RightPairsView(ImmutableArray<PairView> Pairs) : RightAnswerView;

/// <summary>What belongs together.</summary>
/// <param name="Left">What stands in the left column.</param>
/// <param name="Right">What stands in the right one.</param>
public sealed record PairView(string Left, string Right);

/// <summary>The right word, phrase or number.</summary>
/// <param name="Words">What to write: <c>larma eller ring 112</c>, <c>15 (± 2) minuter</c>.</param>
public sealed record RightWordsView(string Words) : RightAnswerView;

/// <summary>A gap text with its gaps filled.</summary>
/// <param name="Parts">Text and gaps in turn.</param>
public sealed record RightGapsView(ImmutableArray<GapPartView> Parts) : RightAnswerView;

/// <summary>How a scenario can end.</summary>
/// <param name="Ends">The ends, in the order of the file.</param>
public sealed record RightEndsView(ImmutableArray<RightEndView> Ends) : RightAnswerView
{
    /// <summary>The ends of a scenario.</summary>
    public static RightEndsView Of(Words words, ScenarioQuestion scenario) => new(
        [.. scenario.Steps.Where(step => step.Outcome is not null).Select(step => new RightEndView(scenario.NumberOf(step.Anchor), step.Title, words.Of(Key(step.Outcome))))]);

    private static string Key(Outcome? outcome) => outcome switch
    {
        Outcome.Good => "scenario.outcome_good",
        Outcome.Partial => "scenario.outcome_partial",
        _ => "scenario.outcome_bad",
    };
}

/// <summary>An end of a scenario.</summary>
/// <param name="Number">The number of the step on paper.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Outcome">How it ends: <c>delvis bra</c>.</param>
public sealed record RightEndView(int Number, string Title, string Outcome);
