using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Portal.Model.Rendering;
using Portal.Model;

namespace Portal.Generator.Rendering.Markdown;

/// <summary>Writes text, and marks the first occurrence of each glossary term on a page with its explanation.</summary>
public sealed class TermRenderer(GlossaryMarker glossary, SectionState state, SiteContext site) : HtmlObjectRenderer<LiteralInline>
{
    /// <summary>Swedish has the same mark before and after a quotation.</summary>
    private const char SwedishQuote = '\u201D';

    /// <inheritdoc />
    protected override void Write(HtmlRenderer renderer, LiteralInline obj)
    {
        var text = obj.Content.ToString().Replace('"', SwedishQuote);
        if (!renderer.EnableHtmlForInline || IsInLinkOrHeading(obj))
        {
            renderer.WriteEscape(text);
            return;
        }
        var position = 0;
        foreach (var match in glossary.Find(text))
        {
            if (!state.TryMark(match.Term, text.Substring(match.Start, match.Length)))
                continue;
            renderer.WriteEscape(text[position..match.Start]);
            WriteTerm(renderer, text.Substring(match.Start, match.Length), match.Term);
            position = match.Start + match.Length;
        }
        renderer.WriteEscape(text[position..]);
    }

    /// <summary>The name of the link tells it from a link with the same words to a page.</summary>
    private void WriteTerm(HtmlRenderer renderer, string text, Model.Term term)
    {
        var id = state.TermId;
        var name = term.Abbreviation is null || text == term.Name ? "" : $"{char.ToUpperInvariant(term.Name[0])}{term.Name[1..]}. ";
        renderer.Write(state.IsForeign ? "<span class=\"term\" lang=\"sv\" dir=\"ltr\">" : "<span class=\"term\">").Write("<a href=\"").WriteEscape(site.Href(Addresses.Term(term.Id)))
            .Write("\" aria-describedby=\"").Write(id).Write("\">").WriteEscape(text)
            .Write("<span class=\"visually-hidden\">, ").WriteEscape(site.Words.Of("body.term")).Write("</span></a><span class=\"term-tip\" role=\"tooltip\" id=\"").Write(id).Write("\">")
            .WriteEscape(name + term.Explanation).Write("</span></span>");
    }

    private static bool IsInLinkOrHeading(LiteralInline literal)
    {
        Inline? inline = literal;
        ContainerInline? root = null;
        for (; inline is not null; inline = inline.Parent)
        {
            if (inline is LinkInline)
                return true;
            root = inline as ContainerInline ?? root;
        }
        return root?.ParentBlock is HeadingBlock || root?.ParentBlock?.Parent is Markdig.Extensions.Tables.TableCell { Parent: Markdig.Extensions.Tables.TableRow { IsHeader: true } };
    }
}
