using System.Collections.Immutable;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Portal.Generator.Reading;

namespace Portal.Generator.Authoring.Editors;

/// <summary>What keys can hold, as JSON Schema. <c>errorMessage</c> is what YAML editors show instead of a sentence in English.</summary>
public static class ShapeSchema
{
    /// <summary>The map that keys make.</summary>
    /// <param name="keys">The keys.</param>
    /// <param name="owner">Their kind, their file or the key that they stand under.</param>
    public static JsonObject Map(ImmutableArray<AskedKey> keys, string owner) => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject(keys.Select(key => KeyValuePair.Create(key.Key, (JsonNode?)Value(key, owner)))),
        ["required"] = Words(keys.Where(key => key.IsRequired).Select(key => key.Key)),
        ["additionalProperties"] = false,
    };

    /// <summary>Words as JSON.</summary>
    public static JsonArray Words(params IEnumerable<string> words) => new([.. words.Select(word => (JsonNode)word)]);

    private static JsonObject Value(AskedKey key, string owner)
    {
        JsonObject[] ways =
        [
            .. key.Shape.MayBeMissing ? [CommonForms.Ref(CommonForms.Missing)] : Array.Empty<JsonObject>(),
            .. Ways(key),
            .. key.IsRequired ? Array.Empty<JsonObject>() : [CommonForms.Ref(CommonForms.Nothing)],
        ];
        var value = ways is [var only] ? only : AnyOf(ways);
        value["description"] = KeyHelp.Of(owner, key.Key).Text;
        return value;
    }

    private static JsonObject[] Ways(AskedKey key) => key.Shape switch
    {
        TextShape text => [Text(text)],
        DateShape => [CommonForms.Ref(CommonForms.Date)],
        FlagShape => [CommonForms.Ref(CommonForms.Flag)],
        NumberShape number => Number(number),
        WordShape word => [Told(new() { ["enum"] = Words(word.Words.Order(StringComparer.Ordinal)) }, word.Must)],
        ListShape list => [List(list), Text(list.Item)],
        NumbersShape numbers => [Told(new() { ["type"] = "object", ["additionalProperties"] = AnyOf(Number(numbers.Number)) }, numbers.Must)],
        GroupShape group => [Map(group.Keys(), key.Key)],
        ItemsShape items => [Told(new() { ["type"] = "array", ["items"] = Map(items.Keys(), key.Key) }, items.Must)],
        var other => throw new InvalidOperationException($"No schema for {other}"),
    };

    private static JsonObject List(ListShape list)
    {
        var schema = new JsonObject { ["type"] = "array", ["items"] = Text(list.Item) };
        if (list.Least > 0)
            schema["minItems"] = list.Least;
        return Told(schema, list.Must);
    }

    private static JsonObject Text(TextShape text)
    {
        if (text.Names is { } names)
            return FactsSchema.Ref(FactsSchema.Name(names));
        if (text is { Form: null, Longest: 0 })
            return CommonForms.Ref(CommonForms.Text);
        if (text.Form is not { Pattern: var pattern })
            return CommonForms.AnyText(text.Longest);
        var schema = new JsonObject
        {
            ["type"] = Types(pattern),
            ["pattern"] = pattern.ToString().Replace(@"\z", "$", StringComparison.Ordinal),
        };
        if (text.Longest > 0)
            schema["maxLength"] = text.Longest;
        return Told(schema, text.Must);
    }

    /// <summary>What YAML may take a text of this form for.</summary>
    private static JsonNode Types(Regex pattern)
    {
        string[] types = ["string", .. pattern.IsMatch("1.0") ? ["number"] : Array.Empty<string>(), .. pattern.IsMatch("false") ? ["boolean"] : Array.Empty<string>()];
        return types is [var only] ? only : Words(types);
    }

    private static JsonObject[] Number(NumberShape number) =>
        [Told(new() { ["type"] = "integer", ["minimum"] = number.Least, ["maximum"] = number.Most }, number.Must), CommonForms.Ref(CommonForms.QuotedNumber)];

    private static JsonObject AnyOf(JsonObject[] ways) => new() { ["anyOf"] = new JsonArray([.. ways]) };

    private static JsonObject Told(JsonObject schema, string must)
    {
        schema["errorMessage"] = CommonForms.Sentence(must);
        return schema;
    }
}
