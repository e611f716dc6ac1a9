using System.Collections.Frozen;
using System.Globalization;

namespace Portal.Model.Text;

/// <summary>
/// The words of the interface in one language, by their keys: <c>search.title</c>. What content says is not among them, nor what
/// editors and operators are told.
/// </summary>
public sealed class Words
{
    /// <summary>The place of a number in a text that has a form for one and a form for others.</summary>
    public const string Number = "count";

    private const char NoBreakSpace = '\u00A0';

    private readonly FrozenDictionary<string, Word> all;
    private readonly NumberFormatInfo numbers;

    /// <summary>The words of a language.</summary>
    /// <param name="language">Its tag (BCP 47): <c>sv</c>.</param>
    /// <param name="all">The words by their keys.</param>
    public Words(string language, IEnumerable<KeyValuePair<string, Word>> all)
    {
        Language = language;
        this.all = all.ToFrozenDictionary();
        numbers = new() { NumberDecimalSeparator = Of("number.decimal"), NumberGroupSeparator = Of("number.group"), NegativeSign = "\u2212" };
    }

    /// <summary>The language's tag (BCP 47): <c>sv</c>.</summary>
    public string Language { get; }

    /// <summary>The key of the language that pages say they are in.</summary>
    public const string LanguageTagKey = "language.tag";

    /// <summary>The language that pages say they are in, for screen readers and other programs: a tag of BCP 47.</summary>
    public string LanguageTag => Of(LanguageTagKey);

    /// <summary>Keys that were, each with the one that is there instead: <c>ord.yml</c> and templates of a municipality may still say them.</summary>
    public static FrozenDictionary<string, string> Former { get; } = new Dictionary<string, string>
    {
        ["course.unread_lesson"] = "course.unread",
        ["editorial.see_codes"] = "page.codes",
    }.ToFrozenDictionary();

    /// <summary>All keys.</summary>
    public IEnumerable<string> Keys => all.Keys;

    /// <summary>A word by its key, or null.</summary>
    public Word? Find(string key) => all.GetValueOrDefault(key);

    /// <summary>The text of a key, with values in its places.</summary>
    /// <exception cref="KeyNotFoundException">There is no such key: our bug.</exception>
    public string Of(string key, params ReadOnlySpan<(string Place, string Value)> values) => all[key].Text.With(values);

    /// <summary>The text of a key for a number of things, which does not part from them: <c>3 lektioner</c>.</summary>
    public string Count(string key, int number, params ReadOnlySpan<(string Place, string Value)> values)
    {
        var text = number == 1 && all[key].One is { } one ? one : all[key].Text;
        return text.With([(Number, OfNumber(number)), .. values]);
    }

    /// <summary><c>1 200 000</c> or <c>13,5</c>.</summary>
    public string OfNumber(decimal number) => number.ToString("#,0.##", numbers);

    /// <summary><c>20 november 2026</c>.</summary>
    public string Date(DateOnly date) => Of("date.text",
        ("day", date.Day.ToString(CultureInfo.InvariantCulture)), ("month", Month(date.Month)), ("year", date.Year.ToString(CultureInfo.InvariantCulture)));

    /// <summary>The name of a month, 1 to 12: <c>november</c>.</summary>
    public string Month(int month) => Of($"date.month_{month}");

    /// <summary><c>vägledning, kurs och styrdokument</c>.</summary>
    public string List(IEnumerable<string> items) => items.ToList() is [.. var first, var last] && first.Count > 0 ? $"{string.Join(", ", first)} {Of("number.and")} {last}" : string.Concat(items);

    /// <summary>A number's place and the word after it are not parted at the end of a line.</summary>
    public static string Tied(string text) => text.Replace($"{{{Number}}} ", $"{{{Number}}}{NoBreakSpace}", StringComparison.Ordinal);
}

/// <summary>A word of the interface.</summary>
/// <param name="Text">The text; of a word that counts, for any number but one.</param>
/// <param name="One">The text for one thing, of a word that counts.</param>
public sealed record Word(WordText Text, WordText? One = null);
