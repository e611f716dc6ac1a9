using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Portal.Generator.Reading.Markdown;

namespace Portal.Generator.Rendering.Markdown;

/// <summary>Writes a heading and tells the others that a section begins.</summary>
public sealed class SectionHeadingRenderer(SectionState state) : HeadingRenderer
{
    /// <inheritdoc />
    protected override void Write(HtmlRenderer renderer, HeadingBlock obj)
    {
        state.Begin(InlineText.Of(obj));
        base.Write(renderer, obj);
    }
}
