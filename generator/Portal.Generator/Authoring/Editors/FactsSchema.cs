using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Portal.Generator.Reading;

namespace Portal.Generator.Authoring.Editors;

/// <summary>The schema file with what is of one content. The others refer to it, so that they are the same for all. A name that it lacks is no mistake: it may be newer.</summary>
public static class FactsSchema
{
    /// <summary>Its file name.</summary>
    public const string File = "innehall.json";

    private const string DemandedKeys = "krav-";

    /// <summary>The schema.</summary>
    public static JsonObject Of(EditorFacts facts)
    {
        var ids = facts.Ids.Select(ids => (Name: Name(ids.Key), Schema: WithExamples(ids.Value)));
        var demanded = NewKind.All.Select(kind => kind.Section).OfType<string>().Distinct().Order(StringComparer.Ordinal).Select(section => (Name: Demanded(section), Schema: Keys(facts, section)));
        return new JsonObject
        {
            ["definitions"] = new JsonObject(ids.Concat(demanded).Select(each => KeyValuePair.Create(each.Name, (JsonNode?)each.Schema))),
        };
    }

    /// <summary>A reference to a definition.</summary>
    public static JsonObject Ref(string name) => new() { ["$ref"] = $"{File}#/definitions/{name}" };

    /// <summary>The definition of the names of a kind.</summary>
    public static string Name(IdKind kind) => kind switch
    {
        IdKind.Source => "kallor",
        IdKind.Role => "roller",
        IdKind.Topic => "sakomraden",
        IdKind.Guide => "vagledningar",
        IdKind.Course => "kurser",
        IdKind.Document => "styrdokument",
        IdKind.Administration => "forvaltningar",
        IdKind.Contact => "kontakter",
        IdKind.LocalFact => "arbetsplatsen",
        IdKind.Section => "avsnitt",
        _ => "sidor",
    };

    /// <summary>The definition of the keys that a section demands.</summary>
    public static string Demanded(string section) => DemandedKeys + section;

    private static JsonObject WithExamples(ImmutableArray<string> names)
    {
        var schema = CommonForms.AnyText();
        schema["examples"] = ShapeSchema.Words(names);
        return schema;
    }

    /// <summary>The keys, which may not be empty either.</summary>
    private static JsonObject Keys(EditorFacts facts, string section)
    {
        var keys = facts.Required.Where(required => required.Sections.Contains(section)).Select(required => required.Key).Order(StringComparer.Ordinal).ToList();
        return new JsonObject
        {
            ["required"] = ShapeSchema.Words(keys),
            ["properties"] = new JsonObject(keys.Select(key => KeyValuePair.Create(key, (JsonNode?)new JsonObject { ["not"] = new JsonObject { ["enum"] = new JsonArray(null, "") } }))),
        };
    }
}
