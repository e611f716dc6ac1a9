using Portal.Model.Learning;

namespace Portal.Generator.Reading.Questions;

/// <summary>A number to write, with a tolerance: <c>Svar: 30 ± 5 minuter</c>.</summary>
public sealed class NumberKind : IQuestionKind
{
    /// <inheritdoc />
    public IReadOnlyList<string> Settings => [];

    /// <inheritdoc />
    public bool Holds(QuestionDraft draft) =>
        draft.Line is { Word: AnswerLine.Answer } line && RightNumber.Read(line.Text) is { Fault: null };

    /// <inheritdoc />
    public Question? Read(QuestionDraft draft)
    {
        TextKind.CheckLine(draft, draft.Line!);
        var number = RightNumber.Read(draft.Line!.Text)!;
        return new NumberQuestion
        {
            Head = draft.Head(),
            Value = number.Value,
            Tolerance = number.Tolerance,
            Unit = number.Unit,
        };
    }
}
