using Markdig.Syntax;
using Portal.Generator.Reading.Markdown;
using Portal.Model;
using Portal.Model.Diagnostics;
using SourceSpan = Portal.Model.SourceSpan;

namespace Portal.Generator.Reading.Questions;

/// <summary>
/// The account of a page's questions: reports mistakes, and keeps which parts of the text have been used or reported.
/// What looks like a part of a question and is neither is found by <see cref="StrayParts"/>.
/// </summary>
public sealed class QuestionLog(SourceFile file, LineMap lines, DiagnosticBag bag)
{
    private readonly HashSet<MarkdownObject> used = [];

    /// <summary>The page.</summary>
    public SourceFile File => file;

    /// <summary>True when something was reported.</summary>
    public bool HasMistakes { get; private set; }

    /// <summary>The anchors of the page's headings.</summary>
    public IReadOnlySet<string> Anchors { get; set; } = new HashSet<string>();

    /// <summary>Marks a node and all in it as accounted for.</summary>
    public void Use(MarkdownObject node) => used.Add(node);

    /// <summary>True when the node itself was accounted for.</summary>
    public bool IsUsed(MarkdownObject node) => used.Contains(node);

    /// <summary>The place of a node.</summary>
    public SourceSpan Span(MarkdownObject node) => lines.Span(node.Span.Start, node.Span.End);

    /// <summary>The line on which a node ends, from 1.</summary>
    public int LastLine(MarkdownObject node) => lines.Span(node.Span.End, node.Span.End).Line;

    /// <summary>The text of a block as written.</summary>
    public string Source(Block block) => file.Text[block.Span.Start..(block.Span.End + 1)];

    /// <summary>Reports a mistake. The node is then accounted for.</summary>
    public void Report(DiagnosticRule rule, MarkdownObject node, string message, string remedy)
    {
        Use(node);
        HasMistakes = true;
        bag.Add(rule, file.Path, Span(node), message, remedy);
    }

    /// <summary>Reports a word that does not exist, with the nearest of those that do.</summary>
    public void ReportUnknown(DiagnosticRule rule, SourceSpan span, string message, string word, IEnumerable<string> known) =>
        bag.AddUnknown(rule, file.Path, span, message, word, known);
}
