using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Portal.Generator.Reading.Yaml;
using Portal.Model;
using Portal.Model.Diagnostics;
using Portal.Model.Pages;

namespace Portal.Generator.Reading;

/// <summary>
/// Typed access to the keys of a YAML map. The keys that a reader asks for are the keys that exist:
/// <see cref="Finish"/> reports all others. A missing or bad value is reported and replaced by a harmless one.
/// </summary>
public sealed class Fields(YamlMap map, string path, DiagnosticBag bag)
{
    /// <summary>What content writes for a fact that is known to be missing.</summary>
    public const string Missing = "Uppgift saknas";

    private readonly List<string> asked = [];

    /// <summary>Where the map begins.</summary>
    public SourceSpan Span => map.Span;

    /// <summary>The keys asked for so far, in order.</summary>
    public IReadOnlyList<string> Asked => asked;

    /// <summary>A text that must be there.</summary>
    public string Text(string key) => OptionalText(key) ?? Required(key, "");

    /// <summary>A text, or null.</summary>
    public string? OptionalText(string key) => Scalar(key)?.Value;

    /// <summary>A text with its place, or null.</summary>
    public Spanned<string>? OptionalSpanned(string key) =>
        Scalar(key) is { } scalar ? new Spanned<string>(scalar.Value, scalar.Span) : null;

    /// <summary>A text that may be known to be missing.</summary>
    public Fact<string> TextFact(string key) =>
        OptionalText(key) is not { } text ? default : text == Missing ? new Fact<string>(null, true) : new Fact<string>(text, false);

    /// <summary>A reference that may be known to be missing.</summary>
    public Fact<Spanned<string>> ReferenceFact(string key) =>
        OptionalSpanned(key) is not { } text
            ? new Fact<Spanned<string>>(default, Required(key, true))
            : new Fact<Spanned<string>>(text, text.Value == Missing);

    /// <summary>A whole number within limits that must be there.</summary>
    public int Number(string key, int least, int most) => OptionalNumber(key, least, most) ?? Required(key, least);

