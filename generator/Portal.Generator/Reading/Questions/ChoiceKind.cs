using System.Collections.Immutable;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Portal.Generator.Reading.Markdown;
using Portal.Model.Diagnostics;
using Portal.Model.Learning;

namespace Portal.Generator.Reading.Questions;

/// <summary>Single and multiple choice: a list with boxes.</summary>
public sealed class ChoiceKind : IQuestionKind
{
    private static readonly string[] TrueFalse = ["Sant", "Falskt"];

    /// <inheritdoc />
    public bool Holds(QuestionDraft draft) =>
        draft.Last is ListBlock { IsOrdered: false } list && list.Descendants<TaskList>().Any();

    /// <inheritdoc />
    public Question? Read(QuestionDraft draft)
    {
        var list = (ListBlock)draft.Last!;
        var options = list.OfType<ListItemBlock>().Select((item, index) => ReadOption(draft, item, index)).OfType<Option>().ToImmutableArray();
        if (options.Length < 2)
            draft.Report(DiagnosticRules.BadAnswer, list, "frågan har färre än två alternativ", "Lägg till alternativ: - [ ] text.");
        else if (!options.Any(option => option.IsRight))
            draft.Report(DiagnosticRules.NoRightAnswer, list, "inget alternativ är rätt", "Sätt [x] vid det rätta.");
        else if (options.All(option => option.IsRight))
            draft.Report(DiagnosticRules.AllAnswersRight, list, "alla alternativ är rätt", "Lägg till ett alternativ som är fel, eller ta bort [x] där svaret är fel.");
        return new ChoiceQuestion
        {
            Head = draft.Head(shuffle: !options.Select(option => InlineText.Of(option.Text.Line!)).SequenceEqual(TrueFalse)),
            Options = options,
        };
    }

    private static Option? ReadOption(QuestionDraft draft, ListItemBlock item, int index)
    {
        if (item.FirstOrDefault() is not ParagraphBlock { Inline: { } line } || line.FirstChild is not TaskList box)
        {
            draft.Report(DiagnosticRules.BadAnswer, item, "alternativet saknar ruta", "Skriv - [ ] eller - [x] först.");
            return null;
        }
        var isRight = box.Checked;
        box.Remove();
        if (line.FirstChild is LiteralInline literal)
            literal.Content.TrimStart();
        var feedback = item.OfType<QuoteBlock>().FirstOrDefault();
        if (feedback is null)
            draft.Report(DiagnosticRules.MissingFeedback, item, $"alternativet \"{InlineText.Of(line)}\" saknar återkoppling", "Skriv varför det är rätt eller fel på raden under, efter \"  > \".");
        return new Option(((char)('a' + index)).ToString(), new RichText(line), isRight, new RichText(feedback is null ? [] : [.. feedback]));
    }
}
