using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Portal.Generator.Reading.Markdown.Residue;
using Portal.Generator.Reading.Yaml;
using Portal.Model;
using Portal.Model.Diagnostics;
using Portal.Model.Pages;
using Portal.Model.Text;

namespace Portal.Generator.Reading;

/// <summary>
/// Typed access to the keys of a YAML map. The keys that a reader asks for are the keys that exist:
/// <see cref="Finish"/> reports all others. A missing or bad value is reported and replaced by a harmless one.
/// </summary>
public sealed partial class Fields(YamlMap map, string path, DiagnosticBag bag)
{
    /// <summary>Keys whose value is shown as it is, also when it speaks of missing facts.</summary>
    private static readonly string[] Names = ["titel", "menytitel", "term"];

    private static readonly FlagShape YesOrNo = new();
    private static readonly DateShape Day = new();

    private readonly List<AskedKey> asked = [];
    private readonly List<string> demanded = [];
    private readonly List<(string Key, string? Reason)> unmet = [];
    private readonly List<PastDate> pastDates = [];

    /// <summary>The file that the map stands in.</summary>
    public string Path => path;

    /// <summary>Where the map begins.</summary>
    public SourceSpan Span => map.Span;

    /// <summary>Where the value of a key stands; the beginning of the map when it has none.</summary>
    public SourceSpan SpanOf(string key) => map.Find(key)?.Value.Span ?? map.Span;

    /// <summary>The dates read so far on which something happened.</summary>
    public IReadOnlyList<PastDate> PastDates => pastDates;

    /// <summary>
    /// The keys that a reader asks for: those that exist, what each can hold, and which must be there. Asked of nothing, it misses what must be.
    /// </summary>
    public static ImmutableArray<AskedKey> Keys(Action<Fields> read)
    {
        var fields = new Fields(new YamlMap([], SourceSpan.Start), "", new DiagnosticBag());
        read(fields);
        return [.. fields.asked.DistinctBy(key => key.Key).Select(key => key with { IsRequired = fields.demanded.Contains(key.Key) })];
    }

    /// <summary>A text that must be there.</summary>
    public string Text(string key, TextShape? shape = null) => OptionalText(key, shape) ?? Required(key, "");

    /// <summary>A text, or null.</summary>
    public string? OptionalText(string key, TextShape? shape = null) => Known(key, shape)?.Value;

    /// <summary>A text with its place, or null.</summary>
    public Spanned<string>? OptionalSpanned(string key, TextShape? shape = null) =>
        Known(key, shape) is { } scalar ? new Spanned<string>(scalar.Value, scalar.Span) : null;

    /// <summary>A text that must be there, with its place.</summary>
    public Spanned<string> SpannedText(string key, TextShape? shape = null) => new(Text(key, shape), SpanOf(key));

    /// <summary>A text that may be known to be missing, or absent.</summary>
    public Fact<string> TextFact(string key) => Fact(key, TextShape.Any, scalar => scalar.Value, absent: default);

    /// <summary>A text that must be there or be known to be missing.</summary>
    public Fact<string> RequiredTextFact(string key) => Fact(key, TextShape.Any, scalar => scalar.Value, absent: new Fact<string>("", false), required: true);

    /// <summary>A reference, nothing, or known to be missing.</summary>
    public Fact<Spanned<string>?> ReferenceFact(string key, TextShape shape) =>
        Fact<Spanned<string>?>(key, shape, scalar => new Spanned<string>(scalar.Value, scalar.Span), absent: default);

    /// <summary>A whole number within limits, nothing, or known to be missing.</summary>
    public Fact<int?> NumberFact(string key, int least, int most) =>
        Fact<int?>(key, new NumberShape(least, most), scalar => ReadNumber(key, scalar, new NumberShape(least, most) { MayBeMissing = true }), absent: default);

    /// <summary>A whole number within limits that must be there.</summary>
    public int Number(string key, int least, int most) => OptionalNumber(key, least, most) ?? Required(key, least);

    /// <summary>A whole number within limits, or null.</summary>
    public int? OptionalNumber(string key, int least, int most) => new NumberShape(least, most) is var limits && Scalar(key, limits) is { } scalar ? ReadNumber(key, scalar, limits) : null;

