using System.Text.Json.Nodes;
using Portal.Generator.Reading;
using Portal.Model.Pages;

namespace Portal.Generator.Authoring.Editors;

/// <summary>
/// The schema file with the forms that many keys share. A value is allowed if the program reads it: a number or truth value passes for a text, and
/// a text of digits for a number.
/// </summary>
public static class CommonForms
{
    /// <summary>Its file name.</summary>
    public const string File = "former.json";

    public const string Text = "text";
    public const string Date = "datum";
    public const string Flag = "ja-eller-nej";
    public const string QuotedNumber = "tal-i-citattecken";
    public const string Missing = "uppgift-saknas";

    /// <summary>A key without a value, which is as good as none.</summary>
    public const string Nothing = "tomt";

    /// <summary>A text of the interface that has a form for one thing and a form for several.</summary>
    public const string TwoForms = "en-och-flera";

    /// <summary>The schema.</summary>
    public static JsonObject Schema => new()
    {
        ["definitions"] = new JsonObject
        {
            [Text] = AnyText(),
            [Date] = new JsonObject { ["type"] = "string", ["pattern"] = "^[0-9]{4}-((0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-9])|(0[13-9]|1[0-2])-30|(0[13578]|1[02])-31)$", ["errorMessage"] = Sentence(new DateShape().Must) },
            [Flag] = new JsonObject
            {
                ["anyOf"] = new JsonArray(
                    new JsonObject { ["enum"] = ShapeSchema.Words("ja", "nej"), ["errorMessage"] = Sentence(new FlagShape().Must) },
                    AnyCase(FlagShape.Words.Keys.Order(StringComparer.Ordinal)),
                    Only("boolean")),
            },
            [QuotedNumber] = new JsonObject { ["type"] = "string", ["pattern"] = "^[+-]?[0-9]+$", ["errorMessage"] = "Ska vara ett heltal." },
            [Missing] = new JsonObject { ["anyOf"] = new JsonArray(new JsonObject { ["const"] = MissingText.Words }, AnyCase([MissingText.Words, MissingText.Words + "."])) },
            [Nothing] = Only("null"),
            [TwoForms] = new JsonObject
            {
                ["type"] = "object",
                ["properties"] = new JsonObject { ["one"] = Local(Text), ["other"] = Local(Text) },
                ["required"] = ShapeSchema.Words("one", "other"),
                ["additionalProperties"] = false,
            },
        },
    };

    /// <summary>A reference to a form.</summary>
    public static JsonObject Ref(string name) => new() { ["$ref"] = $"{File}#/definitions/{name}" };

    /// <summary>A text that is not empty: an empty one is as good as none.</summary>
    /// <param name="longest">Most characters, or 0.</param>
    public static JsonObject AnyText(int longest = 0)
    {
        var text = new JsonObject { ["type"] = ShapeSchema.Words("string", "number"), ["minLength"] = 1, ["errorMessage"] = Sentence(TextShape.Any.Must) };
        if (longest > 0)
            text["maxLength"] = longest;
        return new() { ["anyOf"] = new JsonArray(text, Only("boolean")) };
    }

    /// <summary>What is said of a value, alone.</summary>
    public static string Sentence(string must) => $"{char.ToUpperInvariant(must[0])}{must[1..]}.";

    private static JsonObject Local(string name) => new() { ["$ref"] = $"#/definitions/{name}" };

    /// <summary>A type that editors do not offer values of.</summary>
    private static JsonObject Only(string type) => new() { ["not"] = new JsonObject { ["type"] = ShapeSchema.Words(new[] { "string", "number", "boolean", "null", "array", "object" }.Where(other => other != type)) } };

    /// <summary>Words with capital letters anywhere, as the program reads them.</summary>
    private static JsonObject AnyCase(IEnumerable<string> words) => new()
    {
        ["type"] = "string",
        ["pattern"] = $"^({string.Join('|', words.Select(word => string.Concat(word.Select(c => char.IsLetter(c) ? $"[{char.ToLowerInvariant(c)}{char.ToUpperInvariant(c)}]" : c == '.' ? "[.]" : $"{c}"))))})$",
    };
}
