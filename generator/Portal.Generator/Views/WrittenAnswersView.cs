using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Portal.Model.Learning;
using Portal.Model.Rendering;
using Portal.Model.Text;

namespace Portal.Generator.Views;

/// <summary>A number to write.</summary>
/// <param name="Id">The id of the field.</param>
/// <param name="Label">What the field is called: <c>Ditt svar (minuter)</c>.</param>
/// <param name="Value">The right number as scripts read it: <c>2.5</c>.</param>
/// <param name="Tolerance">How far from it still counts, as scripts read it.</param>
/// <param name="Unit">What the number counts: <c>minuter</c>; may be empty.</param>
public sealed record NumberAnswerView(string Id, string Label, string Value, string Tolerance, string Unit) : AnswersView
{
    /// <summary>The view of a number to write.</summary>
    public static NumberAnswerView Of(Words words, QuestionPart part, NumberQuestion number) => new(
        FieldOf(part), number.Unit.Length > 0 ? words.Of("question.your_answer_in", ("unit", number.Unit)) : words.Of("question.your_answer"), Plain(number.Value), Plain(number.Tolerance), number.Unit);

    private static string Plain(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>A word or phrase to write.</summary>
/// <param name="Id">The id of the field.</param>
/// <param name="MaxLength">Most characters that the field holds.</param>
/// <param name="Accepted">What is right.</param>
public sealed record TextAnswerView(string Id, int MaxLength, AcceptedView Accepted) : AnswersView
{
    /// <summary>The view of a word or phrase to write.</summary>
    public static TextAnswerView Of(QuestionPart part, TextQuestion text) => new(FieldOf(part), LearningLimits.MaxText, AcceptedView.Of(text.Answer));
}

/// <summary>Texts that count as right, for the script.</summary>
/// <param name="Texts">The texts as a JSON list: <c>["larma", "ring 112"]</c>.</param>
/// <param name="MatchCase">True when capital letters count.</param>
/// <param name="MatchMarks">True when punctuation counts.</param>
public sealed record AcceptedView(string Texts, bool MatchCase, bool MatchMarks)
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The view of accepted texts.</summary>
    public static AcceptedView Of(AcceptedText accepted) => new(JsonSerializer.Serialize(accepted.Alternatives, Json), accepted.MatchCase, accepted.MatchMarks);
}

/// <summary>A text with gaps to fill.</summary>
/// <param name="Parts">Text and gaps in turn.</param>
public sealed record GapAnswersView(ImmutableArray<GapPartView> Parts) : AnswersView;

/// <summary>A piece of a gap text.</summary>
/// <param name="Text">The text, with the spaces at its ends; empty for a gap.</param>
/// <param name="Gap">The gap, if it is one.</param>
public sealed record GapPartView(FinishedHtml Text, GapView? Gap)
{
    /// <summary>The pieces of a gap text.</summary>
    public static ImmutableArray<GapPartView> Of(Words words, QuestionPart part, GapQuestion question)
    {
        var names = new Queue<string>(GapNames.Of(words, question));
        return
        [
            .. question.Parts.Select(piece => piece.Gap is { } gap
                ? new GapPartView(FinishedHtml.Empty, new GapView(names.Dequeue(), LearningLimits.MaxGap, AcceptedView.Of(gap), gap.Alternatives[0]))
                : new GapPartView(part.HtmlOf(piece.Text!), null)),
        ];
    }
}

/// <summary>A gap to fill.</summary>
/// <param name="Name">What its field is called for who does not see where it stands: <c>Lucka 1: Ring lucka 1.</c></param>
/// <param name="MaxLength">Most characters that the field holds.</param>
/// <param name="Accepted">What fills it.</param>
/// <param name="Answer">The first of the texts that do.</param>
public sealed record GapView(string Name, int MaxLength, AcceptedView Accepted, string Answer);