    /// <summary><c>ja</c> or <c>nej</c>, or the words of YAML for them; false when the key is absent.</summary>
    public bool Flag(string key) => Scalar(key, YesOrNo) is { } scalar && (FlagShape.Words.TryGetValue(scalar.Value, out var yes) ? yes : Bad(scalar, key, YesOrNo, false));

    /// <summary>A date, or null.</summary>
    public DateOnly? Date(string key) => Scalar(key, Day) is { } scalar ? ReadDate(key, scalar) : null;

    /// <summary>A date that must be there.</summary>
    public DateOnly RequiredDate(string key) => Date(key) ?? Required(key, DateOnly.MinValue);

    /// <summary>The day on which something happened, or null.</summary>
    public DateOnly? PastDate(string key) => Scalar(key, Day) is { } scalar ? ReadPastDate(key, scalar) : null;

    /// <summary>The day on which something happened, which must be there.</summary>
    public DateOnly RequiredPastDate(string key) => PastDate(key) ?? Required(key, DateOnly.MinValue);

    /// <summary>The day on which something happened, which may be known to be missing.</summary>
    public Fact<DateOnly?> PastDateFact(string key) => Fact<DateOnly?>(key, Day, scalar => ReadPastDate(key, scalar), absent: default);

    /// <summary>One of a set of words, or null.</summary>
    /// <param name="key">The key.</param>
    /// <param name="words">The words.</param>
    /// <param name="areAllTold">True for words of which the nearest to a wrong one is seldom meant: danska is not finska.</param>
    public T? OptionalOneOf<T>(string key, FrozenDictionary<string, T> words, bool areAllTold = false)
        where T : struct
    {
        if (Scalar(key, new WordShape(words.Keys)) is not { } scalar)
            return null;
        if (words.TryGetValue(scalar.Value, out var value))
            return value;
        bag.AddUnknown(DiagnosticRules.BadValue, path, scalar.Span, $"\"{key}\" kan inte vara \"{scalar.Value}\"", scalar.Value, words.Keys, mayGuess: !areAllTold);
        return words.Values[0];
    }

    /// <summary>One of a set of words; must be there.</summary>
    public T OneOf<T>(string key, FrozenDictionary<string, T> words)
        where T : struct => OptionalOneOf(key, words) ?? Required(key, words.Values[0]);

    /// <summary>A list of words, empty when the key is absent. A single word counts as a list of one.</summary>
    public ImmutableArray<Spanned<string>> List(string key, TextShape? shape = null) => List(key, shape, least: 0);

    /// <summary>A list; <paramref name="mayHaveCommas"/> for sentences, while a word or an id with a comma is several of them.</summary>
    private ImmutableArray<Spanned<string>> List(string key, TextShape? shape, int least, bool mayHaveCommas = false)
    {
        var list = new ListShape(shape ?? TextShape.Any, least);
        var items = Ask(key, list) switch
        {
            null => [],
            YamlList several => several.Items,
            YamlScalar { IsPlain: true } one when !mayHaveCommas && one.Value.Contains(',') => Bad<ImmutableArray<YamlNode>>(one, $"\"{key}\" är ett enda värde med kommatecken",
                [.. one.Value.Trim('(', ')').Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(part => one with { Value = part })], $"Skriv en lista: [{one.Value.Trim('(', ')').Trim()}]."),
            var single => [single],
        };
        if (mayHaveCommas)
            items = [.. items.Select(item => item is YamlMap { Entries: [{ Key: var before, Value: YamlScalar after }] } ? CutByColon(key, before, after) : item)];
        foreach (var wrong in items.Where(item => item is not YamlScalar))
            Bad(wrong, key, list, 0);
        foreach (var missing in items.OfType<YamlScalar>().Where(item => MissingText.Is(item.Value)))
            Bad(missing, $"\"{key}\" kan inte vara \"{missing.Value}\"", 0, "Skriv ett värde, eller ta bort raden.");
        return [.. items.OfType<YamlScalar>().Where(item => item.Value.Length > 0 && !MissingText.Is(item.Value)).Select(item => new Spanned<string>(Plain(key, item).Value, item.Span))];
    }

    /// <summary>
    /// A list of sentences or names. In a list on one line, <c>[Veta vem, var och när]</c>, a comma divides; where a part begins
    /// with a small letter that was hardly meant.
    /// </summary>
    public ImmutableArray<string> TextList(string key) => Texts(key, List(key, null, least: 0, mayHaveCommas: true));

