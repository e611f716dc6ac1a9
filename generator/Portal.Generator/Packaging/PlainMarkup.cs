using System.Collections.Frozen;
using System.Net;
using System.Text;
using Portal.Generator.Rendering.Checking;
using Portal.Model.Pages;
using Portal.Model.Rendering;

namespace Portal.Generator.Packaging;

/// <summary>
/// The HTML of a page as other programs take it: well-formed XML of common elements, without classes and pictures, with whole addresses. What
/// stood in an element that is left out stays, and so does what a picture shows.
/// </summary>
public sealed class PlainMarkup(SiteContext site, Page page)
{
    /// <summary>The elements that QTI 3 and Moodle both have, with the attributes that are kept.</summary>
    private static readonly FrozenDictionary<string, string[]> Kept = new Dictionary<string, string[]>
    {
        ["a"] = ["href"],
        ["th"] = ["scope", "colspan", "rowspan"],
        ["td"] = ["colspan", "rowspan"],
    }.Concat("div span p h3 h4 h5 h6 ul ol li dl dt dd strong em b i small abbr kbd code pre blockquote br hr figure figcaption table caption thead tbody tr"
        .Split(' ').Select(name => KeyValuePair.Create(name, Array.Empty<string>()))).ToFrozenDictionary();

    private readonly string root = site.Model.Settings.BaseUrl.GetLeftPart(UriPartial.Authority);
    private readonly string self = site.Absolute(page.Url);

    /// <summary>A text with the characters of markup written as entities.</summary>
    public static string Escape(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\"", "&quot;");

    /// <summary>The markup of some finished HTML.</summary>
    public string Of(string html)
    {
        var bytes = Encoding.UTF8.GetBytes(html);
        var tokens = new HtmlTokenizer(bytes);
        var markup = new StringBuilder();
        var (from, hidden) = (0, "");
        while (tokens.Read())
        {
            var name = Encoding.UTF8.GetString(tokens.Name).ToLowerInvariant();
            if (hidden.Length == 0)
                markup.Append(Text(bytes.AsSpan(from..tokens.Place))).Append(Tag(name, Attributes(tokens, bytes), tokens));
            from = tokens.After;
            if (hidden.Length == 0 && !tokens.IsEndTag && Attributes(tokens, bytes).ContainsKey("hidden"))
                hidden = name;
            else if (hidden == name && tokens.IsEndTag)
                hidden = "";
        }
        return markup.Append(Text(bytes.AsSpan(from))).ToString();
    }

    private string Tag(string name, Dictionary<string, string> attributes, HtmlTokenizer tokens)
    {
        if (!tokens.IsEndTag && attributes.ContainsKey("hidden"))
            return "";
        if (name == "img")
            return attributes.GetValueOrDefault("alt") is { Length: > 0 } alt ? $"[{Escape(alt)}]" : "";
        if (!Kept.TryGetValue(name, out var kept))
            return "";
        if (tokens.IsEndTag)
            return $"</{name}>";
        var written = kept.Where(attributes.ContainsKey).Select(key => $" {key}=\"{Escape(key == "href" ? Whole(attributes[key]) : attributes[key])}\"");
        return $"<{name}{string.Concat(written)}{(tokens.Traits.HasFlag(ElementTraits.Void) ? " />" : ">")}";
    }

    private string Whole(string address) => address switch
    {
        ['/', ..] => root + address,
        ['#', ..] => self + address,
        _ => address,
    };

    private static string Text(ReadOnlySpan<byte> html) => Escape(WebUtility.HtmlDecode(Encoding.UTF8.GetString(html)));

    private static Dictionary<string, string> Attributes(HtmlTokenizer tokens, byte[] html)
    {
        var attributes = new Dictionary<string, string>();
        foreach (var attribute in tokens.Attributes)
            attributes.TryAdd(Encoding.UTF8.GetString(html[attribute.Name]).ToLowerInvariant(), WebUtility.HtmlDecode(Encoding.UTF8.GetString(html[attribute.Value])));
        return attributes;
    }
}
