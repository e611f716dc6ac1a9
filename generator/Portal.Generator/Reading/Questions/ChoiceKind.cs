using System.Collections.Immutable;
using Markdig.Syntax;
using Portal.Generator.Reading.Markdown;
using Portal.Model.Diagnostics;
using Portal.Model.Learning;

namespace Portal.Generator.Reading.Questions;

/// <summary>Single and multiple choice: a list with boxes.</summary>
public sealed class ChoiceKind : IQuestionKind
{
    private static readonly string[] TrueFalse = ["Sant", "Falskt"];

    /// <inheritdoc />
    public IReadOnlyList<string> Settings => ["blanda"];

    /// <inheritdoc />
    public bool Holds(QuestionDraft draft) => draft.Answers is ListBlock list && Boxes.AreIn(list);

    /// <inheritdoc />
    public Question? Read(QuestionDraft draft)
    {
        var list = (ListBlock)draft.Answers!;
        var isDivided = draft.IsReported;
        if (list.IsOrdered && !isDivided)
            draft.Report(DiagnosticRules.BadAnswer, list, "alternativen är numrerade", "Skriv ett streck i stället för siffran: - [ ] och - [x].");
        var options = list.OfType<ListItemBlock>().Select((item, index) => ReadOption(draft, item, index, isDivided)).OfType<Option>().ToImmutableArray();
        if (!isDivided && options.Length == list.Count)
            Check(draft, list, options);
        var words = options.Select(option => InlineText.Of(option.Text.Line!)).ToList();
        var isTrueFalse = words.SequenceEqual(TrueFalse);
        if (!isDivided && words.SequenceEqual(TrueFalse.Reverse()))
            draft.Report(DiagnosticRules.BadAnswer, list, "Falskt står före Sant", "Skriv Sant först, som i alla andra frågor av sorten.");
        var question = new ChoiceQuestion
        {
            Head = draft.Head(shuffle: !isTrueFalse),
            Options = options,
            IsTrueFalse = isTrueFalse,
        };
        if (question.Head.Shuffle && options.Length == list.Count)
            WarnOfPlaces(draft, list, options);
        return question;
    }

    private static Option? ReadOption(QuestionDraft draft, ListItemBlock item, int index, bool isDivided)
    {
        if (item.FirstOrDefault() is not ParagraphBlock { Inline: { } line } paragraph || Boxes.Take(paragraph) is not { } isRight)
        {
            draft.Report(DiagnosticRules.BadAnswer, item, "alternativet saknar ruta", "Skriv - [ ] eller - [x] först.");
            return null;
        }
        var feedback = item.Skip(1).FirstOrDefault() as QuoteBlock;
        if (!Content.IsShown(line))
            draft.Report(DiagnosticRules.BadAnswer, item, "alternativet är tomt", "Skriv texten efter rutan, eller ta bort raden.");
        else if (item.Skip(feedback is null ? 1 : 2).FirstOrDefault() is { } more)
        {
            draft.Report(DiagnosticRules.UnusedInQuestion, more, $"i alternativet \"{InlineText.Of(line)}\" finns mer än text och återkoppling",
                "Ett alternativ är ett stycke, och under det ett citat med återkopplingen. Flytta resten till frågans text eller in i citatet.");
            return null;
        }
        else if (!isDivided && (feedback is null || !Content.IsShown(feedback)))
            draft.Report(DiagnosticRules.MissingFeedback, item, $"alternativet \"{InlineText.Of(line)}\" saknar återkoppling", "Skriv varför det är rätt eller fel på raden under, efter \"  > \".");
        return new Option(Key(index), new RichText(line), isRight, new RichText(feedback is null ? [] : [.. feedback]));
    }

    private static void Check(QuestionDraft draft, ListBlock list, ImmutableArray<Option> options)
    {
        if (options.Length < 2)
            draft.Report(DiagnosticRules.BadAnswer, list, "frågan har färre än två alternativ", "Lägg till alternativ: - [ ] text.");
        else if (!options.Any(option => option.IsRight))
            draft.Report(DiagnosticRules.NoRightAnswer, list, "inget alternativ är rätt", "Sätt [x] vid det rätta.");
        else if (options.All(option => option.IsRight))
            draft.Report(DiagnosticRules.AllAnswersRight, list, "alla alternativ är rätt", "Lägg till ett alternativ som är fel, eller ta bort [x] där svaret är fel.");
        if (SameText.FirstTwice(options.Where(option => Content.IsShown(option.Text.Line!)), option => SameText.Of(option.Text.Line!)) is { } twice)
            draft.Report(DiagnosticRules.BadAnswer, list[options.IndexOf(twice)], $"alternativet \"{InlineText.Of(twice.Text.Line!)}\" finns två gånger", "Ta bort det ena, eller skriv dem så att det syns vad som skiljer.");
    }

    private static void WarnOfPlaces(QuestionDraft draft, ListBlock list, ImmutableArray<Option> options)
    {
        foreach (var option in options.Where(option => PlaceWords.AreIn(InlineText.Of(option.Text.Line!))))
            draft.Report(DiagnosticRules.PlaceInOption, list[options.IndexOf(option)], $"alternativet \"{InlineText.Of(option.Text.Line!)}\" hänger på ordningen, men den varierar mellan försöken",
                "Skriv om det så att det står för sig självt, eller skriv blanda: nej bland inställningarna.");
    }

    /// <summary>Letters from a, and after z aa, ab and so on.</summary>
    private static string Key(int index) => (index < 26 ? "" : Key(index / 26 - 1)) + (char)('a' + index % 26);
}
