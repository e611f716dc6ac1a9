using System.Collections.Immutable;
using Portal.Model;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Reading;

/// <summary>Reads <c>synonymer.yml</c>.</summary>
public static class SynonymsReader
{
    /// <summary>The file's path.</summary>
    public const string Path = "synonymer.yml";

    /// <summary>The entries, in the order of the file.</summary>
    public static ImmutableArray<Synonym> Read(ContentFiles content, DiagnosticBag bag) => YamlFile.ReadList(content, Path, ReadSynonym, bag);

    /// <summary>Reads one.</summary>
    public static Synonym ReadSynonym(Fields fields) => new()
    {
        Written = [.. fields.RequiredList("skriver").Select(word => word.Value)],
        Meant = fields.RequiredList("menar"),
    };
}
