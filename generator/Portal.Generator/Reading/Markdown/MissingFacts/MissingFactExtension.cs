using Markdig;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;

namespace Portal.Generator.Reading.Markdown.MissingFacts;

/// <summary>Adds the mark for missing facts to a Markdown pipeline.</summary>
public sealed class MissingFactExtension : IMarkdownExtension
{
    /// <inheritdoc />
    public void Setup(MarkdownPipelineBuilder pipeline) =>
        pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new MissingFactParser());

    /// <summary>Adds nothing: how the mark is written depends on the page.</summary>
    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }
}
