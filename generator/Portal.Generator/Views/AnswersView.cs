using System.Collections.Immutable;
using Portal.Model.Learning;
using Portal.Model.Rendering;
using Portal.Model.Text;

namespace Portal.Generator.Views;

/// <summary>The answers of a question, by its form. The template of a form is the one that takes its kind.</summary>
public abstract record AnswersView
{
    /// <summary>The view of a question's answers.</summary>
    public static AnswersView Of(Words words, QuestionPart part) => part.Question switch
    {
        ChoiceQuestion choice => ChoiceAnswersView.Of(part, choice),
        OrderQuestion order => OrderAnswersView.Of(part, order),
        MatchQuestion match => MatchAnswersView.Of(part, match),
        NumberQuestion number => NumberAnswerView.Of(words, part, number),
        TextQuestion text => TextAnswerView.Of(part, text),
        GapQuestion gap => new GapAnswersView(GapPartView.Of(words, part, gap)),
        ScenarioQuestion scenario => ScenarioAnswersView.Of(words, part, scenario),
        _ => throw new InvalidOperationException($"{part.Question.GetType().Name} has no answers."),
    };

    /// <summary>The id or name of the field for the answer.</summary>
    protected static string FieldOf(QuestionPart part) => part.IdOf($"svar-{part.Question.Head.Id}");

    /// <summary>Places 0 to <paramref name="count"/> - 1 in an order that follows from the question and is never the right one.</summary>
    protected static ImmutableArray<int> Mixed(Question question, int count)
    {
        var seed = Convert.ToUInt32(question.Head.Hash, 16);
        var order = Enumerable.Range(0, count).OrderBy(place => unchecked((uint)(place + 1) * 2654435761u ^ seed) % 1_000_003).ToList();
        return order.SequenceEqual(Enumerable.Range(0, count)) ? [.. order.Skip(1), order[0]] : [.. order];
    }
}

/// <summary>Options to choose.</summary>
/// <param name="Type"><c>checkbox</c> when several are right, else <c>radio</c>.</param>
/// <param name="Name">The name of the fields.</param>
/// <param name="Options">The options, in the order of the file.</param>
public sealed record ChoiceAnswersView(string Type, string Name, ImmutableArray<OptionView> Options) : AnswersView
{
    /// <summary>The view of a choice.</summary>
    public static ChoiceAnswersView Of(QuestionPart part, ChoiceQuestion choice) =>
        new(choice.IsMultiple ? "checkbox" : "radio", FieldOf(part), OptionView.Of(part, choice));
}

/// <summary>An option of a choice.</summary>
/// <param name="Key">A letter from <c>a</c>.</param>
/// <param name="Text">What can be chosen.</param>
/// <param name="IsRight">True when it is to be chosen.</param>
/// <param name="Feedback">What the learner reads after choosing it.</param>
public sealed record OptionView(string Key, FinishedHtml Text, bool IsRight, FinishedHtml Feedback)
{
    /// <summary>The options of a choice.</summary>
    public static ImmutableArray<OptionView> Of(QuestionPart part, ChoiceQuestion choice) =>
        [.. choice.Options.Select(option => new OptionView(option.Key, part.HtmlOf(option.Text), option.IsRight, part.HtmlOf(option.Feedback)))];
}

/// <summary>Items to put in order.</summary>
/// <param name="Items">The items, in an order that is not the right one.</param>
public sealed record OrderAnswersView(ImmutableArray<OrderItemView> Items) : AnswersView
{
    /// <summary>The view of items to put in order.</summary>
    public static OrderAnswersView Of(QuestionPart part, OrderQuestion order) =>
        new([.. Mixed(order, order.Items.Length).Select(place => new OrderItemView(place + 1, part.HtmlOf(order.Items[place])))]);
}

/// <summary>An item to put in order.</summary>
/// <param name="Place">Its right place, from 1.</param>
/// <param name="Text">What it says.</param>
public sealed record OrderItemView(int Place, FinishedHtml Text);

/// <summary>Two columns to pair.</summary>
/// <param name="LeftHead">What the left column is called.</param>
/// <param name="Rows">The left column.</param>
/// <param name="RightHead">What the right column is called.</param>
/// <param name="Choices">The right column, in an order that is not the right one.</param>
/// <param name="AllChoices">The same as one text: <c>112; 11414; 1177</c>.</param>
public sealed record MatchAnswersView(string LeftHead, ImmutableArray<MatchRowView> Rows, string RightHead, ImmutableArray<MatchChoiceView> Choices, string AllChoices) : AnswersView
{
    /// <summary>The view of two columns.</summary>
    public static MatchAnswersView Of(QuestionPart part, MatchQuestion match)
    {
        var choices = Mixed(match, match.Pairs.Length).Select(place => new MatchChoiceView(place + 1, match.Pairs[place].Right)).ToImmutableArray();
        return new(
            match.LeftHead, [.. match.Pairs.Select((pair, at) => new MatchRowView(part.IdOf($"par-{match.Head.Id}-{at + 1}"), at + 1, pair.Left))],
            match.RightHead, choices, string.Join("; ", choices.Select(choice => choice.Text)));
    }
}

/// <summary>What something of the right column is to be chosen for.</summary>
/// <param name="Id">The id of its field.</param>
/// <param name="Number">The number of the pair, from 1.</param>
/// <param name="Text">What it says.</param>
public sealed record MatchRowView(string Id, int Number, string Text);

/// <summary>Something of the right column.</summary>
/// <param name="Number">The number of the pair that it belongs to, from 1.</param>
/// <param name="Text">What it says.</param>
public sealed record MatchChoiceView(int Number, string Text);
