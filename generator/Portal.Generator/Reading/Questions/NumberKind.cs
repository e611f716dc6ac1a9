using System.Globalization;
using System.Text.RegularExpressions;
using Portal.Model.Diagnostics;
using Portal.Model.Learning;

namespace Portal.Generator.Reading.Questions;

/// <summary>A number to write, with a tolerance: <c>Svar: 30 ± 5 minuter</c>.</summary>
public sealed partial class NumberKind : IQuestionKind
{
    /// <inheritdoc />
    public bool Holds(QuestionDraft draft) =>
        AnswerParagraph.BeginsWith(draft.Last, AnswerParagraph.Answer) && Form().IsMatch(draft.RawAfter(draft.Last!, AnswerParagraph.Answer));

    /// <inheritdoc />
    public Question? Read(QuestionDraft draft)
    {
        var match = Form().Match(draft.RawAfter(draft.Last!, AnswerParagraph.Answer));
        if (Number(match.Groups["value"].Value) is not { } value || Number(match.Groups["tolerance"].Value) is not { } tolerance)
        {
            draft.Report(DiagnosticRules.BadAnswer, draft.Last!, "talet är för stort", "Skriv ett mindre tal, eller byt enhet.");
            return null;
        }
        return new NumberQuestion
        {
            Head = draft.Head(),
            Value = value,
            Tolerance = tolerance,
            Unit = match.Groups["unit"].Value.Trim(),
        };
    }

    private static decimal? Number(string text) =>
        decimal.TryParse(string.Concat(text.Where(c => !char.IsWhiteSpace(c))).Replace(',', '.').Replace('\u2212', '-'), CultureInfo.InvariantCulture, out var number) ? number : null;

    [GeneratedRegex(@"^(?<value>[-\u2212]?\d[\d\s]*(?:[.,]\d+)?)\s*±\s*(?<tolerance>\d[\d\s]*(?:[.,]\d+)?)(?<unit>[^|]*)$")]
    private static partial Regex Form();
}
