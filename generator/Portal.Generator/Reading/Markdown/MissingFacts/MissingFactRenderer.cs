using Markdig.Renderers;
using Markdig.Renderers.Html;
using Portal.Model.Pages;

namespace Portal.Generator.Reading.Markdown.MissingFacts;

/// <summary>Writes the mark so that it is seen.</summary>
public sealed class MissingFactRenderer : HtmlObjectRenderer<MissingFactInline>
{
    /// <inheritdoc />
    protected override void Write(HtmlRenderer renderer, MissingFactInline obj)
    {
        renderer.Write("<mark class=\"missing\">").Write(MissingText.Words);
        if (obj.What.Length > 0)
            renderer.Write(": ").WriteEscape(obj.What);
        renderer.Write("</mark>");
    }
}