    /// <summary>A whole number within limits, or null.</summary>
    public int? OptionalNumber(string key, int least, int most)
    {
        if (Scalar(key) is not { } scalar)
            return null;
        if (int.TryParse(scalar.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && number >= least && number <= most)
            return number;
        return Bad<int?>(scalar, $"\"{key}\" ska vara ett heltal från {least} till {most}", least);
    }

    /// <summary><c>true</c> or <c>false</c>; false when the key is absent.</summary>
    public bool Flag(string key) => Scalar(key) switch
    {
        null => false,
        { Value: "true" or "ja" } => true,
        { Value: "false" or "nej" } => false,
        var other => Bad(other, $"\"{key}\" ska vara true eller false", false),
    };

    /// <summary>A date, or null.</summary>
    public DateOnly? Date(string key) => Scalar(key) is { } scalar ? ReadDate(key, scalar) : null;

    /// <summary>A date that must be there.</summary>
    public DateOnly RequiredDate(string key) => Date(key) ?? Required(key, DateOnly.MinValue);

    /// <summary>A date that may be known to be missing.</summary>
    public Fact<DateOnly?> DateFact(string key) => Scalar(key) switch
    {
        null => default,
        { Value: Missing } => new Fact<DateOnly?>(null, true),
        var scalar => new Fact<DateOnly?>(ReadDate(key, scalar), false),
    };

    /// <summary>One of a set of words, or null.</summary>
    public T? OptionalOneOf<T>(string key, FrozenDictionary<string, T> words)
        where T : struct
    {
        if (Scalar(key) is not { } scalar)
            return null;
        if (words.TryGetValue(scalar.Value, out var value))
            return value;
        bag.AddUnknown(DiagnosticRules.BadValue, path, scalar.Span, $"\"{key}\" kan inte vara \"{scalar.Value}\"", scalar.Value, words.Keys);
        return words.Values[0];
    }

    /// <summary>One of a set of words; must be there.</summary>
    public T OneOf<T>(string key, FrozenDictionary<string, T> words)
        where T : struct => OptionalOneOf(key, words) ?? Required(key, words.Values[0]);

    /// <summary>A list of words, empty when the key is absent. A single word counts as a list of one.</summary>
    public ImmutableArray<Spanned<string>> List(string key)
    {
        var items = Ask(key) switch
        {
            null => [],
            YamlList list => list.Items,
            var single => [single],
        };
        foreach (var wrong in items.Where(item => item is not YamlScalar))
            Bad(wrong, $"\"{key}\" ska vara en lista av ord: [ett, två]", 0);
        return [.. items.OfType<YamlScalar>().Where(item => item.Value.Length > 0).Select(item => new Spanned<string>(item.Value, item.Span))];
    }

    /// <summary>A list of words that must be there, with at least so many.</summary>
    public ImmutableArray<Spanned<string>> RequiredList(string key, int least = 1)
    {
        var items = List(key);
        return items.Length < least && map.Find(key)?.Value is YamlList list
            ? Bad(list, $"\"{key}\" ska ha minst {least} del", items)
            : Required(key, items);
    }

    /// <summary>A list of maps, each to be read and finished by <paramref name="read"/>; empty when the key is absent.</summary>
    public ImmutableArray<T> Items<T>(string key, Func<Fields, T> read)
    {
        if (Ask(key) is not { } node)
            return [];
        if (node is not YamlList list)
            return Bad<ImmutableArray<T>>(node, $"\"{key}\" ska vara en lista", []);
        foreach (var wrong in list.Items.Where(item => item is not YamlMap))
            Bad(wrong, $"varje del av \"{key}\" ska ha nycklar och värden", 0);
        return [.. list.Items.OfType<YamlMap>().Select(item => ReadItem(item, read))];
    }

    /// <summary>A map from words to whole numbers within limits; empty when the key is absent.</summary>
    public ImmutableArray<(Spanned<string> Word, int Number)> Numbers(string key, int least, int most)
    {
        if (Ask(key) is not { } node)
            return [];
        if (node is not YamlMap inner)
            return Bad<ImmutableArray<(Spanned<string>, int)>>(node, $"\"{key}\" ska ha ett tal för varje ord", []);
        var fields = new Fields(inner, path, bag);
        return [.. inner.Entries.Select(entry => (new Spanned<string>(entry.Key.Value, entry.Key.Span), fields.Number(entry.Key.Value, least, most)))];
    }

    /// <summary>A map under a key that must be there.</summary>
    public T Group<T>(string key, Func<Fields, T> read)
    {
        var node = Ask(key);
        if (node is YamlMap inner)
            return ReadItem(inner, read);
        if (node is not null)
            Bad(node, $"\"{key}\" ska ha nycklar och värden på raderna under sig", 0);
        Required(key, 0);
        return read(new Fields(new YamlMap([], map.Span), path, new DiagnosticBag()));
    }

    /// <summary>Reports a value that the reader itself found wrong.</summary>
    public void ReportValue(string key, string message, string? remedy = null) =>
        bag.Add(DiagnosticRules.BadValue, path, map.Find(key)?.Value.Span ?? map.Span, message, remedy);

    /// <summary>Reports one of several values under a key.</summary>
    public void ReportValue(SourceSpan span, string message, string? remedy = null) => bag.Add(DiagnosticRules.BadValue, path, span, message, remedy);

    /// <summary>Reports the name of the file or of its folder.</summary>
    public void ReportName(string message, string remedy) => bag.Add(DiagnosticRules.BadFileName, path, SourceSpan.Start, message, remedy);

    /// <summary>Reports the keys nobody asked for.</summary>
    public void Finish()
    {
        foreach (var entry in map.Entries.Where(entry => !asked.Contains(entry.Key.Value)))
            bag.AddUnknown(DiagnosticRules.UnknownKey, path, entry.Key.Span,
                $"nyckeln \"{entry.Key.Value}\" finns inte här", entry.Key.Value, asked.Except(map.Entries.Select(e => e.Key.Value)));
    }

    private T ReadItem<T>(YamlMap item, Func<Fields, T> read)
    {
        var fields = new Fields(item, path, bag);
        var value = read(fields);
        fields.Finish();
        return value;
    }

    private YamlNode? Ask(string key)
    {
        asked.Add(key);
        return map.Find(key)?.Value is { } node and not YamlScalar { Value: "" } ? node : null;
    }

    private YamlScalar? Scalar(string key) => Ask(key) switch
    {
        null => null,
        YamlScalar scalar => scalar,
        var other => Bad<YamlScalar?>(other, $"\"{key}\" ska vara ett enda värde, inte en lista", null),
    };

    private DateOnly ReadDate(string key, YamlScalar scalar) =>
        DateOnly.TryParseExact(scalar.Value, "yyyy-MM-dd", out var date)
            ? date
            : Bad(scalar, $"\"{key}\" ska vara ett datum som 2026-11-20", DateOnly.MinValue);

    private T Required<T>(string key, T fallback)
    {
        if (map.Find(key)?.Value is null or YamlScalar { Value: "" })
            bag.Add(DiagnosticRules.MissingKey, path, map.Span, $"nyckeln \"{key}\" saknas", $"Lägg till raden \"{key}: ...\".");
        return fallback;
    }

    private T Bad<T>(YamlNode node, string message, T fallback)
    {
        bag.Add(DiagnosticRules.BadValue, path, node.Span, message);
        return fallback;
    }
}
