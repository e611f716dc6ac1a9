using Portal.Model.Learning;
using Portal.Model.Rendering;
using Portal.Model.Text;

namespace Portal.Generator.Views;

/// <summary>A question.</summary>
public sealed record QuestionView : BodyPartView
{
    /// <summary>What its answers are remembered by.</summary>
    public required string Id { get; init; }

    /// <summary>The word of its form for the script: <c>single</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>Another value means that it must be asked again: <c>1a2b3c4d</c>.</summary>
    public required string Hash { get; init; }

    /// <summary>The points that a right answer gives.</summary>
    public required int Points { get; init; }

    /// <summary>The group that a test draws from.</summary>
    public string? Group { get; init; }

    /// <summary>The number of the lesson to read again.</summary>
    public int? Lesson { get; init; }

    /// <summary>True when the order of the answers varies between attempts.</summary>
    public bool IsShuffled { get; init; }

    /// <summary>The id of its heading.</summary>
    public required string Anchor { get; init; }

    /// <summary>The level of its heading: 2 or 3.</summary>
    public required int Level { get; init; }

    /// <summary>What is asked, the words of the heading.</summary>
    public required string Prompt { get; init; }

    /// <summary>What stands before the answers; often nothing.</summary>
    public required FinishedHtml Intro { get; init; }

    /// <summary>The id of the words on how to answer.</summary>
    public required string HowId { get; init; }

    /// <summary>How to answer: <c>Ett svar är rätt.</c></summary>
    public required string How { get; init; }

    /// <summary>The answers to choose, write or put in order.</summary>
    public required AnswersView Answers { get; init; }

    /// <summary>Help for who does not know.</summary>
    public FinishedHtml? Hint { get; init; }

    /// <summary>What is right; nothing where the answers stand together at the end.</summary>
    public SolutionView? Solution { get; init; }

    /// <summary>The view of a question.</summary>
    public static QuestionView Of(Words words, QuestionPart part)
    {
        var (question, head) = (part.Question, part.Question.Head);
        return new()
        {
            Id = head.Id,
            Kind = question.Kind,
            Hash = head.Hash,
            Points = head.Points,
            Group = head.Group,
            Lesson = head.Lesson,
            IsShuffled = head.Shuffle,
            Anchor = part.IdOf(head.Anchor),
            Level = part.Level,
            Prompt = head.Prompt,
            Intro = part.HtmlOf(head.Intro),
            HowId = part.IdOf($"hur-{head.Id}"),
            How = words.Of(HowTo(question)),
            Answers = AnswersView.Of(words, part),
            Hint = head.Hint.IsEmpty ? null : part.HtmlOf(head.Hint),
            Solution = new SolutionView(RightAnswerView.Of(words, part), part.HtmlOf(head.Explanation)),
        };
    }

    private static string HowTo(Question question) => question switch
    {
        ChoiceQuestion { IsMultiple: true } => "question.how_several",
        ChoiceQuestion => "question.how_one",
        OrderQuestion => "question.how_order",
        MatchQuestion => "question.how_match",
        NumberQuestion => "question.how_number",
        TextQuestion => "question.how_text",
        GapQuestion => "question.how_gaps",
        ScenarioQuestion => "question.how_scenario",
        _ => throw new InvalidOperationException($"{question.GetType().Name} has no instruction."),
    };
}

/// <summary>What is right, and why.</summary>
/// <param name="Right">What is right.</param>
/// <param name="Explanation">Why it is.</param>
public sealed record SolutionView(RightAnswerView Right, FinishedHtml Explanation);
