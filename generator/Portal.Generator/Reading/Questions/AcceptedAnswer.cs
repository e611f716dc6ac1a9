using System.Collections.Immutable;
using Markdig.Syntax;
using Portal.Model.Diagnostics;
using Portal.Model.Learning;

namespace Portal.Generator.Reading.Questions;

/// <summary>The answers in text that count as right, of a text question or a gap.</summary>
public static class AcceptedAnswer
{
    /// <summary>The alternatives of a text question, checked and without their quotation marks.</summary>
    public static AcceptedText OfText(ImmutableArray<string> alternatives, Block place, QuestionDraft draft) =>
        Read(alternatives, place, draft, LearningLimits.MaxText, number => number.Fault is null
            ? ("ett tal med ± kan inte ha alternativ", "Skriv talet ensamt: Svar: 30 ± 5 minuter.")
            : (number.Fault, number.Remedy));

    /// <summary>The alternatives of a gap. A gap is compared as text, so a unit does not belong in it.</summary>
    public static AcceptedText OfGap(ImmutableArray<string> alternatives, Block place, QuestionDraft draft) =>
        Read(alternatives, place, draft, LearningLimits.MaxGap, _ => (
            $"luckan \"{alternatives[0]}\" ser ut som ett tal, men luckor jämförs som text",
            "Skriv enheten utanför luckan, [[75]] %, eller flera sätt att skriva talet: [[1 000|1000]]."));

    private static AcceptedText Read(ImmutableArray<string> alternatives, Block place, QuestionDraft draft, int longest, Func<RightNumber, (string Message, string Remedy)> explain)
    {
        ImmutableArray<string> texts = [.. alternatives.Select(RightNumber.Unquote)];
        if (draft.Log.IsUsed(place))
            return new AcceptedText(texts, draft.Settings.MatchCase, draft.Settings.MatchMarks);
        if (texts.Any(text => text.Length > longest))
            draft.Report(DiagnosticRules.BadAnswer, place, $"svaret är längre än de {longest} tecken som får plats i fältet", "Korta det, eller gör en fråga med alternativ.");
        else if (texts.Any(text => !text.Any(char.IsLetterOrDigit)))
            draft.Report(DiagnosticRules.BadAnswer, place, "svaret har varken bokstav eller siffra", "Skriv ett ord eller ett tal.");
        else if (alternatives.FirstOrDefault(RightNumber.IsQuotedInPieces) is { } pieces)
            draft.Report(DiagnosticRules.BadAnswer, place, "svaret har citattecken inuti sig", pieces.Split(" eller ") is { Length: > 1 } several
                ? $"Skriv | mellan svaren: {string.Join(" | ", several.Select(text => RightNumber.Unquote(text.Trim())))}." : "Skriv citattecken runt hela svaret, eller inga.");
        else if (alternatives is [var one] && !RightNumber.IsQuoted(one) && one.Contains(", "))
            draft.Report(DiagnosticRules.BadAnswer, place, $"svaret \"{one}\" har ett kommatecken", $"Är det flera svar: skriv | mellan dem, {one.Replace(", ", " | ")}. Är det ett enda: sätt det inom citattecken, \"{one}\".");
        else if (Number(alternatives) is { } number && explain(number) is var (message, remedy))
            draft.Report(DiagnosticRules.BadAnswer, place, message, remedy);
        return new AcceptedText(texts, draft.Settings.MatchCase, draft.Settings.MatchMarks);
    }

    /// <summary>The alternative that is a number. What only looks like one is text in quotation marks, and among other alternatives.</summary>
    private static RightNumber? Number(ImmutableArray<string> alternatives) =>
        alternatives.Where(text => !RightNumber.IsQuoted(text)).Select(RightNumber.Read).FirstOrDefault(number => number is { HasSign: true } || number is not null && alternatives.Length == 1);
}
