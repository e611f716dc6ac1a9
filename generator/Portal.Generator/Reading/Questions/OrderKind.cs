using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Portal.Generator.Reading.Markdown;
using Portal.Model.Diagnostics;
using Portal.Model.Learning;

namespace Portal.Generator.Reading.Questions;

/// <summary>Put in order: a numbered list in the right order, or <c>Ordning:</c> and a link to the guide that has it.</summary>
public sealed class OrderKind : IQuestionKind
{
    /// <inheritdoc />
    public IReadOnlyList<string> Settings => ["blanda"];

    /// <inheritdoc />
    public bool Holds(QuestionDraft draft) => draft.Answers is ListBlock { IsOrdered: true } || draft.Line is { Word: AnswerLine.Order };

    /// <inheritdoc />
    public Question? Read(QuestionDraft draft)
    {
        if (draft.Line is { } line)
            return Quoted(draft, line);
        var list = (ListBlock)draft.Answers!;
        var items = list.OfType<ListItemBlock>().ToList();
        foreach (var item in items)
            CheckItem(draft, item);
        if (draft.IsReported)
            return null;
        if (Misnumbered(items) is { } wrong)
            draft.Report(DiagnosticRules.BadAnswer, wrong, "numren i listan går inte i ordning", "Skriv leden i rätt ordning och numrera dem 1. 2. 3.");
        else if (items.Count < 3)
            draft.Report(DiagnosticRules.BadAnswer, list, "en ordningsfråga behöver minst tre led", "Lägg till led i listan.");
        var lines = items.Select(item => (item.FirstOrDefault() as ParagraphBlock)?.Inline).OfType<ContainerInline>().ToList();
        if (SameText.FirstTwice(lines.Where(Content.IsShown), SameText.Of) is { } twice)
            draft.Report(DiagnosticRules.BadAnswer, twice.ParentBlock!, $"ledet \"{InlineText.Of(twice)}\" finns två gånger", "Skriv leden olika, så att bara en ordning är rätt.");
        return new OrderQuestion
        {
            Head = draft.Head(),
            Items = [.. lines.Select(line => new RichText(line))],
        };
    }

    /// <summary>A question whose items a guide has; they are put in when the guide is known.</summary>
    private static OrderQuestion? Quoted(QuestionDraft draft, AnswerLine line)
    {
        if (QuotedSteps.Read(line.Inline, draft.Log.Span) is { } quote)
            return new OrderQuestion { Head = draft.Head(), Items = [], Quote = quote };
        draft.Report(DiagnosticRules.BadAnswer, line.Block, "efter \"Ordning:\" ska bara en länk till en vägledning stå, och om det inte är alla steg vilka", $"Skriv till exempel Ordning: {QuotedSteps.Form}.");
        return null;
    }

    /// <summary>The first item that breaks 1, 2, 3. The number 1 for all is as good, as some write.</summary>
    private static ListItemBlock? Misnumbered(List<ListItemBlock> items) =>
        items.TrueForAll(item => item.Order == 1) ? null : items.Where((item, at) => item.Order != at + 1).FirstOrDefault();

    private static void CheckItem(QuestionDraft draft, ListItemBlock item)
    {
        if (item.FirstOrDefault() is not ParagraphBlock { Inline: { } line })
            draft.Report(DiagnosticRules.BadAnswer, item, item.Count == 0 ? "ett led i listan är tomt" : "ett led i listan är ingen text", "Skriv ledet som en rad text efter siffran, med ett enda mellanslag emellan.");
        else if (!Content.IsShown(line))
            draft.Report(DiagnosticRules.BadAnswer, item, "ett led i listan är tomt", "Skriv texten efter siffran, eller ta bort raden.");
        else if (item.Skip(1).FirstOrDefault() is { } more)
            draft.Report(DiagnosticRules.UnusedInQuestion, more, $"i ledet \"{InlineText.Of(line)}\" finns mer än en rad text", "Flytta resten till frågans text eller in i förklaringen.");
    }
}
