using System.Runtime.CompilerServices;
using System.Text;
using Portal.Model.Text;

namespace Portal.Generator.Rendering.Checking;

/// <summary>Looks at one finished page, from its first tag to its last, and tells what is not allowed in it.</summary>
/// <param name="html">The page, in UTF-8.</param>
/// <param name="report">Is told the byte at which a tag begins, and what is wrong with it.</param>
/// <param name="shellScript">The script that lies beside a page which holds others in a frame; null for every other page, which has neither.</param>
/// <param name="emergency">The address of the link that the page must have to call for help; null for a page that need not.</param>
public ref struct PageCheck(ReadOnlySpan<byte> html, Action<int, string> report, string? shellScript = null, string? emergency = null)
{
    /// <summary>Not those of <see cref="LinkAddress"/>: what a fault there lets through is stopped here.</summary>
    private static readonly string[] Schemes = ["https:", "mailto:", "tel:"];

    private readonly ReadOnlySpan<byte> html = html;
    private readonly HashSet<string> ids = [];
    private HtmlTokenizer tags = new(html);
    private OpenElements open = new(html);
    private bool isMisnested;
    private bool isRedirect;
    private int mains, headings;
    private bool isInBody;
    private PageContract lacking = PageContract.Title | PageContract.Charset | PageContract.StyleSheet | PageContract.Language | PageContract.Doctype | (emergency is null ? PageContract.None : PageContract.EmergencyLink);
    private string? mainId;
    private string? firstTarget;

    /// <summary>What the page, read to its end, has not of what every page must have. A redirect page has no menu to skip, and is seen for a moment only.</summary>
    public readonly PageContract Broken =>
        (isRedirect ? lacking & ~PageContract.StyleSheet : lacking)
        | (mains == 1 ? PageContract.None : PageContract.OneMain)
        | (headings == 1 ? PageContract.None : PageContract.OneHeading)
        | (isRedirect || (mainId is not null && firstTarget == $"#{mainId}") ? PageContract.None : PageContract.SkipLink);

    /// <summary>Looks at the page.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Check()
    {
        if (HtmlTokenizer.BeginsWithDoctype(html))
            lacking &= ~PageContract.Doctype;
        while (tags.Read())
        {
            if (!tags.IsEndTag)
                CheckStartTag();
            else if (!isMisnested && !open.End(tags.Name))
                Misnested(tags.Place);
        }
        if (!isMisnested && open.Unclosed is { } unclosed)
            Misnested(unclosed);
        if (html.IndexOf((byte)0) is >= 0 and var place)
            report(place, HtmlFault.NullCharacter.Message());
        foreach (var fault in tags.Faults)
            report(fault.Place, fault.Fault.Message());
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void CheckStartTag()
    {
        if (!tags.Traits.HasFlag(ElementTraits.Allowed) && !(shellScript is not null && Is("iframe"u8)))
            Report($"elementet <{Text(tags.Name)}> är inte tillåtet");
        if (Is("script"u8) && (Value("src"u8) is null || tags.RawText.Length > 0))
            Report("skript får bara finnas i egna filer");
        if (Is("img"u8) && Value("alt"u8) is null)
            Report("bilden saknar alt, texten för den som inte ser den");
        var id = Value("id"u8);
        if (id is { Length: > 0 } && !ids.Add(id))
            Report($"id \"{id}\" finns två gånger på sidan");
        foreach (var attribute in tags.Attributes)
            CheckAttribute(attribute);
        KeepContract(id);
        if (!isMisnested && open.Start(tags.Place, tags.Name, tags.Traits, tags.IsSelfClosing, id is { Length: > 0 }) is { } fault)
            Report(fault.Message());
    }

    /// <summary>Counts what there must be one of, and keeps where the first element leads that can be reached with the keyboard.</summary>
    private void KeepContract(string? id)
    {
        if (!isInBody)
            lacking &= ~InHead();
        else if (emergency is not null && Is("a"u8) && Value("href"u8) == emergency)
            lacking &= ~PageContract.EmergencyLink;
        if (Is("main"u8))
            (mains, mainId) = (mains + 1, id);
        else if (Is("h1"u8))
            headings++;
        else if (firstTarget is null && (Is("a"u8) || Is("button"u8) || Is("input"u8) || Is("select"u8) || Is("textarea"u8) || Is("summary"u8)))
            firstTarget = Value("href"u8) ?? "";
    }

    /// <summary>What a tag before the body gives the page of what it must have.</summary>
    private PageContract InHead()
    {
        isInBody = Is("body"u8);
        if (Is("html"u8))
            return Value("lang"u8) is { Length: > 0 } ? PageContract.Language : PageContract.None;
        if (Is("title"u8))
            return tags.RawText.Trim(" \t\r\n"u8).Length > 0 ? PageContract.Title : PageContract.None;
        if (Is("meta"u8))
            return "utf-8".Equals(Value("charset"u8), StringComparison.OrdinalIgnoreCase) ? PageContract.Charset : PageContract.None;
        return Is("link"u8) && Value("rel"u8) == "stylesheet" ? PageContract.StyleSheet : PageContract.None;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void CheckAttribute(HtmlAttribute attribute)
    {
        Span<char> buffer = stackalloc char[AllowedHtml.LongestName];
        var written = html[attribute.Name];
        var name = AllowedHtml.Lower(written, buffer);
        if (!AllowedHtml.IsAttribute(name, written) && !(name is "http-equiv" && IsRedirect(attribute)))
            Report($"attributet {Text(written)} är inte tillåtet på <{Text(tags.Name)}>");
        if (name is "href" or "src" or "action" && Decode(attribute.Value) is var address && !IsAllowedAddress(name is "href", address))
            Report($"adressen \"{address}\" är inte tillåten på <{Text(tags.Name)}>");
    }

    /// <summary>The <c>http-equiv</c> of a redirect page, which leads to an address on this site.</summary>
    private bool IsRedirect(HtmlAttribute attribute) => isRedirect =
        Is("meta"u8) && Decode(attribute.Value) == "refresh"
        && Value("content"u8) is { } content && content.StartsWith("0; url=/", StringComparison.Ordinal)
        && !content.StartsWith("0; url=//", StringComparison.Ordinal) && !content.Contains('\\');

    /// <summary>Addresses on this site everywhere; other sites and schemes only in links that a reader follows, and only with somebody at the other end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private readonly bool IsAllowedAddress(bool isHref, string address)
    {
        if (address.StartsWith('#') || (address.StartsWith('/') && !address.StartsWith("//", StringComparison.Ordinal) && !HasOddCharacter(address)) || (address == shellScript && Is("script"u8)))
            return true;
        var isCanonical = isHref && Value("rel"u8) == "canonical"; // the site's own address, http: on some networks and in the preview
        var isFollowed = isCanonical || (isHref && Is("a"u8));
        return (isFollowed && Schemes.Any(scheme => address.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)) && ContactAddress.CanBeFollowed(address) && !address.Contains('\\')) || (isCanonical && address.StartsWith("http:", StringComparison.Ordinal));
    }

    private static bool HasOddCharacter(string address)
    {
        foreach (var c in address)
        {
            if (c == '\\' || char.IsControl(c))
                return true;
        }
        return false;
    }

    /// <summary>The value of the tag's attribute with this name; null when it has none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private readonly string? Value(ReadOnlySpan<byte> name)
    {
        foreach (var attribute in tags.Attributes)
        {
            if (Ascii.EqualsIgnoreCase(html[attribute.Name], name))
                return Decode(attribute.Value);
        }
        return null;
    }

    private readonly string Decode(Range value)
    {
        var decoded = AttributeValue.Decode(html[value], out var isSure);
        if (!isSure)
            Report(HtmlFault.OddCharacterReference.Message());
        return decoded;
    }

    private readonly bool Is(ReadOnlySpan<byte> name) => Ascii.EqualsIgnoreCase(tags.Name, name);

    private void Misnested(int place)
    {
        isMisnested = true;
        report(place, HtmlFault.Misnested.Message());
    }

    private readonly void Report(string message) => report(tags.Place, message);

    private static string Text(ReadOnlySpan<byte> name) => Encoding.UTF8.GetString(name).ToLowerInvariant();
}
