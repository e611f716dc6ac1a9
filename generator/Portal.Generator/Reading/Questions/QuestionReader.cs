using System.Collections.Immutable;
using Markdig.Extensions.Alerts;
using Markdig.Syntax;
using Portal.Generator.Reading.Markdown;
using Portal.Model;
using Portal.Model.Diagnostics;
using Portal.Model.Pages;
using SourceSpan = Portal.Model.SourceSpan;

namespace Portal.Generator.Reading.Questions;

/// <summary>Finds the questions in a page's text and reads each with the kind that recognises its answers.</summary>
public sealed class QuestionReader(SourceFile file, LineMap lines, DiagnosticBag bag)
{
    /// <summary>The questions of a page, with the blocks they take up.</summary>
    public ImmutableArray<PlacedQuestion> Read(MarkdownDocument tree)
    {
        var questions = ImmutableArray.CreateBuilder<PlacedQuestion>();
        for (var i = 0; i < tree.Count; i++)
        {
            if (tree[i] is not HeadingBlock heading || !InlineText.Of(heading).StartsWith(QuestionDraft.Prefix, StringComparison.Ordinal))
                continue;
            var blocks = tree.Skip(i + 1).TakeWhile(block => block is not HeadingBlock other || other.Level > heading.Level).ToList();
            if (heading.Level != 2)
                Report(DiagnosticRules.HeadingLevel, heading, "en fråga ska ha en rubrik på nivå två", "Börja raden med ## Fråga:");
            else if (ReadOne(heading, blocks) is { } question)
                questions.Add(new PlacedQuestion(question, i, blocks.Count + 1));
        }
        foreach (var group in questions.GroupBy(placed => placed.Question.Head.Id).Where(group => group.Key.Length > 0))
            foreach (var twice in group.Skip(1))
                bag.Add(DiagnosticRules.DuplicateId, file.Path, twice.Question.Head.Span, $"frågans id \"{group.Key}\" används redan på rad {group.First().Question.Head.Span.Line}", "Ge frågan ett eget id.");
        return questions.ToImmutable();
    }

    private Model.Learning.Question? ReadOne(HeadingBlock heading, List<Block> blocks)
    {
        var settings = SettingsComment.Read(blocks.FirstOrDefault());
        var explanation = blocks.LastOrDefault() is AlertBlock alert && alert.Kind.ToString().Equals("TIP", StringComparison.OrdinalIgnoreCase) ? alert : null;
        var rest = blocks.Skip(settings is null ? 0 : 1).SkipLast(explanation is null ? 0 : 1).ToList();
        var hintStart = rest.FindIndex(block => block is HtmlBlock html && DirectiveComment.RawText(html).Contains("<summary>Ledtråd</summary>"));
        var hintEnd = hintStart < 0 ? -1 : rest.FindIndex(hintStart + 1, block => block is HtmlBlock html && DirectiveComment.RawText(html).Contains("</details>"));
        var draft = new QuestionDraft(file, lines, heading, bag)
        {
            Settings = QuestionSettings.Read(settings ?? [], file.Path, Span(settings is null ? heading : blocks[0]), bag),
            Hint = hintEnd < 0 ? [] : rest[(hintStart + 1)..hintEnd],
            Blocks = hintEnd < 0 ? rest : [.. rest[..hintStart], .. rest[(hintEnd + 1)..]],
            Explanation = explanation,
        };
        if (hintStart >= 0 && hintEnd < 0)
            Report(DiagnosticRules.ForbiddenHtml, rest[hintStart], "ledtråden behöver tomma rader runt sin text", "Skriv <details><summary>Ledtråd</summary>, en tom rad, texten, en tom rad och </details>.");
        if (explanation is null)
            Report(DiagnosticRules.MissingFeedback, heading, "frågan saknar förklaring", "Avsluta den med en ruta: > [!TIP] och förklaringen på raden under.");
        var kind = QuestionKindList.All.FirstOrDefault(kind => kind.Holds(draft));
        if (kind is null)
            Report(DiagnosticRules.UnknownQuestionForm, heading, "frågan har inga svar som går att känna igen", "Svaren ska stå sist, före ledtråd och förklaring. docs/quiz-syntax.md visar formerna.");
        return kind?.Read(draft);
    }

    private void Report(DiagnosticRule rule, MarkdownObject node, string message, string remedy) => bag.Add(rule, file.Path, Span(node), message, remedy);

    private SourceSpan Span(MarkdownObject node) => lines.Span(node.Span.Start, node.Span.End);
}
