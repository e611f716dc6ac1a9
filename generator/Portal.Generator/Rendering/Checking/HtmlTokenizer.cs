using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;

namespace Portal.Generator.Rendering.Checking;

/// <summary>
/// Reads the tags of a page one after the other, by the rules of the tokenizer in the HTML standard
/// (https://html.spec.whatwg.org/multipage/parsing.html#tokenization), so that it meets every start tag and attribute that a browser
/// meets. All that decides about them is ASCII, so the bytes of UTF-8 are read as they are. It is lenient as browsers are, and adds
/// to <see cref="Faults"/> what the standard calls a parse error: all of them in tags, comments and document types.
/// </summary>
/// <param name="html">The page, in UTF-8.</param>
public ref partial struct HtmlTokenizer(ReadOnlySpan<byte> html)
{
    /// <summary>More than any template writes in a tag.</summary>
    public const int MostAttributes = 64;

    private const string Spaces = "\t\n\f\r ";

    private static readonly SearchValues<byte> EndOfTagName = SearchValues.Create(Encoding.ASCII.GetBytes(Spaces + "/>"));
    private static readonly SearchValues<byte> EndOfAttributeName = SearchValues.Create(Encoding.ASCII.GetBytes(Spaces + "/>="));
    private static readonly SearchValues<byte> EndOfUnquoted = SearchValues.Create(Encoding.ASCII.GetBytes(Spaces + ">"));

    private readonly ReadOnlySpan<byte> html = html;
    private readonly HtmlAttribute[] attributes = new HtmlAttribute[MostAttributes];
    private int attributeCount;
    private int at;

    /// <summary>The name of the tag, as it is written.</summary>
    public ReadOnlySpan<byte> Name { get; private set; }

    /// <summary>What is known of the element that a start tag begins.</summary>
    public ElementTraits Traits { get; private set; }

    /// <summary>True for <c>&lt;/p&gt;</c>.</summary>
    public bool IsEndTag { get; private set; }

    /// <summary>True for a tag that ends with <c>/&gt;</c>.</summary>
    public bool IsSelfClosing { get; private set; }

    /// <summary>The byte at which the tag begins.</summary>
    public int Place { get; private set; }

    /// <summary>The byte after the tag; for an element whose text has no tags, the byte after that text.</summary>
    public readonly int After => at;

    /// <summary>The attributes of the tag, in their order.</summary>
    public readonly ReadOnlySpan<HtmlAttribute> Attributes => attributes.AsSpan(0, attributeCount);

    /// <summary>What follows the start tag of an element whose text has no tags, as <c>script</c>, up to its end tag.</summary>
    public ReadOnlySpan<byte> RawText { get; private set; }

    /// <summary>What was met that no template writes.</summary>
    public List<HtmlFaultAt> Faults { get; } = [];

    /// <summary>Goes on to the next tag; false at the end of the page. The "data state".</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool Read()
    {
        while (html[at..].IndexOf((byte)'<') is >= 0 and var next)
        {
            Place = at += next;
            switch (Character(at + 1))
            {
                case var letter when char.IsAsciiLetter(letter):
                    return ReadTag(at + 1, isEndTag: false);
                case '/' when char.IsAsciiLetter(Character(at + 2)):
                    return ReadTag(at + 2, isEndTag: true);
                case '!':
                    ReadMarkupDeclaration();
                    break;
                case '/' or '?':
                    ReadBogusComment();
                    break;
                default:
                    Add(HtmlFault.LoneLessThan);
                    at++;
                    break;
            }
        }
        return false;
    }

    /// <summary>From the "tag name state" to the end of the tag; a tag without an end is none, and then there is nothing more.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool ReadTag(int start, bool isEndTag)
    {
        (IsEndTag, IsSelfClosing, attributeCount) = (isEndTag, false, 0);
        RawText = default;
        Name = html[start..End(start, EndOfTagName)];
        at = start + Name.Length;
        while (SkipSpaces() != '>')
        {
            if (at >= html.Length)
            {
                Add(HtmlFault.UnclosedTag);
                return false;
            }
            if (html[at] != '/')
                ReadAttribute();
            else if (IsSelfClosing = Character(++at) == '>')
                break;
            else
                Add(HtmlFault.StraySolidus);
        }
        at++;
        if (isEndTag && (attributeCount > 0 || IsSelfClosing))
            Add(HtmlFault.EndTagWithMore);
        Traits = isEndTag ? ElementTraits.None : AllowedHtml.Traits(Name);
        if (Traits.HasFlag(ElementTraits.RawText))
            ReadRawText();
        return true;
    }

    /// <summary>The "attribute name state" and those after it, up to the end of the value.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void ReadAttribute()
    {
        var start = at;
        at = End(at + 1, EndOfAttributeName); // a = at the beginning belongs to the name
        var name = start..at;
        if (html[name].ContainsAny("\"'<"u8) || html[start] == '=')
            Add(HtmlFault.OddAttributeName);
        if (SkipSpaces() != '=')
        {
            Keep(new HtmlAttribute(name, at..at));
            return;
        }
        at++;
        Keep(new HtmlAttribute(name, SkipSpaces() is '"' or '\'' ? ReadQuotedValue() : ReadUnquotedValue()));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private Range ReadQuotedValue()
    {
        var start = at + 1;
        var length = html[start..].IndexOf(html[at]);
        if (length < 0)
        {
            at = html.Length;
            return start..at;
        }
        at = start + length + 1;
        if (at < html.Length && html[at] is not ((byte)'/' or (byte)'>') && !IsSpace((char)html[at]))
            Add(HtmlFault.MissingSpace);
        return start..(at - 1);
    }

    private Range ReadUnquotedValue()
    {
        var start = at;
        at = End(at, EndOfUnquoted);
        if (at == start)
            Add(HtmlFault.MissingAttributeValue);
        if (html[start..at].ContainsAny("\"'<=`"u8))
            Add(HtmlFault.OddUnquotedValue);
        return start..at;
    }

    /// <summary>Adds an attribute to the tag. Of two with one name a browser keeps the first; both are kept here, and it is a fault.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Keep(HtmlAttribute attribute)
    {
        foreach (var other in Attributes)
        {
            if (Ascii.EqualsIgnoreCase(html[other.Name], html[attribute.Name]))
                Add(HtmlFault.DuplicateAttribute);
        }
        if (attributeCount < MostAttributes)
            attributes[attributeCount++] = attribute;
        else
            Add(HtmlFault.TooManyAttributes);
    }

    private void Add(HtmlFault fault) => Faults.Add(new HtmlFaultAt(fault, Place));

    /// <summary>Skips spaces, and gives the character after them.</summary>
    private char SkipSpaces()
    {
        while (IsSpace(Character(at)))
            at++;
        return Character(at);
    }

    private readonly int End(int from, SearchValues<byte> end) =>
        from >= html.Length ? html.Length : html[from..].IndexOfAny(end) is >= 0 and var length ? from + length : html.Length;

    /// <summary>The byte there, as the ASCII character that it is; 0 after the end.</summary>
    private readonly char Character(int index) => index < html.Length ? (char)html[index] : '\0';

    private static bool IsSpace(char value) => value is '\t' or '\n' or '\f' or '\r' or ' ';
}
