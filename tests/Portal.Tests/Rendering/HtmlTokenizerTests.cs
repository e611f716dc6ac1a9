using System.Text;
using Portal.Generator.Rendering.Checking;

namespace Portal.Tests;

/// <summary>Tags are read as the HTML standard says, and what it calls a parse error is a fault.</summary>
public sealed class HtmlTokenizerTests
{
    [Theory]
    [InlineData("a <p> b </p> c", "p|/p")]
    [InlineData("<P Class=A>", "P Class=A")]
    [InlineData("<p a=\"1\" b='2' c=3 d>", "p a=1 b=2 c=3 d=")]
    [InlineData("<p\ta = \"1\"\n\fb\r=\n'2'  >", "p a=1 b=2")]
    [InlineData("<p a=\"'<>\" b='\"'>", "p a='<> b=\"")]
    [InlineData("<p a=/b/ c=/>", "p a=/b/ c=/")]
    [InlineData("<br/><br /><path d=\"\"/>", "br /|br /|path d= /")]
    [InlineData("<!DOCTYPE html><p>", "p")]
    [InlineData("<!-- <b> - -- --> <p>", "p")]
    [InlineData("<!----><p>", "p")]
    [InlineData("<title>&lt;b></title><p>", "title|/title|p")]
    [InlineData("<script src=\"/a.js\"></script >", "script src=/a.js|/script")]
    [InlineData("<p a=\"å\" åäö=\"1\">", "p a=å åäö=1")]
    public void Tags_are_read(string html, string tags) => Assert.Equal((tags, ""), Read(html));

    [Theory]
    [InlineData("<p", "", "UnclosedTag")]
    [InlineData("<p a=\"1", "", "UnclosedTag")]
    [InlineData("<p a='1\"><b>", "", "UnclosedTag")]
    [InlineData("<title>a", "title", "UnclosedText")]
    [InlineData("<title>a</titles></b>", "title", "UnclosedText")]
    [InlineData("<title>a<b></TITLE\t>", "title|/TITLE", "MarkupInText")]
    [InlineData("<textarea><p></textarea>", "textarea|/textarea", "MarkupInText")]
    [InlineData("a < b <3 <", "", "LoneLessThan LoneLessThan LoneLessThan")]
    [InlineData("<?php <b> ?>", "", "BogusComment")]
    [InlineData("<!a <b>", "", "BogusComment")]
    [InlineData("</><p></ p>", "p", "BogusComment BogusComment")]
    [InlineData("<![CDATA[<b>]]>", "", "BogusComment")]
    [InlineData("<!--><b>", "b", "OddComment")]
    [InlineData("<!---><b>", "b", "OddComment")]
    [InlineData("<!-- a --!><b>", "b", "OddComment")]
    [InlineData("<!-- <!-- --><b>", "b", "OddComment")]
    [InlineData("<!-- <b>", "", "OddComment")]
    [InlineData("<!DOCTYPE html SYSTEM \"<b>\">", "", "OddDoctype")]
    [InlineData("<!doctype svg>", "", "OddDoctype")]
    [InlineData("<p><!DOCTYPE html>", "p", "OddDoctype")]
    [InlineData("</p a=1>", "/p a=1", "EndTagWithMore")]
    [InlineData("</p/>", "/p /", "EndTagWithMore")]
    [InlineData("<p a=1 A=2>", "p a=1 A=2", "DuplicateAttribute")]
    [InlineData("<p a\"=1>", "p a\"=1", "OddAttributeName")]
    [InlineData("<p =a>", "p =a=", "OddAttributeName")]
    [InlineData("<p <b>", "p <b=", "OddAttributeName")]
    [InlineData("<p a=b\"c>", "p a=b\"c", "OddUnquotedValue")]
    [InlineData("<p a=>", "p a=", "MissingAttributeValue")]
    [InlineData("<p a=\"1\"b='2'>", "p a=1 b=2", "MissingSpace")]
    [InlineData("<p/a/b=1>", "p a= b=1", "StraySolidus StraySolidus")]
    [InlineData("<p<b>", "p<b", "")]
    public void What_is_odd_is_read_as_browsers_do_and_is_a_fault(string html, string tags, string faults) => Assert.Equal((tags, faults), Read(html));

