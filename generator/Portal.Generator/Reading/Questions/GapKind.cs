using System.Collections.Immutable;
using Portal.Generator.Reading.Markdown;
using Portal.Model.Diagnostics;
using Portal.Model.Learning;

namespace Portal.Generator.Reading.Questions;

/// <summary>A text with gaps: <c>Lucktext: Ring [[112]] och stäng [[dörren|dörrarna]].</c></summary>
public sealed class GapKind : IQuestionKind
{
    /// <inheritdoc />
    public IReadOnlyList<string> Settings => ["skiftläge", "tecken"];

    /// <inheritdoc />
    public bool Holds(QuestionDraft draft) => draft.Line is { Word: AnswerLine.Gaps };

    /// <inheritdoc />
    public Question? Read(QuestionDraft draft)
    {
        var line = draft.Line!;
        if (line.HasSecond)
            draft.Report(DiagnosticRules.BadAnswer, line.Block, "frågan har två svar", "Skriv hela lucktexten i ett stycke, eller gör två frågor.");
        var pieces = GapPieces.Cut(line, draft);
        if (!pieces.Exists(piece => piece.Gap is not null) && !draft.Log.IsUsed(line.Block))
            draft.Report(DiagnosticRules.NoRightAnswer, line.Block, "lucktexten har inga luckor", "Skriv svaret i dubbla hakparenteser: [[112]].");
        return new GapQuestion
        {
            Head = draft.Head(),
            Parts = [.. pieces.Select(piece => piece.Gap is { } gap ? new GapPart(null, "", Accepted(draft, gap)) : new GapPart(piece.Text, InlineText.Whole(piece.Text!.Line!), null))],
        };
    }

    private static AcceptedText Accepted(QuestionDraft draft, ImmutableArray<string> gap)
    {
        if (gap.IsEmpty && !draft.Log.IsUsed(draft.Line!.Block))
            draft.Report(DiagnosticRules.NoRightAnswer, draft.Line.Block, "en lucka är tom", "Skriv svaret i luckan: [[112]].");
        return AcceptedAnswer.OfGap(gap, draft.Line!.Block, draft);
    }
}
