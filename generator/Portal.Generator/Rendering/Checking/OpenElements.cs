using System.Runtime.CompilerServices;
using System.Text;

namespace Portal.Generator.Rendering.Checking;

/// <summary>
/// The elements that are open at a tag. When each is closed in its turn, there is nothing for a browser to repair by rules that this check
/// would have to follow: it would open formatting elements anew, with their ids
/// (https://html.spec.whatwg.org/multipage/parsing.html#reconstruct-the-active-formatting-elements).
/// </summary>
/// <param name="html">The page.</param>
public ref struct OpenElements(ReadOnlySpan<byte> html)
{
    private readonly ReadOnlySpan<byte> html = html;
    private readonly Stack<Element> open = new();
    private int links, drawings, formattingIds, paragraphs;

    /// <summary>Takes in a start tag. Gives what is wrong with where it stands.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public HtmlFault? Start(int place, ReadOnlySpan<byte> name, ElementTraits traits, bool isSelfClosing, bool hasId)
    {
        var isLink = name is [(byte)'a' or (byte)'A'];
        HtmlFault? fault = isLink && links > 0 ? HtmlFault.NestedLink
            : formattingIds > 0 && (traits & (ElementTraits.Phrasing | ElementTraits.Drawing)) == ElementTraits.None ? HtmlFault.FormattingId
            : paragraphs > 0 && drawings == 0 && traits.HasFlag(ElementTraits.ClosesParagraph) ? HtmlFault.BlockInParagraph
            : open.TryPeek(out var parent) && parent.IsTable && !traits.HasFlag(ElementTraits.TablePart) ? HtmlFault.OddInTable
            : null;
        if (traits.HasFlag(ElementTraits.Void))
            return fault;
        if (isSelfClosing && traits.HasFlag(ElementTraits.Drawing) && (drawings > 0 || IsDrawing(name)))
            return fault;
        var element = new Element(place + 1, name.Length, isLink, IsDrawing(name), hasId && traits.HasFlag(ElementTraits.Formatting), name is [(byte)'p' or (byte)'P'], traits.HasFlag(ElementTraits.Table));
        open.Push(element);
        Count(element, 1);
        return isSelfClosing ? HtmlFault.NotSelfClosing : fault;
    }

    /// <summary>Takes in an end tag; false when it is not that of the element that was opened last.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool End(ReadOnlySpan<byte> name)
    {
        if (!open.TryPeek(out var last) || !Ascii.EqualsIgnoreCase(html.Slice(last.Name, last.Length), name))
            return false;
        Count(open.Pop(), -1);
        return true;
    }

    /// <summary>Where the element begins that was opened last and never closed.</summary>
    public readonly int? Unclosed => open.TryPeek(out var last) ? last.Name - 1 : null;

    private void Count(Element element, int step)
    {
        links += element.IsLink ? step : 0;
        drawings += element.IsDrawing ? step : 0;
        formattingIds += element.IsFormattingWithId ? step : 0;
        paragraphs += element.IsParagraph ? step : 0;
    }

    private static bool IsDrawing(ReadOnlySpan<byte> name) => Ascii.EqualsIgnoreCase(name, "svg"u8);

    /// <summary>An element whose end tag has not come.</summary>
    /// <param name="Name">The byte at which its name begins.</param>
    /// <param name="Length">How long the name is.</param>
    /// <param name="IsLink">True for <c>a</c>.</param>
    /// <param name="IsDrawing">True for <c>svg</c>.</param>
    /// <param name="IsFormattingWithId">True for one that a browser may open anew, so that its id stands twice.</param>
    /// <param name="IsParagraph">True for <c>p</c>.</param>
    /// <param name="IsTable">True for one that holds parts of a table only.</param>
    private readonly record struct Element(int Name, int Length, bool IsLink, bool IsDrawing, bool IsFormattingWithId, bool IsParagraph, bool IsTable);
}