    [Theory]
    [InlineData("<p><b>a</p></b>", HtmlFault.Misnested)]
    [InlineData("<p>a<p>b</p></p>", HtmlFault.BlockInParagraph)]
    [InlineData("<p><span><div>a</div></span></p>", HtmlFault.BlockInParagraph)]
    [InlineData("<p>a<ul><li>b</li></ul></p>", HtmlFault.BlockInParagraph)]
    [InlineData("<table><p>a</p></table>", HtmlFault.OddInTable)]
    [InlineData("<table><tr><span>a</span></tr></table>", HtmlFault.OddInTable)]
    [InlineData("<ul><li>a</ul>", HtmlFault.Misnested)]
    [InlineData("<p>a", HtmlFault.Misnested)]
    [InlineData("a</p>", HtmlFault.Misnested)]
    [InlineData("<p/>a</p>", HtmlFault.NotSelfClosing)]
    [InlineData("<svg><title/></title></svg>", HtmlFault.NotSelfClosing)]
    [InlineData("<path/></path>", HtmlFault.NotSelfClosing)]
    [InlineData("<a href=\"/\">a <b><a href=\"/\">b</a></b></a>", HtmlFault.NestedLink)]
    [InlineData("<p><b id=\"a\">a <p>b</p></b></p>", HtmlFault.FormattingId)]
    [InlineData("<a href=\"&sol;\">a</a>", HtmlFault.OddCharacterReference)]
    [InlineData("a\0b", HtmlFault.NullCharacter)]
    public void What_a_browser_would_have_to_repair_is_a_fault(string html, HtmlFault fault)
    {
        var told = new List<string>();
        new PageCheck(Encoding.UTF8.GetBytes(html), (_, message) => told.Add(message)).Check();

        Assert.Contains(fault.Message(), told);
    }

    [Theory]
    [InlineData("<ul><li>a <b id=\"a\">b <i>c</i><br></b></li></ul><svg><path/><g></g></svg><br/>")]
    [InlineData("<svg><a href=\"/\"><rect/></a></svg><a href=\"/\">a</a>")]
    public void Tags_that_are_closed_in_their_turn_are_fine(string html) =>
        new PageCheck(Encoding.UTF8.GetBytes(html), (_, message) => Assert.Fail(message)).Check();

    [Fact]
    public void A_tag_has_a_limit() => Assert.Equal("TooManyAttributes", Read($"<p {string.Join(' ', Enumerable.Range(0, HtmlTokenizer.MostAttributes + 1).Select(number => $"a{number}"))}>").Faults);

    [Theory]
    [InlineData("a&amp;&lt;&gt;&quot;&apos;&#97;&#x61;&#X1F600;b", "a&<>\"'aa\U0001F600b", true)]
    [InlineData("& && &; a&", "& && &; a&", true)]
    [InlineData("&colon;", "&colon;", false)]
    [InlineData("a?b&c=d", "a?b&c=d", false)]
    [InlineData("&amp", "&amp", false)]
    [InlineData("&#97", "&#97", false)]
    [InlineData("&#0;&#xD800;&#x110000;&#x80;&#;&#x;&#-1;&# 1;&#99999999999;", "&#0;&#xD800;&#x110000;&#x80;&#;&#x;&#-1;&# 1;&#99999999999;", false)]
    public void Character_references_are_decoded(string value, string decoded, bool isSure) =>
        Assert.Equal((decoded, isSure), (AttributeValue.Decode(Encoding.UTF8.GetBytes(value), out var was), was));

    private static (string Tags, string Faults) Read(string html)
    {
        var bytes = Encoding.UTF8.GetBytes(html);
        var tags = new HtmlTokenizer(bytes);
        var read = new List<string>();
        while (tags.Read())
        {
            var tag = new StringBuilder(tags.IsEndTag ? "/" : "").Append(Encoding.UTF8.GetString(tags.Name));
            foreach (var attribute in tags.Attributes)
                tag.Append(' ').Append(Encoding.UTF8.GetString(bytes[attribute.Name])).Append('=').Append(Encoding.UTF8.GetString(bytes[attribute.Value]));
            read.Add(tag.Append(tags.IsSelfClosing ? " /" : "").ToString());
        }
        return (string.Join('|', read), string.Join(' ', tags.Faults.Select(fault => fault.Fault)));
    }
}
