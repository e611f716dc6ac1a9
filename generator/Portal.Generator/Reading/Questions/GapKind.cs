using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Portal.Model.Diagnostics;
using Portal.Model.Learning;

namespace Portal.Generator.Reading.Questions;

/// <summary>A text with gaps: <c>Lucktext: Ring [[112]] och stäng [[dörren|dörrarna]].</c></summary>
public sealed partial class GapKind : IQuestionKind
{
    /// <inheritdoc />
    public bool Holds(QuestionDraft draft) => AnswerParagraph.BeginsWith(draft.Last, AnswerParagraph.Gaps);

    /// <inheritdoc />
    public Question? Read(QuestionDraft draft)
    {
        var text = draft.RawAfter(draft.Last!, AnswerParagraph.Gaps).ReplaceLineEndings(" ");
        var parts = ImmutableArray.CreateBuilder<GapPart>();
        var position = 0;
        foreach (Match gap in Gap().Matches(text))
        {
            if (gap.Index > position)
                parts.Add(new GapPart(text[position..gap.Index], null));
            var accepted = AnswerParagraph.Accepted(gap.Groups[1].Value, draft.Settings);
            if (accepted.Alternatives.IsEmpty)
                draft.Report(DiagnosticRules.NoRightAnswer, draft.Last!, "en lucka är tom", "Skriv svaret i luckan: [[112]].");
            parts.Add(new GapPart("", accepted));
            position = gap.Index + gap.Length;
        }
        if (position < text.Length)
            parts.Add(new GapPart(text[position..], null));
        if (parts.All(part => part.Gap is null))
            draft.Report(DiagnosticRules.NoRightAnswer, draft.Last!, "lucktexten har inga luckor", "Skriv svaret i dubbla hakparenteser: [[112]].");
        return new GapQuestion
        {
            Head = draft.Head(),
            Parts = parts.ToImmutable(),
        };
    }

    [GeneratedRegex(@"\[\[(.*?)\]\]")]
    private static partial Regex Gap();
}
