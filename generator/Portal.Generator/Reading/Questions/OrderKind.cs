using Markdig.Syntax;
using Portal.Model.Diagnostics;
using Portal.Model.Learning;

namespace Portal.Generator.Reading.Questions;

/// <summary>Put in order: a numbered list in the right order.</summary>
public sealed class OrderKind : IQuestionKind
{
    /// <inheritdoc />
    public bool Holds(QuestionDraft draft) => draft.Last is ListBlock { IsOrdered: true };

    /// <inheritdoc />
    public Question? Read(QuestionDraft draft)
    {
        var list = (ListBlock)draft.Last!;
        var items = list.OfType<ListItemBlock>().Select(item => item.FirstOrDefault()).OfType<ParagraphBlock>()
            .Select(paragraph => paragraph.Inline).OfType<Markdig.Syntax.Inlines.ContainerInline>().Select(line => new RichText(line)).ToList();
        if (items.Count < 3)
            draft.Report(DiagnosticRules.BadAnswer, list, "en ordningsfråga behöver minst tre led", "Lägg till led i listan.");
        return new OrderQuestion
        {
            Head = draft.Head(),
            Items = [.. items],
        };
    }
}
