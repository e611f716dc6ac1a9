using Markdig;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;

namespace Portal.Generator.Reading.Markdown.Marks;

/// <summary>Adds the marks for missing facts, local facts and contacts to a Markdown pipeline.</summary>
public sealed class MarkExtension : IMarkdownExtension
{
    /// <inheritdoc />
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new MissingFactParser());
        pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new ReferenceMarkParser());
    }

    /// <summary>Adds nothing: how a mark is written depends on the page.</summary>
    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }
}
