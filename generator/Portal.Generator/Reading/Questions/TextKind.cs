using Portal.Model.Diagnostics;
using Portal.Model.Learning;

namespace Portal.Generator.Reading.Questions;

/// <summary>A text to write: <c>Svar: 112 | ett ett två</c>.</summary>
public sealed class TextKind : IQuestionKind
{
    /// <inheritdoc />
    public IReadOnlyList<string> Settings => ["skiftläge", "tecken"];

    /// <inheritdoc />
    public bool Holds(QuestionDraft draft) => draft.Line is { Word: AnswerLine.Answer };

    /// <inheritdoc />
    public Question? Read(QuestionDraft draft)
    {
        var line = draft.Line!;
        CheckLine(draft, line);
        var alternatives = AnswerLine.Alternatives(AnswerLine.Letters(line.Inline));
        if (alternatives.IsEmpty && !draft.Log.IsUsed(line.Block))
            draft.Report(DiagnosticRules.NoRightAnswer, line.Block, "svaret är tomt", "Skriv det rätta svaret efter Svar:.");
        return new TextQuestion
        {
            Head = draft.Head(),
            Answer = AcceptedAnswer.OfText(alternatives, line.Block, draft),
        };
    }

    /// <summary>Reports what makes an answer after <c>Svar:</c> unclear, whether it is a text or a number.</summary>
    public static void CheckLine(QuestionDraft draft, AnswerLine line)
    {
        PlainText.Check(line.Inline, line.Block, "svaret", draft.Log);
        if (line.HasSecond)
            draft.Report(DiagnosticRules.BadAnswer, line.Block, "frågan har två svar", "Skriv alternativen på samma rad, med | emellan: Svar: 112 | ett ett två.");
        else if (line.HasLooseLine)
            draft.Report(DiagnosticRules.BadAnswer, line.Block, "svaret fortsätter på nästa rad", "Skriv hela svaret på en rad, och en tom rad efter den.");
    }
}
