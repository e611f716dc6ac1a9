using System.Buffers;
using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using System.Text;

namespace Portal.Generator.Rendering.Checking;

/// <summary>The elements and attributes that finished pages may have, and what the HTML standard says of elements.</summary>
public static class AllowedHtml
{
    /// <summary>Longer than any name here.</summary>
    public const int LongestName = 32;

    private static readonly FrozenSet<string> Attributes = [.. Words(
        "id class lang dir hidden title role tabindex href hreflang rel type src alt controls preload playsinline kind srclang label width height loading charset name content " +
        "integrity crossorigin defer media sizes for value action method placeholder accept autocomplete checked disabled required selected min max step inputmode enterkeyhint spellcheck maxlength " +
        "scope rows colspan rowspan headers start reversed open datetime download accesskey translate autofocus " +
        "viewbox d x y x1 y1 x2 y2 cx cy r rx ry dx dy points fill stroke stroke-width stroke-linecap stroke-linejoin transform text-anchor dominant-baseline preserveaspectratio focusable xmlns textlength lengthadjust")];

    private static readonly FrozenDictionary<string, ElementTraits> Elements = Table(
        (ElementTraits.Allowed,
            "html head meta title link script body header nav main footer section article aside div span p h1 h2 h3 h4 h5 h6 " +
            "ul ol li dl dt dd a strong em b i small mark abbr kbd code pre blockquote br hr img video audio source track figure figcaption " +
            "table caption colgroup col thead tbody tfoot tr th td details summary form label input select option optgroup button fieldset legend output progress " +
            "textarea time search svg g path rect circle line polyline text tspan title desc use symbol defs"),
        (ElementTraits.Void, "area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr"),
        (ElementTraits.RawText, "iframe noembed noframes noscript plaintext script style textarea title xmp"),
        (ElementTraits.Formatting, "a b big code em font i nobr s small strike strong tt u"),
        (ElementTraits.Drawing, "svg g path rect circle line polyline text tspan use symbol defs"),
        (ElementTraits.ClosesParagraph,
            "address article aside blockquote center details dialog dir div dl dd dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li listing main menu nav ol p plaintext pre " +
            "search section summary table ul xmp"),
        (ElementTraits.Table, "table thead tbody tfoot tr colgroup"),
        (ElementTraits.TablePart, "caption colgroup col thead tbody tfoot tr td th script template"),
        (ElementTraits.Phrasing, "a abbr b br code em i img input kbd label mark output progress small span strong time title desc"));

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> AttributeOf = Attributes.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenDictionary<string, ElementTraits>.AlternateLookup<ReadOnlySpan<char>> TraitsOf = Elements.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>True for an attribute, by its name in small letters as <see cref="Lower"/> gives it, and as it is written.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static bool IsAttribute(ReadOnlySpan<char> name, ReadOnlySpan<byte> written) => AttributeOf.Contains(name) || HasFreePrefix(written);

    /// <summary>What is known of an element, by its name in any letters.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static ElementTraits Traits(ReadOnlySpan<byte> name)
    {
        Span<char> buffer = stackalloc char[LongestName];
        return TraitsOf.TryGetValue(Lower(name, buffer), out var traits) ? traits : ElementTraits.None;
    }

    /// <summary>A name in small letters, as the tokenizer of a browser makes it; only ASCII has any. What is not short and ASCII is no name here, and gives nothing.</summary>
    public static ReadOnlySpan<char> Lower(ReadOnlySpan<byte> name, Span<char> buffer) =>
        name.Length <= buffer.Length && Ascii.ToLower(name, buffer, out var length) == OperationStatus.Done ? buffer[..length] : [];

    private static bool HasFreePrefix(ReadOnlySpan<byte> name) => name.Length >= 5 && (Ascii.EqualsIgnoreCase(name[..5], "aria-"u8) || Ascii.EqualsIgnoreCase(name[..5], "data-"u8));

    private static string[] Words(string words) => words.Split(' ');

    private static FrozenDictionary<string, ElementTraits> Table(params (ElementTraits Traits, string Names)[] rows) => rows
        .SelectMany(row => Words(row.Names).Select(name => (name, row.Traits)))
        .GroupBy(pair => pair.name, pair => pair.Traits)
        .ToFrozenDictionary(group => group.Key, group => group.Aggregate((all, one) => all | one));
}

/// <summary>What is known of an element; the words are those of the HTML standard.</summary>
[Flags]
public enum ElementTraits
{
    /// <summary>Nothing: it is an element that no page may have.</summary>
    None = 0,

    /// <summary>Finished pages may have it.</summary>
    Allowed = 1,

    /// <summary>It has no end tag.</summary>
    Void = 2,

    /// <summary>Its text ends only at its own end tag.</summary>
    RawText = 4,

    /// <summary>A browser opens it anew after what closed it early, with all its attributes.</summary>
    Formatting = 8,

    /// <summary>An element of SVG, where a tag may end with <c>/&gt;</c>.</summary>
    Drawing = 16,

    /// <summary>It closes no other element early.</summary>
    Phrasing = 32,

    /// <summary>A browser closes an open <c>p</c> before it.</summary>
    ClosesParagraph = 64,

    /// <summary>All that it holds are parts of a table: what is not is moved out of it.</summary>
    Table = 128,

    /// <summary>It may stand in one of those.</summary>
    TablePart = 256,
}
