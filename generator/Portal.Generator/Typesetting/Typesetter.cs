using System.Buffers;
using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;

namespace Portal.Generator.Typesetting;

/// <summary>
/// The last touch to the text of finished pages: a number's groups and its unit stay on one line, and long compounds get soft hyphens.
/// Only what is read: not attributes, code, options or pictures. Words of questions, which are forms, stay as they are written: they
/// are the letters that answers are compared with.
/// </summary>
public sealed partial class Typesetter(CompoundHyphens hyphens)
{
    private const char NoBreakSpace = '\u00A0';

    /// <summary>In headings, labels, links and cells a word of so many letters may be wider than its place on a phone.</summary>
    private const int LongWhereNarrow = 13;

    /// <summary>In running text.</summary>
    private const int Long = 20;

    /// <summary>Where a thread sets its pages, one after the other.</summary>
    [ThreadStatic]
    private static StringBuilder? room;

    private static readonly SearchValues<char> NameLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789");
    private static readonly Rule Nothing = new(false, int.MaxValue);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Narrow =
        Names("h1", "h2", "h3", "h4", "h5", "h6", "th", "td", "dt", "a", "label", "legend", "summary", "button");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Untouched =
        Names("head", "script", "style", "textarea", "option", "code", "pre", "kbd", "svg");

    /// <summary>What sets the pages of a portal. Its words are learned with the first page.</summary>
    public static Func<string, string> For(Lazy<CompoundHyphens> hyphens) => html => new Typesetter(hyphens.Value).Set(html);

    /// <summary>A page, set.</summary>
    public string Set(string html)
    {
        var text = (room ??= new StringBuilder()).Clear();
        text.EnsureCapacity(html.Length + html.Length / 32);
        var rest = html.AsSpan();
        var (narrow, forms, untouched) = (0, 0, 0);
        while (!rest.IsEmpty)
        {
            var tag = rest.IndexOf('<');
            Append(text, tag < 0 ? rest : rest[..tag], untouched > 0 ? Nothing : new Rule(true, forms > 0 ? int.MaxValue : narrow > 0 ? LongWhereNarrow : Long));
            if (tag < 0)
                break;
            rest = rest[tag..];
            var length = rest.IndexOf('>') is >= 0 and var end ? end + 1 : rest.Length;
            var isEnd = rest.StartsWith("</");
            var name = rest[(isEnd ? 2 : 1)..length];
            name = name.IndexOfAnyExcept(NameLetters) is >= 0 and var after ? name[..after] : name;
            var step = isEnd ? -1 : 1;
            narrow += Narrow.Contains(name) ? step : 0;
            forms += name is "form" ? step : 0;
            untouched += Untouched.Contains(name) ? step : 0;
            text.Append(rest[..length]);
            rest = rest[length..];
        }
        return text.ToString();
    }

    /// <summary>Adds a text, set.</summary>
    private void Append(StringBuilder text, ReadOnlySpan<char> piece, Rule rule)
    {
        if (rule.KeepsAmounts && piece.ContainsAnyInRange('0', '9'))
            piece = Gap().Replace(piece.ToString(), NoBreakSpace.ToString());
        var begun = 0; // of the first word that may be long: a letter is so far from it, or it is not
        while (rule.Long <= piece.Length - begun)
        {
            var before = begun + rule.Long - 1;
            while (before >= begun && char.IsLetter(piece[before]))
                before--;
            if (before >= begun)
            {
                begun = before + 1;
                continue;
            }
            var end = begun + rule.Long;
            while (end < piece.Length && char.IsLetter(piece[end]))
                end++;
            text.Append(piece[..begun]).Append(hyphens.In(piece[begun..end]));
            piece = piece[end..];
            begun = 0;
        }
        text.Append(piece);
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Names(params string[] names) =>
        names.ToFrozenSet().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>
    /// The space before a group of two or three digits, as in <c>10 500 000</c> and <c>114 14</c>, and before what a number counts,
    /// as in <c>800 000 kr</c>.
    /// </summary>
    [GeneratedRegex(@"(?<=\d) (?=\d{2,3}(?!\d))|(?<=\d) (?=(?:kr|kronor|tkr|mnkr|mkr|miljoner|miljarder|procent|%|km|m|cm|mm|kg|kB|MB|minuter|minut|timmar|timme)(?!\w))")]
    private static partial Regex Gap();

    /// <summary>What is done to a text.</summary>
    /// <param name="KeepsAmounts">True when amounts are kept on a line.</param>
    /// <param name="Long">The least length of a word that gets soft hyphens.</param>
    private readonly record struct Rule(bool KeepsAmounts, int Long);
}
