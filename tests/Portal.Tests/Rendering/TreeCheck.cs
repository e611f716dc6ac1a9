using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Portal.Generator.Rendering.Checking;
using Portal.Model;
using Portal.Model.Diagnostics;
using Portal.Model.Output;
using Portal.Model.Text;

namespace Portal.Tests;

/// <summary>
/// The check of finished pages as it was before it read them as a stream: on the tree that AngleSharp makes as a browser would. What
/// it finds the stream must find.
/// </summary>
public static class TreeCheck
{
    private static readonly string[] Schemes = ["https:", "mailto:", "tel:"];

    /// <summary>Checks a page.</summary>
    public static IReadOnlyList<Diagnostic> Check(OutputFile file)
    {
        var bag = new DiagnosticBag();
        var document = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true })
            .ParseDocument(Encoding.UTF8.GetString(file.Bytes.Span));
        var ids = new HashSet<string>();
        foreach (var element in document.All)
        {
            if (!AllowedHtml.Traits(Encoding.UTF8.GetBytes(element.LocalName)).HasFlag(ElementTraits.Allowed))
                Report(file, element, $"elementet <{element.LocalName}> är inte tillåtet", bag);
            if (element.LocalName == "script" && (!element.HasAttribute("src") || element.TextContent.Length > 0))
                Report(file, element, "skript får bara finnas i egna filer", bag);
            if (element.Id is { Length: > 0 } id && !ids.Add(id))
                Report(file, element, $"id \"{id}\" finns två gånger på sidan", bag);
            foreach (var attribute in element.Attributes)
                CheckAttribute(file, element, attribute, bag);
        }
        return bag.Sorted();
    }

    private static void CheckAttribute(OutputFile file, IElement element, IAttr attribute, DiagnosticBag bag)
    {
        var name = attribute.Name.ToLowerInvariant();
        var isKnown = AllowedHtml.IsAttribute(name, Encoding.UTF8.GetBytes(name));
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
        return isLocal || (isFollowed && Schemes.Any(scheme => address.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)) && ContactAddress.CanBeFollowed(address) && !address.Contains('\\')) || (isCanonical && address.StartsWith("http:", StringComparison.Ordinal));
    }

    private static void Report(OutputFile file, IElement element, string message, DiagnosticBag bag)
    {
        var place = element.SourceReference?.Position;
        bag.Add(DiagnosticRules.UnsafeOutput, file.Path, place is { } p ? new SourceSpan(p.Line, p.Column, 1) : SourceSpan.Start, message,
            "Kontrollera sidans text. Finns inget fel där är det ett fel i programmet.");
    }
}
