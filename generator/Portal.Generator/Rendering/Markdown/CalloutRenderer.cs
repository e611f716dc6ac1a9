using Markdig.Extensions.Alerts;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Portal.Generator.Rendering.Markdown;

/// <summary>Writes a callout: <c>&gt; [!NOTE]</c> and its kin.</summary>
public sealed class CalloutRenderer : HtmlObjectRenderer<AlertBlock>
{
    /// <inheritdoc />
    protected override void Write(HtmlRenderer renderer, AlertBlock obj)
    {
        var (name, title) = obj.Kind.ToString().ToUpperInvariant() switch
        {
            "TIP" => ("tip", "Tips"),
            "IMPORTANT" => ("important", "Viktigt"),
            "WARNING" => ("warning", "Varning"),
            "CAUTION" => ("caution", "Fara"),
            _ => ("note", "Att veta"),
        };
        renderer.EnsureLine();
        renderer.Write($"<div class=\"callout callout-{name}\"><p class=\"callout-title\">{title}</p>\n");
        renderer.WriteChildren(obj);
        renderer.Write("</div>\n");
    }
}
