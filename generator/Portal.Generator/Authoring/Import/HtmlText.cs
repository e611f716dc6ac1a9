using System.Collections.Immutable;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Portal.Generator.Authoring.Import;

/// <summary>HTML of other programs as Markdown: paragraphs, emphasis, lists, code and links. Of everything else the text stays.</summary>
/// <param name="link">What an address becomes.</param>
public sealed partial class HtmlText(Func<string, string> link)
{
    /// <summary>The paragraphs and lists, with an empty line between them.</summary>
    public ImmutableArray<string> Of(string html)
    {
        var (text, marks) = (new StringBuilder(), new Stack<string>());
        var at = 0;
        foreach (Match tag in Tag().Matches(html))
        {
            text.Append(Escape(html[at..tag.Index]));
            at = tag.Index + tag.Length;
            text.Append(Mark(tag, marks));
        }
        text.Append(Escape(html[at..]));
        return [.. BlankLines().Split(text.ToString()).Select(each => each.Trim()).Where(each => each.Length > 0)];
    }

    /// <summary>Text that is no HTML, with the signs of Markdown escaped.</summary>
    public static string Escape(string html) => Special().Replace(LineBreak().Replace(WebUtility.HtmlDecode(html), " "), sign => "\\" + sign.Value);

    private string Mark(Match tag, Stack<string> marks)
    {
        var (name, isEnd) = (tag.Groups["name"].Value.ToLowerInvariant(), tag.Groups["end"].Success);
        switch (name)
        {
            case "p" or "div" or "ul" or "ol" or "blockquote" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "table":
                return "\n\n";
            case "br":
                return "  \n";
            case "li" or "tr":
                return isEnd ? "" : "\n- ";
            case "strong" or "b":
                return "**";
            case "em" or "i":
                return "*";
            case "code" or "kbd":
                return "`";
            case "a" when !isEnd:
                var to = WebUtility.HtmlDecode(Href().Match(tag.Value).Groups["to"].Value);
                marks.Push(to);
                return to.Length > 0 ? "[" : "";
            case "a" when marks.TryPop(out var address) && address.Length > 0:
                return $"]({link(address)})";
            default:
                return "";
        }
    }

    [GeneratedRegex("<(?<end>/)?(?<name>[a-zA-Z][a-zA-Z0-9]*)[^>]*>", RegexOptions.ExplicitCapture)]
    private static partial Regex Tag();

    [GeneratedRegex("href=\"(?<to>[^\"]*)\"", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Href();

    [GeneratedRegex(@"[\\`*_\[\]<]")]
    private static partial Regex Special();

    [GeneratedRegex(@"\s*\n\s*")]
    private static partial Regex LineBreak();

    [GeneratedRegex(@"\n[ \t]*\n\s*")]
    private static partial Regex BlankLines();
}
