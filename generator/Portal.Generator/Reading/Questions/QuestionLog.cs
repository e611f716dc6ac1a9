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
    /// <summary>Most mistakes of a page; nobody mends so many at once, and the report of each has its cost.</summary>
    private const int MostMistakes = 500;

    private readonly HashSet<MarkdownObject> used = [];
    private int mistakes;

    /// <summary>The page.</summary>
    public SourceFile File => file;

    /// <summary>True when something was reported.</summary>
    public bool HasMistakes => mistakes > 0;

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
        if (++mistakes < MostMistakes)
            bag.Add(rule, file.Path, Span(node), message, remedy);
        else if (mistakes == MostMistakes)
            bag.Add(DiagnosticRules.TooComplex, file.Path, Span(node), $"frågorna på sidan har fler än {MostMistakes - 1} fel", "Rätta dem som visas, så visas resten nästa gång.");
    }

    /// <summary>Reports a word that does not exist, with the nearest of those that do.</summary>
    public void ReportUnknown(DiagnosticRule rule, SourceSpan span, string message, string word, IEnumerable<string> known) =>
        bag.AddUnknown(rule, file.Path, span, message, word, known);
}
