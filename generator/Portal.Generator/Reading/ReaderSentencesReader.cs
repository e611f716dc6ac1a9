using System.Collections.Immutable;
using Portal.Model;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Reading;

/// <summary>Reads <c>meningar.yml</c>, and the files beside it whose names go on after that: <c>meningar-roller.yml</c>. All of them together are more than a file may hold.</summary>
public static class ReaderSentencesReader
{
    /// <summary>The first file's path.</summary>
    public const string Path = "meningar.yml";

    internal const string Further = "meningar-";

    /// <summary>The entries, in the order of the files' names and then of the files.</summary>
    public static ImmutableArray<ReaderSentences> Read(ContentFiles content, DiagnosticBag bag) =>
        [.. content.Texts.Select(file => file.Path).Where(IsOne).SelectMany(path => YamlFile.ReadList(content, path, ReadSentences, bag), (path, entry) => entry with { Path = path })];

    /// <summary>Reads one.</summary>
    public static ReaderSentences ReadSentences(Fields fields) => new()
    {
        Answers = fields.RequiredList("svar", IdKind.Page),
        Sentences = fields.RequiredTextList("meningar"),
    };

    /// <summary>True for the path of one of these files.</summary>
    public static bool IsOne(string path) =>
        path == Path || path.StartsWith(Further, StringComparison.Ordinal) && path.EndsWith(".yml", StringComparison.Ordinal);
}
