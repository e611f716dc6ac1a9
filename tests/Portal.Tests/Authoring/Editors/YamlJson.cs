using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Portal.Generator.Reading.Yaml;

namespace Portal.Tests.Authoring;

/// <summary>YAML as editors see it: words without quotation marks can be numbers, truth values or nothing (the core schema of YAML 1.2.2, 10.3.2).</summary>
internal static partial class YamlJson
{
    /// <summary>The value of a node.</summary>
    public static JsonNode? Of(YamlNode node) => node switch
    {
        YamlMap map => new JsonObject(map.Entries.Select(entry => KeyValuePair.Create(entry.Key.Value, Of(entry.Value)))),
        YamlList list => new JsonArray([.. list.Items.Select(Of)]),
        YamlScalar { IsPlain: true, Value: "" or "~" or "null" or "Null" or "NULL" } => null,
        YamlScalar { IsPlain: true, Value: "true" or "True" or "TRUE" } => true,
        YamlScalar { IsPlain: true, Value: "false" or "False" or "FALSE" } => false,
        YamlScalar { IsPlain: true, Value: var text } when Number().IsMatch(text) => decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture),
        YamlScalar { Value: var text } => text,
        _ => throw new InvalidOperationException(node.ToString()),
    };

    [GeneratedRegex(@"^[-+]?(\.[0-9]+|[0-9]{1,20}(\.[0-9]*)?)\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Number();
}
