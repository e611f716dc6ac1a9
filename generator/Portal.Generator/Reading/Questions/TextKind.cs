using Portal.Model.Diagnostics;
using Portal.Model.Learning;

namespace Portal.Generator.Reading.Questions;

/// <summary>A text to write: <c>Svar: 112 | ett ett två</c>.</summary>
public sealed class TextKind : IQuestionKind
{
    /// <inheritdoc />
    public bool Holds(QuestionDraft draft) => AnswerParagraph.BeginsWith(draft.Last, AnswerParagraph.Answer);

    /// <inheritdoc />
    public Question? Read(QuestionDraft draft)
    {
        var accepted = AnswerParagraph.Accepted(draft.RawAfter(draft.Last!, AnswerParagraph.Answer), draft.Settings);
        if (accepted.Alternatives.IsEmpty)
            draft.Report(DiagnosticRules.NoRightAnswer, draft.Last!, "svaret är tomt", "Skriv det rätta svaret efter Svar:.");
        return new TextQuestion
        {
            Head = draft.Head(),
            Answer = accepted,
        };
    }
}
