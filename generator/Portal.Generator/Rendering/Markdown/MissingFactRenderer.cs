using System.Collections.Immutable;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Portal.Generator.Reading.Markdown.Marks;
using Portal.Generator.Views.Wording;
using Portal.Model.Pages;
using Portal.Model.Text;

namespace Portal.Generator.Rendering.Markdown;

/// <summary>
/// Writes the mark for a missing fact. Within a text it is short: what is missing stands at the end of the page, where the mark leads. One that
/// stands alone says it itself.
/// </summary>
/// <param name="words">The words of the interface.</param>
/// <param name="page">The page that the text belongs to.</param>
/// <param name="place">Where the text is shown: only its own page has such an end.</param>
public sealed class MissingFactRenderer(Words words, Page page, TextPlace place) : HtmlObjectRenderer<MissingFactInline>
{
    private readonly ImmutableArray<string> listed = place.IsOwn ? MissingFacts.Told(words, page) : [];

    /// <inheritdoc />
    protected override void Write(HtmlRenderer renderer, MissingFactInline obj)
    {
        var (at, isAlone) = (listed.IndexOf(obj.What), obj is { PreviousSibling: null, NextSibling: null, Parent.ParentBlock: ParagraphBlock });
        renderer.Write(isAlone ? "<mark class=\"missing\">" : "<span class=\"missing-quiet\">");
        if (at >= 0)
            renderer.Write($"<a href=\"#{MissingFacts.Anchor(at)}\">");
        renderer.WriteEscape(words.Of("missing.mark"));
        if (obj.What.Length > 0)
            renderer.Write(isAlone ? ": " : "<span class=\"visually-hidden\">: ").WriteEscape(obj.What).Write(isAlone ? "" : "</span>");
        if (at >= 0)
            renderer.Write("</a>");
        renderer.Write(isAlone ? "</mark>" : "</span>");
    }
}
