using System.Collections.Frozen;
using System.Security.Cryptography;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Portal.Model;
using Portal.Model.Diagnostics;
using Portal.Model.Output;
using Portal.Model.Text;

namespace Portal.Generator.Rendering;

/// <summary>
/// The last look at every finished page: only known elements and attributes, no inline script or style, only allowed
/// address schemes, no id twice. A fault here is our own mistake or an attack that the earlier checks missed.
/// </summary>
public static class HtmlCheck
{
    private static readonly FrozenSet<string> Elements = Words(
        "html head meta title link script body header nav main footer section article aside div span p h1 h2 h3 h4 h5 h6 " +
        "ul ol li dl dt dd a strong em b i small mark abbr kbd code pre blockquote br hr img video audio source track figure figcaption " +
        "table caption colgroup col thead tbody tfoot tr th td details summary form label input select option optgroup button fieldset legend output progress " +
        "time search svg g path rect circle line polyline text tspan title desc use symbol defs");

    private static readonly FrozenSet<string> Attributes = Words(
        "id class lang dir hidden title role tabindex href hreflang rel type src alt controls preload playsinline kind srclang label width height loading charset name content " +
        "integrity crossorigin defer media sizes for value action method placeholder accept autocomplete checked disabled required selected min max step inputmode enterkeyhint spellcheck maxlength " +
        "scope colspan rowspan headers start reversed open datetime download accesskey translate autofocus " +
        "viewbox d x y x1 y1 x2 y2 cx cy r rx ry dx dy points fill stroke stroke-width stroke-linecap stroke-linejoin transform text-anchor dominant-baseline preserveaspectratio focusable xmlns textlength lengthadjust");

    private static readonly string[] Schemes = ["https:", "mailto:", "tel:"];

    /// <summary>Checks all HTML files, save those that <paramref name="memory"/> has, and reports what is not allowed, with the file's output path.</summary>
    public static void Check(IEnumerable<OutputFile> files, DiagnosticBag bag, Memo<string, bool>? memory = null, ParallelOptions? work = null)
    {
        memory ??= new();
        OutputFile[] pages = [.. files.Where(file => file.Path.EndsWith(".html"))];
        Parallel.ForEach(pages, work ?? new(), file => memory.Of(file.Path, Convert.ToHexString(SHA256.HashData(file.Bytes.Span)), own => Check(file, own), bag));
        memory.KeepOnly(pages.Select(page => page.Path));
    }

    private static bool Check(OutputFile file, DiagnosticBag bag)
    {
        var document = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true })
            .ParseDocument(System.Text.Encoding.UTF8.GetString(file.Bytes.Span));
        var ids = new HashSet<string>();
        foreach (var element in document.All)
        {
            if (!Elements.Contains(element.LocalName.ToLowerInvariant()))
                Report(file, element, $"elementet <{element.LocalName}> är inte tillåtet", bag);
            if (element.LocalName == "script" && (!element.HasAttribute("src") || element.TextContent.Length > 0))
                Report(file, element, "skript får bara finnas i egna filer", bag);
            if (element.Id is { Length: > 0 } id && !ids.Add(id))
                Report(file, element, $"id \"{id}\" finns två gånger på sidan", bag);
            foreach (var attribute in element.Attributes)
                CheckAttribute(file, element, attribute, bag);
        }
        return true;
    }

    private static void CheckAttribute(OutputFile file, IElement element, IAttr attribute, DiagnosticBag bag)
    {
        var name = attribute.Name.ToLowerInvariant();
        var isKnown = Attributes.Contains(name) || name.StartsWith("aria-", StringComparison.Ordinal) || name.StartsWith("data-", StringComparison.Ordinal);
        if (!isKnown && !IsRedirect(element, attribute))
            Report(file, element, $"attributet {name} är inte tillåtet på <{element.LocalName}>", bag);
        if (name is "href" or "src" or "action" && !IsAllowedAddress(element, name, attribute.Value))
            Report(file, element, $"adressen \"{attribute.Value}\" är inte tillåten på <{element.LocalName}>", bag);
    }

    /// <summary>The <c>http-equiv</c> of a redirect page, which leads to an address on this site.</summary>
    private static bool IsRedirect(IElement element, IAttr attribute) =>
        element.LocalName == "meta" && attribute is { Name: "http-equiv", Value: "refresh" }
        && element.GetAttribute("content") is { } content && content.StartsWith("0; url=/", StringComparison.Ordinal)
        && !content.StartsWith("0; url=//", StringComparison.Ordinal) && !content.Contains('\\');

    /// <summary>Addresses on this site everywhere; other sites and schemes only in links that a reader follows, and only with somebody at the other end.</summary>
    private static bool IsAllowedAddress(IElement element, string name, string address)
    {
        var isLocal = address.StartsWith('#') || (address.StartsWith('/') && !address.StartsWith("//", StringComparison.Ordinal) && !address.Any(c => c == '\\' || char.IsControl(c)));
        var isCanonical = name == "href" && element.GetAttribute("rel") == "canonical"; // the site's own address, http: on some networks and in the preview
        var isFollowed = isCanonical || (name == "href" && element.LocalName == "a");
        return isLocal || (isFollowed && Schemes.Any(scheme => address.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)) && ContactAddress.CanBeFollowed(address)) || (isCanonical && address.StartsWith("http:", StringComparison.Ordinal));
    }

    private static void Report(OutputFile file, IElement element, string message, DiagnosticBag bag)
    {
        var place = element.SourceReference?.Position;
        bag.Add(DiagnosticRules.UnsafeOutput, file.Path, place is { } p ? new SourceSpan(p.Line, p.Column, 1) : SourceSpan.Start, message,
            "Kontrollera sidans text. Finns inget fel där är det ett fel i programmet.");
    }

    private static FrozenSet<string> Words(string words) => words.Split(' ').ToFrozenSet();
}