    /// <summary>A list of sentences or names that must be there.</summary>
    public ImmutableArray<string> RequiredTextList(string key) => Texts(key, RequiredList(key, null, least: 1, mayHaveCommas: true));

    private ImmutableArray<string> Texts(string key, ImmutableArray<Spanned<string>> items)
    {
        if (map.Find(key)?.Value is YamlList { IsOneLine: true } list
            && list.Items.OfType<YamlScalar>().Skip(1).FirstOrDefault(item => item.IsPlain && item.Value is [var first, ..] && char.IsLower(first)) is { } cut)
            Bad(cut, $"kommatecknet delar texten i \"{key}\" mitt i", 0, "Skriv varje del på en egen rad med bindestreck först: - Veta vem, var och när.");
        return [.. items.Select(item => item.Value)];
    }

    /// <summary>A list of words that must be there, with at least so many.</summary>
    public ImmutableArray<Spanned<string>> RequiredList(string key, TextShape? shape = null, int least = 1) => RequiredList(key, shape, least, mayHaveCommas: false);

    private ImmutableArray<Spanned<string>> RequiredList(string key, TextShape? shape, int least, bool mayHaveCommas)
    {
        var items = List(key, shape, least, mayHaveCommas);
        return items.Length < least && map.Find(key)?.Value is YamlList list
            ? Bad(list, $"\"{key}\" ska ha minst {least} del", items)
            : Required(key, items);
    }

    /// <summary>A list of maps, each to be read and finished by <paramref name="read"/>; empty when the key is absent.</summary>
    public ImmutableArray<T> Items<T>(string key, Func<Fields, T> read)
    {
        var shape = new ItemsShape(() => Keys(item => read(item)));
        if (Ask(key, shape) is not { } node)
            return [];
        if (node is not YamlList list)
            return Bad<ImmutableArray<T>>(node, key, shape, []);
        foreach (var wrong in list.Items.Where(item => item is not YamlMap))
            Bad(wrong, $"varje del av \"{key}\" ska ha nycklar och värden", 0, shape.Remedy(key));
        return [.. list.Items.OfType<YamlMap>().Select(item => ReadItem(item, read))];
    }

    /// <summary>A map from words to whole numbers within limits; empty when the key is absent.</summary>
    public ImmutableArray<(Spanned<string> Word, int Number)> Numbers(string key, int least, int most)
    {
        var shape = new NumbersShape(new NumberShape(least, most));
        if (Ask(key, shape) is not { } node)
            return [];
        if (node is not YamlMap inner)
            return Bad<ImmutableArray<(Spanned<string>, int)>>(node, key, shape, []);
        return ReadItem<ImmutableArray<(Spanned<string>, int)>>(inner, fields => [.. inner.Entries.Select(entry => (new Spanned<string>(entry.Key.Value, entry.Key.Span), fields.Number(entry.Key.Value, least, most)))]);
    }

    /// <summary>A map under a key that must be there.</summary>
    public T Group<T>(string key, Func<Fields, T> read)
    {
        var shape = new GroupShape(() => Keys(group => read(group)));
        var node = Ask(key, shape);
        if (node is YamlMap inner)
            return ReadItem(inner, read);
        if (node is not null)
            Bad(node, key, shape, 0);
        Required(key, 0);
        return read(new Fields(new YamlMap([], map.Span), path, new DiagnosticBag()));
    }

    /// <summary>A map under a key; <paramref name="absent"/> when there is none.</summary>
    public T OptionalGroup<T>(string key, T absent, Func<Fields, T> read) => Ask(key, new GroupShape(() => Keys(group => read(group)))) is null ? absent : Group(key, read);

    private T ReadItem<T>(YamlMap item, Func<Fields, T> read)
    {
        var fields = new Fields(item, path, bag);
        var value = read(fields);
        pastDates.AddRange(fields.pastDates);
        fields.Finish();
        return value;
    }

    private YamlNode? Ask(string key, KeyShape shape)
    {
        asked.Add(new AskedKey(key, shape));
        return map.Find(key)?.Value is { } node and not YamlScalar { Value: "" } ? node : null;
    }

