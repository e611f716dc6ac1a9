using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Portal.Generator.Reading.Markdown;

namespace Portal.Generator.Rendering.Markdown;

/// <summary>Writes raw HTML that the allow-list has passed, without its comments.</summary>
public sealed class AllowedHtmlBlockRenderer : HtmlObjectRenderer<HtmlBlock>
{
    /// <inheritdoc />
    protected override void Write(HtmlRenderer renderer, HtmlBlock obj)
    {
        var html = DirectiveComment.RawText(obj);
        if (HtmlAllowList.FirstForbidden(html) is null && HtmlAllowList.WithoutComments(html).Trim() is { Length: > 0 } allowed)
            renderer.EnsureLine().Write(allowed).WriteLine();
    }
}

/// <summary>Writes raw HTML inside a line that the allow-list has passed, without its comments.</summary>
public sealed class AllowedHtmlInlineRenderer : HtmlObjectRenderer<HtmlInline>
{
    /// <inheritdoc />
    protected override void Write(HtmlRenderer renderer, HtmlInline obj)
    {
        if (HtmlAllowList.FirstForbidden(obj.Tag) is null)
            renderer.Write(HtmlAllowList.WithoutComments(obj.Tag));
    }
}
