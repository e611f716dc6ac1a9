using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Portal.Generator.Reading;
using Portal.Model.Pages;

namespace Portal.Generator.Authoring.Browser;

/// <summary>A key of the front matter as a field of the editor in the browser (Sveltia CMS): its widget is the one that changes least of what is written.</summary>
public static class EditorField
{
    private const string Missing = MissingText.Words;

    /// <summary>The text below the front matter: a plain box, which rewrites nothing.</summary>
    public static JsonObject Body() => new()
    {
        ["name"] = "body",
        ["label"] = "Text",
        ["hint"] = "Sidans text i Markdown, som den står i filen.",
        ["widget"] = "text",
        ["required"] = false,
        ["use_emoji_autocomplete"] = false,
    };

    /// <summary>The field of a key of a kind, or of the key that it stands under.</summary>
    public static JsonObject Of(AskedKey key, string owner)
    {
        var field = key.Shape.MayBeMissing && key.Shape is not (TextShape or WordShape) ? OrMissing(key.Shape) : Widget(key);
        field["name"] = key.Key;
        field["label"] = char.ToUpperInvariant(key.Key[0]) + key.Key[1..];
        field["hint"] = KeyHelp.Of(owner, key.Key).Text;
        field["required"] = key.IsRequired;
        return field;
    }

    private static JsonObject Widget(AskedKey key) => key.Shape switch
    {
        TextShape text => Text(text),
        DateShape => new() { ["widget"] = "datetime", ["type"] = "date", ["format"] = "YYYY-MM-DD", ["picker_utc"] = true },
        FlagShape => new() { ["widget"] = "select", ["options"] = new JsonArray(Named("ja", true), Named("nej", false)) },
        NumberShape number => new() { ["widget"] = "number", ["value_type"] = "int", ["min"] = number.Least, ["max"] = number.Most },
        WordShape word => Choice([.. word.Words.Order(StringComparer.Ordinal), .. word.MayBeMissing ? [Missing] : Array.Empty<string>()]),
        ListShape list => list.Least > 0 ? new() { ["widget"] = "list", ["min"] = list.Least } : new() { ["widget"] = "list" },
        NumbersShape => new() { ["widget"] = "keyvalue", ["key_label"] = "Ord", ["value_label"] = "Tal" },
        GroupShape group => new() { ["widget"] = "object", ["fields"] = All(group.Keys(), key.Key) },
        ItemsShape items => new() { ["widget"] = "list", ["fields"] = All(items.Keys(), key.Key) },
        var other => throw new InvalidOperationException($"No field for {other}"),
    };

    private static JsonArray All(IEnumerable<AskedKey> keys, string owner) => new([.. keys.Select(key => Of(key, owner))]);

    private static JsonObject Text(TextShape text)
    {
        var field = new JsonObject { ["widget"] = "string" };
        if (text.Longest > 0)
            field["maxlength"] = text.Longest;
        if (text.Form is var (pattern, must) && !text.MayBeMissing)
            field["pattern"] = Pattern(pattern.ToString().Replace(@"\z", "$", StringComparison.Ordinal), must);
        return field;
    }

    /// <summary>A day or a number that may be known to be missing: a text, since the widgets for the two know no words.</summary>
    private static JsonObject OrMissing(KeyShape shape) => shape switch
    {
        DateShape => new() { ["widget"] = "string", ["pattern"] = Pattern($"^(\\d{{4}}-\\d{{2}}-\\d{{2}}|{Missing})$", $"{shape.Must}, eller {Missing}") },
        NumberShape => new() { ["widget"] = "string", ["pattern"] = Pattern($"^(\\d+|{Missing})$", $"{shape.Must}, eller {Missing}") },
        var other => throw new InvalidOperationException($"No field for {other} that may be missing"),
    };

    private static JsonObject Named(string label, bool value) => new() { ["label"] = label, ["value"] = value };

    private static JsonArray Pattern(string pattern, string must) => [pattern, must];

    private static JsonObject Choice(params ImmutableArray<string> words) => new() { ["widget"] = "select", ["options"] = new JsonArray([.. words.Select(word => (JsonNode)word)]) };
}
