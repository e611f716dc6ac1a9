using System.Text.RegularExpressions;

namespace Portal.Generator.Reading.Markdown;

/// <summary>The little HTML that content may hold: <c>details</c>, <c>summary</c>, <c>abbr</c>, <c>kbd</c> and comments.</summary>
public static partial class HtmlAllowList
{
    /// <summary>The first piece of a raw text that is not allowed, or null. A lone <c>&lt;</c> is not allowed either.</summary>
    public static string? FirstForbidden(string html)
    {
        var rest = Allowed().Replace(html, "");
        var start = rest.IndexOf('<');
        if (start < 0)
            return null;
        var end = rest.IndexOf('>', start);
        return end < 0 ? rest[start..].Split('\n')[0] : rest[start..(end + 1)];
    }

    /// <summary>How many <c>details</c> a raw text opens, less those it closes.</summary>
    public static int DetailsBalance(string html) =>
        OpeningDetails().Count(html) - ClosingDetails().Count(html);

    /// <summary>The raw text without its comments.</summary>
    public static string WithoutComments(string html) => Comment().Replace(html, "");

    [GeneratedRegex("""<!--.*?-->|</?(details|summary|kbd)>|<details open>|<abbr( title="[^"<>]*")?>|</abbr>""", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Allowed();

    [GeneratedRegex("<details(?: open)?>")]
    private static partial Regex OpeningDetails();

    [GeneratedRegex("</details>")]
    private static partial Regex ClosingDetails();

    [GeneratedRegex("<!--.*?-->", RegexOptions.Singleline)]
    private static partial Regex Comment();
}
