using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Portal.Model;
using Portal.Model.Diagnostics;
using Portal.Model.Text;
using SourceSpan = Portal.Model.SourceSpan;

namespace Portal.Generator.Reading.Markdown.Budget;

/// <summary>Parses Markdown within a bounded time and memory.</summary>
public static class BoundedMarkdown
{
    /// <summary>Most levels within one another, blocks and what stands in them: the renderers call themselves for each.</summary>
    private const int MaxDepth = 100;

    /// <summary>The tree of a text, or null when it costs more than it may, which is reported.</summary>
    /// <param name="file">The file.</param>
    /// <param name="begin">Where the text begins in it.</param>
    /// <param name="bag">Receives the diagnostic.</param>
    public static MarkdownDocument? Parse(SourceFile file, int begin, DiagnosticBag bag)
    {
        try
        {
            CheckDefinitions(file.Text, begin);
            var context = new MarkdownBudget().Context;
            SkippedExtension.Skip(context, begin);
            var tree = Markdig.Markdown.Parse(file.Text, MarkdownDialect.Pipeline, context);
            SkippedExtension.Remove(tree);
            CheckNodes(tree);
            return tree;
        }
        catch (MarkdownBudgetException e)
        {
            bag.Add(DiagnosticRules.TooComplex, file.Path, new LineMap(file.Text).Span(e.Offset, e.Offset), e.Message, "Dela upp texten eller förenkla den.");
        }
        catch (ArgumentException)
        {
            // Markdig's own limit of what may be open within a line; it does not say where
            bag.Add(DiagnosticRules.TooComplex, file.Path, SourceSpan.Start, "ett stycke har för många tecken som *, _ och [ utan slut", "Dela upp texten eller förenkla den.");
        }
        return null;
    }

    /// <summary>Each definition is looked for among all before it.</summary>
    private static void CheckDefinitions(string text, int begin)
    {
        var found = 0;
        for (var place = text.IndexOf("]:", begin, StringComparison.Ordinal); place >= 0; place = text.IndexOf("]:", place + 1, StringComparison.Ordinal))
            if (++found > MarkdownBudget.MaxDefinitions)
                throw new MarkdownBudgetException(place, $"sidan har fler än {SwedishNumber.Text(MarkdownBudget.MaxDefinitions)} länkdefinitioner");
    }

    private static void CheckNodes(MarkdownDocument tree)
    {
        foreach (var node in tree.Descendants())
            if (IsTooDeep(node))
                throw new MarkdownBudgetException(Math.Max(0, node.Span.Start), "för många nivåer inuti varandra");
    }

    private static bool IsTooDeep(MarkdownObject node)
    {
        var depth = 0;
        for (MarkdownObject? outer = node; outer is not null && depth <= MaxDepth; depth++)
            outer = outer is ContainerInline { Parent: null } root ? root.ParentBlock : outer is Inline inline ? inline.Parent : ((Block)outer).Parent;
        return depth > MaxDepth;
    }
}
