using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Portal.Generator.Reading.Markdown;

namespace Portal.Generator.Rendering.Markdown;

/// <summary>Writes a heading on the level that it has where the text is shown, and tells the others that a section begins.</summary>
public sealed class SectionHeadingRenderer(SectionState state, TextPlace place) : HtmlObjectRenderer<HeadingBlock>
{
    /// <summary>HTML has no lower one.</summary>
    private const int LowestLevel = 6;

    /// <inheritdoc />
    protected override void Write(HtmlRenderer renderer, HeadingBlock obj)
    {
        state.Begin(InlineText.Of(obj));
        var tag = $"h{Math.Min(obj.Level + place.Down, LowestLevel)}";
        renderer.Write($"<{tag}");
        if (obj.TryGetAttributes()?.Id is { } id)
            renderer.Write(" id=\"").WriteEscape(place.Prefix).WriteEscape(id).Write("\"");
        renderer.Write(">").WriteLeafInline(obj);
        renderer.WriteLine($"</{tag}>");
    }
}
