using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;
using Portal.Generator.Reading.Markdown;
using Portal.Model;
using Portal.Model.Pages;
using Portal.Model.Rendering;

namespace Portal.Generator.Rendering.Markdown;

/// <summary>Writes links and pictures with the addresses that linking found; an unresolved link becomes its text.</summary>
public sealed class ResolvedLinkRenderer(Page page, SiteContext site, TextPlace place) : HtmlObjectRenderer<LinkInline>
{
    /// <inheritdoc />
    protected override void Write(HtmlRenderer renderer, LinkInline obj)
    {
        var target = site.Model.Links.GetValueOrDefault((page.Source.Path, obj.Span.Start));
        if (obj.IsImage)
        {
            if (target?.Path is { } picture)
                WritePicture(renderer, picture, obj);
            return;
        }
        if (target is null)
        {
            renderer.WriteChildren(obj);
            return;
        }
        WriteOpening(renderer, target, site, place, LinkLanguage.Attributes(page, target.Page, InlineText.Of(obj), site.Words.LanguageTag));
        renderer.WriteChildren(obj);
        renderer.Write("</a>");
    }

    /// <summary>Writes a picture with its size, so that the text below it does not move when it comes. Pictures of steps are small and come at once.</summary>
    private void WritePicture(HtmlRenderer renderer, UrlPath picture, LinkInline link)
    {
        renderer.Write(StepPicture.Is(link) ? "<img class=\"step-picture\" src=\"" : "<img loading=\"lazy\" src=\"")
            .WriteEscape(site.Href(picture)).Write("\" alt=\"").WriteEscape(InlineText.Of(link)).Write("\"");
        if (site.Model.Assets.GetValueOrDefault(picture.Value[1..])?.Size is { } size)
            renderer.Write($" width=\"{size.Width}\" height=\"{size.Height}\"");
        renderer.Write(">");
    }

    /// <summary>Writes the opening tag of a link, with further attributes if any.</summary>
    public static void WriteOpening(HtmlRenderer renderer, LinkTarget target, SiteContext site, TextPlace place, string attributes = "")
    {
        renderer.Write("<a");
        if (target.External?.StartsWith("https:", StringComparison.OrdinalIgnoreCase) == true)
            renderer.Write(" class=\"external\" rel=\"noreferrer\"");
        renderer.Write(" href=\"")
            .WriteEscape(place.Href(target, site))
            .Write("\"").Write(attributes).Write(">");
    }
}
