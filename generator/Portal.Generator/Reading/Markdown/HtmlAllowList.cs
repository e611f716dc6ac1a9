namespace Portal.Generator.Reading.Markdown;

/// <summary>The little HTML that content may hold: <c>details</c>, <c>summary</c>, <c>abbr</c>, <c>kbd</c> and comments.</summary>
public static class HtmlAllowList
{
    private const string CommentStart = "<!--";
    private const string CommentEnd = "-->";
    private const string AbbreviationStart = "<abbr title=\"";

    private static readonly string[] Tags = ["<details>", "<details open>", "</details>", "<summary>", "</summary>", "<kbd>", "</kbd>", "<abbr>", "</abbr>"];

    /// <summary>The first piece of a raw text that is not allowed, or null. A lone <c>&lt;</c> is not allowed either.</summary>
    public static string? FirstForbidden(string html)
    {
        for (var place = html.IndexOf('<'); place >= 0; place = html.IndexOf('<', place))
        {
            if (Allowed(html.AsSpan(place)) is not (> 0 and var length))
                return Piece(html.AsSpan(place));
            place += length;
        }
        return null;
    }

    /// <summary>The raw text without its comments.</summary>
    public static string WithoutComments(string html)
    {
        var kept = new System.Text.StringBuilder(html.Length);
        for (var rest = html.AsSpan(); ; )
        {
            var start = rest.IndexOf(CommentStart);
            var length = start < 0 ? 0 : Comment(rest[start..]);
            if (length == 0)
                return kept.Append(rest).ToString();
            kept.Append(rest[..start]);
            rest = rest[(start + length)..];
        }
    }

    /// <summary>The length of the allowed tag or comment that a text begins with; 0 when it begins with none.</summary>
    private static int Allowed(ReadOnlySpan<char> html)
    {
        if (html.StartsWith(CommentStart))
            return Comment(html);
        foreach (var tag in Tags)
            if (html.StartsWith(tag))
                return tag.Length;
        if (!html.StartsWith(AbbreviationStart))
            return 0;
        var title = html[AbbreviationStart.Length..];
        return title.IndexOfAny('"', '<', '>') is >= 0 and var end && title[end..].StartsWith("\">") ? AbbreviationStart.Length + end + 2 : 0;
    }

    /// <summary>The length of the comment that a text begins with; 0 when it does not end.</summary>
    private static int Comment(ReadOnlySpan<char> html) =>
        html[CommentStart.Length..].IndexOf(CommentEnd) is >= 0 and var end ? CommentStart.Length + end + CommentEnd.Length : 0;

    private static string Piece(ReadOnlySpan<char> html) =>
        (html.IndexOf('>') is >= 0 and var end ? html[..(end + 1)] : html.IndexOf('\n') is >= 0 and var line ? html[..line] : html).ToString();
}
