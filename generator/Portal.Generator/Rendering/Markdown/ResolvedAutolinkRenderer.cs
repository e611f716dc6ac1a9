using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;
using Portal.Model.Pages;
using Portal.Model.Rendering;

namespace Portal.Generator.Rendering.Markdown;

/// <summary>Writes <c>&lt;https://...&gt;</c> and <c>&lt;namn@exempel.se&gt;</c>.</summary>
public sealed class ResolvedAutolinkRenderer(Page page, SiteContext site, TextPlace place) : HtmlObjectRenderer<AutolinkInline>
{
    /// <inheritdoc />
    protected override void Write(HtmlRenderer renderer, AutolinkInline obj)
    {
        if (site.Model.Links.GetValueOrDefault((page.Source.Path, obj.Span.Start)) is not { } target)
        {
            renderer.WriteEscape(obj.Url);
            return;
        }
        ResolvedLinkRenderer.WriteOpening(renderer, target, site, place);
        renderer.WriteEscape(obj.Url).Write("</a>");
    }
}
