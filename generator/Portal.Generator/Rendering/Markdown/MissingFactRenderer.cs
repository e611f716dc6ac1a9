using Markdig.Renderers;
using Markdig.Renderers.Html;
using Portal.Generator.Reading.Markdown.MissingFacts;
using Portal.Model.Text;

namespace Portal.Generator.Rendering.Markdown;

/// <summary>
/// Writes the mark for a missing fact so that it is seen. In a guide it is quiet: whoever follows its steps needs to know where to
/// ask, not what the portal lacks; that stands at the end of the page.
/// </summary>
public sealed class MissingFactRenderer(Words words, bool isQuiet) : HtmlObjectRenderer<MissingFactInline>
{
    /// <inheritdoc />
    protected override void Write(HtmlRenderer renderer, MissingFactInline obj)
    {
        if (isQuiet)
        {
            renderer.Write("<span class=\"missing-quiet\">").WriteEscape(words.Of("guide.ask_at_work")).Write("</span>");
            return;
        }
        renderer.Write("<mark class=\"missing\">").WriteEscape(words.Of("missing.mark"));
        if (obj.What.Length > 0)
            renderer.Write(": ").WriteEscape(obj.What);
        renderer.Write("</mark>");
    }
}
