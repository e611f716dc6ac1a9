using System.Collections.Immutable;
using System.Text.Json;
using Json.Schema;
using Portal.Generator.Authoring.Editors;
using Portal.Generator.Reading;
using Portal.Generator.Reading.Yaml;
using Portal.Model;

namespace Portal.Tests.Authoring;

/// <summary>The schemas of one content, ready to judge.</summary>
internal sealed class SchemaSet
{
    private static readonly Uri Folder = new("https://portal.example/schema/");

    private readonly BuildOptions options = new() { SchemaRegistry = new SchemaRegistry() };
    private readonly Dictionary<string, Lazy<JsonSchema>> schemas;

    /// <summary>Reads the schemas, each when it is needed; those that others refer to come first.</summary>
    public SchemaSet(EditorFacts facts)
    {
        schemas = EditorFiles.Of(facts, Words).Where(file => file.Path.StartsWith(EditorFiles.Schemas)).ToDictionary(
            file => file.Path[EditorFiles.Schemas.Length..], file => new Lazy<JsonSchema>(() => JsonSchema.FromText(file.Text, options, new Uri(Folder, file.Path[EditorFiles.Schemas.Length..]))));
        _ = (schemas[CommonForms.File].Value, schemas[FactsSchema.File].Value);
    }

    /// <summary>A content of which nothing is known.</summary>
    public static EditorFacts NoFacts { get; } = new(Enum.GetValues<IdKind>().ToImmutableSortedDictionary(kind => kind, _ => ImmutableArray<string>.Empty), []);

    /// <summary>The program's words.</summary>
    public static SourceFile Words { get; } = TemplateProbe.Languages.Single(file => file.Stem == "sv");

    /// <summary>What a schema finds wrong, as places and what is demanded there; empty when all is well.</summary>
    public IEnumerable<string> Faults(string schema, YamlNode node)
    {
        var instance = JsonSerializer.SerializeToElement(YamlJson.Of(node));
        if (schemas[schema].Value.Evaluate(instance).IsValid)
            return [];
        var verdict = schemas[schema].Value.Evaluate(instance, new EvaluationOptions { OutputFormat = OutputFormat.List });
        return (verdict.Details ?? []).Where(detail => detail.Errors is not null).SelectMany(detail => detail.Errors!.Select(error => $"{detail.InstanceLocation} {error.Key}")).Distinct().DefaultIfEmpty("false");
    }
}