    private int ReadNumber(string key, YamlScalar scalar, NumberShape limits) =>
        int.TryParse(scalar.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= limits.Least && number <= limits.Most
            ? number
            : Bad(scalar, $"\"{key}\" {limits.Must}", limits.Least, scalar.Value.Any(char.IsAsciiDigit) ? WithUnit(key, scalar.Value, limits) : limits.Remedy(key));

    /// <summary>What to write in the place of a number with its unit, <c>5 minuter</c>; null for what holds no number that will do.</summary>
    private static string? WithUnit(string key, string value, NumberShape limits) =>
        value.Split(' ') is [var digits, _, ..] && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= limits.Least && number <= limits.Most ? $"Skriv {key}: {number}." : null;

    /// <summary>A fact: read, known to be missing, or absent.</summary>
    private Fact<T> Fact<T>(string key, KeyShape shape, Func<YamlScalar, T> read, Fact<T> absent, bool required = false)
    {
        if (Scalar(key, shape with { MayBeMissing = true }) is not { } scalar)
            return required ? Required(key, absent) : absent;
        if (!MissingText.Begins(scalar.Value))
            return new Fact<T>(read(scalar), false);
        return MissingText.Is(scalar.Value)
            ? new Fact<T>(default, true)
            : Bad(scalar, $"efter \"{MissingText.Words}\" får inget mer stå i \"{key}\"", new Fact<T>(default, true),
                "Skriv bara Uppgift saknas här. Vad som saknas kan stå i texten: [Uppgift saknas: vem som utser].");
    }

    /// <summary>A value that cannot be missing: whoever writes so would see a mark that no list tells of.</summary>
    private YamlScalar? Known(string key, TextShape? shape)
    {
        if (Scalar(key, shape ?? TextShape.Any) is not { } scalar)
            return null;
        if (MissingText.Is(scalar.Value) && !Names.Contains(key))
            Bad(scalar, $"\"{key}\" kan inte vara \"{scalar.Value}\"", 0, "Skriv ett värde, eller ta bort raden om nyckeln är frivillig.");
        return Plain(key, scalar);
    }

    /// <summary>A value as it is shown: without Markdown, which nobody reads as such here.</summary>
    private YamlScalar Plain(string key, YamlScalar scalar) =>
        scalar.IsInCurlyQuotes
            ? Bad(scalar, $"läsarna får se citattecknen runt värdet av \"{key}\"", scalar, "Ta bort dem, eller skriv raka citattecken: \".")
        : ResiduePatterns.InPlainText.FirstOrDefault(pattern => pattern.Shape.IsMatch(scalar.Value)) is { } residue
            ? Bad(scalar, $"\"{key}\" är vanlig text: {residue.Message}", scalar, residue.Remedy)
            : scalar;

    private YamlScalar? Scalar(string key, KeyShape shape) =>
        Ask(key, shape) is not { } node ? null : node as YamlScalar ?? Bad<YamlScalar?>(node, key, TextShape.Any, null);

    private DateOnly ReadDate(string key, YamlScalar scalar) =>
        DateOnly.TryParseExact(scalar.Value, "yyyy-MM-dd", out var date)
            ? date
            : DateOnly.TryParseExact(scalar.Value is [.. { Length: 8 } month, _, _] ? month + "01" : "", "yyyy-MM-dd", out var first) && scalar.Value[8..].All(char.IsAsciiDigit)
            ? Bad(scalar, $"\"{key}\" är en dag som inte finns: {SwedishDate.Months[first.Month - 1]} {first.Year} har {DateTime.DaysInMonth(first.Year, first.Month)} dagar", DateOnly.MinValue)
            : Bad(scalar, $"\"{key}\" {Day.Must}", DateOnly.MinValue, SwedishDate.Read(scalar.Value) is { } meant ? $"Skriv {SwedishDate.Iso(meant)}." : Day.Remedy(key, scalar.Value));

    private DateOnly ReadPastDate(string key, YamlScalar scalar)
    {
        var day = ReadDate(key, scalar);
        pastDates.Add(new PastDate(key, day, scalar.Span));
        return day;
    }

    private T Required<T>(string key, T fallback)
    {
        Require(key, null);
        return fallback;
    }

    private T Bad<T>(YamlNode node, string key, KeyShape shape, T fallback) => Bad(node, $"\"{key}\" {shape.Must}", fallback, shape.Remedy(key));

    private T Bad<T>(YamlNode node, string message, T fallback, string? remedy = null)
    {
        bag.Add(DiagnosticRules.BadValue, path, node.Span, message, remedy);
        return fallback;
    }
}
