using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Portal.Model;
using Portal.Model.Output;

namespace Portal.Generator.Typesetting;

/// <summary>
/// The last touch to the text of finished pages: a number's groups and its unit stay on one line, and long compounds get soft hyphens.
/// Only what is read: not attributes, code, options or pictures.
/// </summary>
public sealed partial class Typesetter(CompoundHyphens hyphens)
{
    private const char NoBreakSpace = '\u00A0';

    /// <summary>In headings, labels, links and cells a word of so many letters may be wider than its place on a phone.</summary>
    private const int LongWhereNarrow = 13;

    /// <summary>In running text.</summary>
    private const int Long = 20;

    private static readonly FrozenSet<string> Narrow = ["h1", "h2", "h3", "h4", "h5", "h6", "th", "td", "dt", "a", "label", "legend", "summary", "button"];
    private static readonly FrozenSet<string> Untouched = ["head", "script", "style", "textarea", "option", "code", "pre", "kbd", "svg"];

    /// <summary>The pages of a portal, set.</summary>
    public static ImmutableArray<OutputFile> Set(ImmutableArray<OutputFile> pages, PortalModel model)
    {
        var typesetter = new Typesetter(new CompoundHyphens(model));
        return [.. pages.AsParallel().AsOrdered().Select(page => OutputFile.FromText(page.Path, typesetter.Set(Encoding.UTF8.GetString(page.Bytes.Span))))];
    }

    /// <summary>A page, set.</summary>
    public string Set(string html)
    {
        var text = new StringBuilder(html.Length + html.Length / 32);
        var (narrow, untouched) = (0, 0);
        for (var at = 0; at < html.Length;)
        {
            var tag = html.IndexOf('<', at);
            var end = tag < 0 ? html.Length : tag;
            text.Append(untouched > 0 ? html[at..end] : Piece(html[at..end], narrow > 0 ? LongWhereNarrow : Long));
            if (tag < 0)
                break;
            at = html.IndexOf('>', tag) + 1;
            if (at == 0)
                at = html.Length;
            var isEnd = html.AsSpan(tag).StartsWith("</");
            var name = Name().Match(html, tag, at - tag).Value.ToLowerInvariant();
            narrow += Narrow.Contains(name) ? isEnd ? -1 : 1 : 0;
            untouched += Untouched.Contains(name) ? isEnd ? -1 : 1 : 0;
            text.Append(html, tag, at - tag);
        }
        return text.ToString();
    }

    private string Piece(string text, int isLong)
    {
        if (string.IsNullOrWhiteSpace(text))
            return text;
        var kept = Gap().Replace(text, NoBreakSpace.ToString());
        return Word().Replace(kept, word => word.Length < isLong ? word.Value : hyphens.In(word.Value));
    }

    [GeneratedRegex("[A-Za-z][A-Za-z0-9]*")]
    private static partial Regex Name();

    /// <summary>
    /// The space before a group of two or three digits, as in <c>10 500 000</c> and <c>114 14</c>, and before what a number counts,
    /// as in <c>800 000 kr</c>.
    /// </summary>
    [GeneratedRegex(@"(?<=\d) (?=\d{2,3}(?!\d))|(?<=\d) (?=(?:kr|kronor|tkr|mnkr|mkr|miljoner|miljarder|procent|%|km|m|cm|mm|kg|kB|MB|minuter|minut|timmar|timme)(?!\w))")]
    private static partial Regex Gap();

    [GeneratedRegex(@"\p{L}{13,}")]
    private static partial Regex Word();
}
