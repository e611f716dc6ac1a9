using FsCheck;
using FsCheck.Fluent;

namespace Portal.Tests;

/// <summary>A change to a finished page, near its markup.</summary>
/// <param name="Deed">What is done.</param>
/// <param name="Mark">Beside which of the characters that markup is made of; counted round.</param>
/// <param name="Other">Beside which other one, for a copy.</param>
/// <param name="Step">How far before or after it, and how much.</param>
/// <param name="Piece">What is written there.</param>
public sealed record HtmlEdit(HtmlDeed Deed, int Mark, int Other, int Step, string Piece)
{
    private static readonly string[] Pieces =
    [
        "<", ">", "\"", "'", "=", "&", "/", "!", "-", "?", " ", "\t", "\n", "\f", "\r", "\0", "`", ";", "#", "--", "/>", "</", "<!", "<?", "<!--", "-->", "--!>", "<!-->", "<![CDATA[", "]]>", "<!DOCTYPE html>", "<a", "</a", "\u212A", "\u0130", "\uFEFF",
        " onclick=\"x()\"", " onclick=x", "/onclick=x ", "\"onclick='x'", " OnClick", " style=x", " style=\"a:b\"", " id=x", " id=\"x\"", " id=''", " href=javascript:x", " href=\"javascript:x\"", " href='JavaScript:x'", " src=//x", " data-x", " data-x<", " aria-\"", " xlink:href=\"javascript:x\"",
        "javascript:", "&colon;", "&#x6a;", "&#106", "&#0;", "&#x80;", "&amp", "&lt;", "&Tab;", "&NewLine;", "&sol;",
        "<script>", "</script>", "<script src=\"/a.js\">", "<style>", "</style>", "<textarea>", "</textarea>", "<title>", "</title>", "<noscript>", "<template>", "<plaintext>", "<xmp>", "<iframe>", "<frameset>",
        "<svg>", "</svg>", "<svg/>", "<path/>", "<desc>", "<math>", "<foreignObject>", "<p>", "</p>", "<br>", "</br>", "<br/>", "<div/>", "<b id=\"x\">", "</b>", "<i id=y>", "</i>", "<a id=\"z\">", "</a>", "<a href=\"/\">", "<code id=\"k\"/>",
        "<table>", "<tr>", "<td>", "</td>", "</table>", "<select>", "</select>", "<option>", "<button>", "<li>", "</li>", "<h2>", "<form>", "</form>", "<body onload=x>", "<html onclick=x>", "</body>", "</html>", "<head>", "</head>", "<image>", "<b>",
    ];

    /// <summary>Attributes that are well written, allowed or not.</summary>
    private static readonly string[] Attributes =
    [
        "onclick=\"x()\"", "ONCLICK='x()'", "style=\"a:b\"", "data-x=\"<b>\"", "aria-label='a \" > b'", "id=\"innehall\"", "id=\"x&amp;y\"", "id=\"x&#38;y\"", "href=\"javascript:x\"", "href=\"java&#10;script:x\"", "href=\"/a?b&amp;c\"", "href=/a", "href=\"/&#9;/x\"", "src=\"//x\"",
        "src='/å'", "action=\"https://x.se/\"", "href=\"&#x6A;avascript:x\"", "formaction=\"/\"", "srcset=\"/\"", "hidden", "Hidden", "åäö", "rel=\"canonical\"", "http-equiv=\"refresh\"", "content=\"0; url=/\"", "viewBox=\"0 0 1 1\"", "href=\"mailto:a@b\"", "href=''", "title=\"&copy &nosuch; &\"",
    ];

    /// <summary>All changes.</summary>
    public static Gen<HtmlEdit> Any() =>
        from deed in Gen.Elements(HtmlDeed.Insert, HtmlDeed.Insert, HtmlDeed.Insert, HtmlDeed.Delete, HtmlDeed.Replace, HtmlDeed.Copy)
        from mark in Gen.Choose(0, 1_000_000)
        from other in Gen.Choose(0, 1_000_000)
        from step in Gen.Choose(0, 60)
        from piece in Gen.Elements(Pieces)
        select new HtmlEdit(deed, mark, other, step, piece);

    /// <summary>A well written attribute more in a start tag.</summary>
    public static Gen<HtmlEdit> Attribute() =>
        from mark in Gen.Choose(0, 1_000_000)
        from piece in Gen.Elements(Attributes)
        select new HtmlEdit(HtmlDeed.Insert, mark, 0, 0, " " + piece);

    /// <summary>The page with the change.</summary>
    public string Apply(string html, IReadOnlyList<int> marks)
    {
        int Place(int mark, int step) => Math.Clamp(marks[mark % marks.Count] + step, 0, html.Length);
        var place = Place(Mark, Step % 4 - 1);
        return Deed switch
        {
            HtmlDeed.Insert => html.Insert(place, Piece),
            HtmlDeed.Delete => html.Remove(place, Math.Min(1 + Step % 3, html.Length - place)),
            HtmlDeed.Replace => html[..place] + Piece + html[Math.Min(place + 1, html.Length)..],
            _ => html.Insert(place, html[Place(Other, 0)..Place(Other, Step)]),
        };
    }

    /// <summary>The page with the attribute in a start tag.</summary>
    public string ApplyToTag(string html, IReadOnlyList<int> tagNameEnds) => html.Insert(tagNameEnds[Mark % tagNameEnds.Count], Piece);
}

/// <summary>What is done to a page.</summary>
public enum HtmlDeed
{
    Insert,
    Delete,
    Replace,
    Copy,
}
