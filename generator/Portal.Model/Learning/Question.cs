using System.Collections.Immutable;

namespace Portal.Model.Learning;

/// <summary>A question of a lesson or a test. The derived records are the kinds. See docs/quiz-syntax.md.</summary>
public abstract record Question
{
    /// <summary>What all kinds have.</summary>
    public required QuestionHead Head { get; init; }

    /// <summary>The kind's word in HTML and in saved answers.</summary>
    public abstract string Kind { get; }

    /// <summary>The best that can be reached, as a share of the points.</summary>
    public virtual decimal BestShare => 1;

    /// <summary>Every piece of text in reading order.</summary>
    public IEnumerable<RichText> Texts() => [Head.Intro, .. AnswerTexts(), Head.Hint, Head.Explanation];

    /// <summary>The texts of the answers in reading order.</summary>
    protected virtual IEnumerable<RichText> AnswerTexts() => [];
}

/// <summary>What all kinds of questions have.</summary>
public sealed record QuestionHead
{
    /// <summary>Written by the author, unique in the course, never changed: answers are remembered by it.</summary>
    public required string Id { get; init; }

    /// <summary>The words after <c>Fråga:</c>.</summary>
    public required string Prompt { get; init; }

    /// <summary>The anchor of the heading.</summary>
    public required string Anchor { get; init; }

    /// <summary>Eight hexadecimal digits of what the question says: another value means that it must be asked again.</summary>
    public required string Hash { get; init; }

    public required SourceSpan Span { get; init; }
    public required int Points { get; init; }
    public string? Group { get; init; }

    /// <summary>The number of the lesson to read again.</summary>
    public int? Lesson { get; init; }

    /// <summary>True when something is written for it that is no number, which has been told.</summary>
    public bool HasBadLesson { get; init; }

    /// <summary>True when the order of the answers varies between attempts.</summary>
    public bool Shuffle { get; init; } = true;

    public DateOnly? Reviewed { get; init; }
    public required RichText Intro { get; init; }
    public required RichText Hint { get; init; }
    public required RichText Explanation { get; init; }
}

/// <summary>An option of a choice, with its feedback.</summary>
/// <param name="Key">A letter from <c>a</c>, in the order of the file.</param>
/// <param name="Text">What can be chosen.</param>
/// <param name="IsRight">True when it is to be chosen.</param>
/// <param name="Feedback">What the learner reads after choosing it.</param>
public sealed record Option(string Key, RichText Text, bool IsRight, RichText Feedback);

/// <summary>One or several options to choose.</summary>
public sealed record ChoiceQuestion : Question
{
    public required ImmutableArray<Option> Options { get; init; }

    /// <summary>True when several options are right.</summary>
    public bool IsMultiple => Options.Count(option => option.IsRight) > 1;

    /// <summary>True for a statement that is true or false: the options are <c>Sant</c> and <c>Falskt</c>, in this order.</summary>
    public bool IsTrueFalse { get; init; }

    /// <inheritdoc />
    public override string Kind => IsMultiple ? "multiple" : "single";

    /// <inheritdoc />
    protected override IEnumerable<RichText> AnswerTexts() => Options.SelectMany(option => new[] { option.Text, option.Feedback });
}

/// <summary>Items to put in order, given in the right one.</summary>
public sealed record OrderQuestion : Question
{
    public required ImmutableArray<RichText> Items { get; init; }

    /// <summary>The steps of a guide that are the items; null when the question has its own.</summary>
    public Pages.StepQuote? Quote { get; init; }

    /// <inheritdoc />
    public override string Kind => "order";

    /// <inheritdoc />
    protected override IEnumerable<RichText> AnswerTexts() => Items;
}

/// <summary>Two columns to pair.</summary>
public sealed record MatchQuestion : Question
{
    public required string LeftHead { get; init; }
    public required string RightHead { get; init; }
    public required ImmutableArray<Pair> Pairs { get; init; }

    /// <inheritdoc />
    public override string Kind => "match";
}

/// <summary>What belongs together, as plain text.</summary>
public sealed record Pair(string Left, string Right);

/// <summary>A word or phrase to write.</summary>
public sealed record TextQuestion : Question
{
    public required AcceptedText Answer { get; init; }

    /// <inheritdoc />
    public override string Kind => "text";
}

/// <summary>The texts that count as right, and how exactly they are compared.</summary>
public sealed record AcceptedText(ImmutableArray<string> Alternatives, bool MatchCase, bool MatchMarks);

/// <summary>A number to write.</summary>
public sealed record NumberQuestion : Question
{
    public required decimal Value { get; init; }

    /// <summary>How far from the value still counts, both ends included.</summary>
    public required decimal Tolerance { get; init; }

    /// <summary>What the number counts, <c>minuter</c>; may be empty.</summary>
    public required string Unit { get; init; }

    /// <inheritdoc />
    public override string Kind => "number";
}

/// <summary>A text with gaps to fill.</summary>
public sealed record GapQuestion : Question
{
    /// <summary>Text and gaps in turn.</summary>
    public required ImmutableArray<GapPart> Parts { get; init; }

    /// <inheritdoc />
    public override string Kind => "gap";

    /// <inheritdoc />
    protected override IEnumerable<RichText> AnswerTexts() => Parts.Select(part => part.Text).OfType<RichText>();
}

/// <summary>A piece of a gap text: text, or a gap with the answers that fill it. One of the two is set.</summary>
/// <param name="Text">The text as it is shown.</param>
/// <param name="Plain">The same without marks, with the spaces at its ends; empty for a gap.</param>
/// <param name="Gap">The answers of a gap.</param>
public sealed record GapPart(RichText? Text, string Plain, AcceptedText? Gap);

/// <summary>A situation in steps, where each choice leads on.</summary>
public sealed record ScenarioQuestion : Question
{
    public required ImmutableArray<Choice> Choices { get; init; }
    public required ImmutableArray<Step> Steps { get; init; }

    /// <summary>A step's number on paper, from 1 in the order of the file.</summary>
    public int NumberOf(string anchor) => Steps.TakeWhile(step => step.Anchor != anchor).Count() + 1;

    /// <inheritdoc />
    public override string Kind => "scenario";

    /// <inheritdoc />
    public override decimal BestShare => Steps.Select(step => step.Outcome).OfType<Outcome>().Select(Scoring.Ending).DefaultIfEmpty(0).Max();

    /// <inheritdoc />
    protected override IEnumerable<RichText> AnswerTexts() => Steps.Select(step => step.Text);
}

/// <summary>A way on in a scenario.</summary>
public sealed record Choice(string Text, string Anchor, SourceSpan Span);

/// <summary>A step of a scenario; one without choices is an ending and has an outcome.</summary>
public sealed record Step(string Anchor, string Title, RichText Text, ImmutableArray<Choice> Choices, Outcome? Outcome, SourceSpan Span);

/// <summary>How a scenario ends.</summary>
public enum Outcome
{
    Good,
    Partial,
    Bad,
}
