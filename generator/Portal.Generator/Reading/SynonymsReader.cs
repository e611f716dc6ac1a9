using System.Collections.Immutable;
using Portal.Model;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Reading;

/// <summary>Reads <c>synonymer.yml</c> and the files that hold more of it.</summary>
public static class SynonymsReader
{
    /// <summary>The file's path.</summary>
    public const string Path = "synonymer.yml";

    /// <summary>The files of the list.</summary>
    public static DividedList Files { get; } = new(Path);

    /// <summary>The entries, in the order of the files.</summary>
    public static ImmutableArray<Synonym> Read(ContentFiles content, DiagnosticBag bag) => Files.Read(content, ReadSynonym, bag);

    /// <summary>Reads one.</summary>
    public static Synonym ReadSynonym(Fields fields) => new()
    {
        Path = fields.Path,
        Written = [.. fields.RequiredList("skriver").Select(word => word.Value)],
        Meant = fields.RequiredList("menar"),
    };
}
