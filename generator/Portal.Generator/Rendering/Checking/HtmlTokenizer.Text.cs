using System.Text;

namespace Portal.Generator.Rendering.Checking;

/// <content>What is between tags and is not text: comments, document types, the text of <c>script</c> and <c>title</c>.</content>
public ref partial struct HtmlTokenizer
{
    private static ReadOnlySpan<byte> Doctype => "<!DOCTYPE html>"u8;

    /// <summary>True for a page that a browser reads by the standard, not by the habits of old pages.</summary>
    public static bool BeginsWithDoctype(ReadOnlySpan<byte> html) => html.Length >= Doctype.Length && Ascii.EqualsIgnoreCase(html[..Doctype.Length], Doctype);

    /// <summary>
    /// The "markup declaration open state": a comment, a document type, or what a browser takes for a comment. CDATA is that in HTML
    /// and text in SVG, and therefore always a fault.
    /// </summary>
    private void ReadMarkupDeclaration()
    {
        if (html[at..].StartsWith("<!--"u8))
        {
            at += "<!--".Length;
            ReadComment();
        }
        else if (at == 0 && BeginsWithDoctype(html))
            at = Doctype.Length;
        else
            ReadBogusComment(html.Length >= at + 9 && Ascii.EqualsIgnoreCase(html.Slice(at, 9), Doctype[..9]) ? HtmlFault.OddDoctype : HtmlFault.BogusComment);
    }

    /// <summary>
    /// The "comment start state" and those after it. A comment ends at <c>--&gt;</c>, and by mistake at <c>--!&gt;</c>, or where it begins with
    /// <c>&gt;</c> or <c>-&gt;</c>.
    /// </summary>
    private void ReadComment()
    {
        var text = html[at..];
        if (text.StartsWith(">"u8) || text.StartsWith("->"u8))
        {
            Add(HtmlFault.OddComment);
            at += text[0] == '>' ? 1 : 2;
            return;
        }
        var end = 0;
        while (text[end..].IndexOf("--"u8) is >= 0 and var next)
        {
            end += next + 2;
            if (!text[end..].StartsWith(">"u8) && !text[end..].StartsWith("!>"u8))
            {
                end--;
                continue;
            }
            if (text[end] == '!' || text[..end].IndexOf("<!--"u8) >= 0)
                Add(HtmlFault.OddComment);
            at += end + (text[end] == '!' ? 2 : 1);
            return;
        }
        Add(HtmlFault.OddComment);
        at = html.Length;
    }

    /// <summary>The "bogus comment state", which ends at the first <c>&gt;</c>.</summary>
    private void ReadBogusComment(HtmlFault fault = HtmlFault.BogusComment)
    {
        Add(fault);
        at = html[at..].IndexOf((byte)'>') is >= 0 and var length ? at + length + 1 : html.Length;
    }

    /// <summary>
    /// The "RCDATA", "RAWTEXT", "script data" and "PLAINTEXT" states: the text of some elements ends only at their own end tag. Within
    /// SVG it is read as any other, so a <c>&lt;</c> in a <c>title</c>, which is in both, is a fault; the others have no text on any page.
    /// </summary>
    private void ReadRawText()
    {
        var end = 0;
        var text = html[at..];
        while (text[end..].IndexOf("</"u8) is >= 0 and var next)
        {
            end += next;
            var rest = text[(end + 2)..];
            if (rest.Length > Name.Length && Ascii.EqualsIgnoreCase(rest[..Name.Length], Name) && EndOfTagName.Contains(rest[Name.Length]))
            {
                RawText = text[..end];
                at += end;
                if (RawText.Contains((byte)'<'))
                    Add(HtmlFault.MarkupInText);
                return;
            }
            end += 2;
        }
        RawText = text;
        at = html.Length;
        Add(HtmlFault.UnclosedText);
    }
}
