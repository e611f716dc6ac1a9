using Markdig.Extensions.Tables;
using Markdig.Renderers;

namespace Portal.Generator.Rendering.Markdown;

/// <summary>Writes a table in a region of its own that scrolls sideways when it must, named after its section.</summary>
public sealed class ScrollingTableRenderer(SectionState state) : HtmlTableRenderer
{
    private int written;

    /// <inheritdoc />
    protected override void Write(HtmlRenderer renderer, Table table)
    {
        written++;
        renderer.EnsureLine();
        renderer.Write("<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"Tabell ").Write($"{written}: ")
            .WriteEscape(state.Title).Write("\">\n");
        base.Write(renderer, table);
        renderer.Write("</div>\n");
    }
}
