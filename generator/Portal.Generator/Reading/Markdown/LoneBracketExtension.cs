using Markdig;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Portal.Generator.Reading.Markdown;

/// <summary>
/// Makes text of a bracket that begins no link. Markdig leaves it in the tree as a delimiter round all that follows, and
/// whoever reads the tree for its text would lose it.
/// </summary>
public sealed class LoneBracketExtension : IMarkdownExtension
{
    /// <inheritdoc />
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.DocumentProcessed += document =>
    {
        foreach (var lone in document.Descendants<DelimiterInline>().ToList())
            lone.ReplaceBy(new LiteralInline(lone.ToLiteral()) { Span = lone.Span, Line = lone.Line, Column = lone.Column });
    };

    /// <inheritdoc />
    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }
}
