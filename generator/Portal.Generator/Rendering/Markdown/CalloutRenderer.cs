using Markdig.Extensions.Alerts;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Portal.Generator.Reading.Markdown;
using Portal.Model.Text;

namespace Portal.Generator.Rendering.Markdown;

/// <summary>Writes a callout: <c>&gt; [!NOTE]</c> and its kin.</summary>
public sealed class CalloutRenderer(Words words) : HtmlObjectRenderer<AlertBlock>
{
    /// <inheritdoc />
    protected override void Write(HtmlRenderer renderer, AlertBlock obj)
    {
        var callout = Callout.Of(obj)!;
        renderer.EnsureLine();
        renderer.Write($"<div class=\"callout callout-{callout.Name}\"><p class=\"callout-title\">").WriteEscape(words.Of(callout.Key)).Write("</p>\n");
        renderer.WriteChildren(obj);
        renderer.Write("</div>\n");
    }
}
