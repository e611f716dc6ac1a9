using System.Collections.Immutable;
using Portal.Model;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Reading;

/// <summary>Reads <c>meningar.yml</c> and the files that hold more of it.</summary>
public static class ReaderSentencesReader
{
    /// <summary>The first file's path.</summary>
    public const string Path = "meningar.yml";

    /// <summary>The files of the list.</summary>
    public static DividedList Files { get; } = new(Path);

    /// <summary>The entries, in the order of the files.</summary>
    public static ImmutableArray<ReaderSentences> Read(ContentFiles content, DiagnosticBag bag) => Files.Read(content, ReadSentences, bag);

    /// <summary>Reads one.</summary>
    public static ReaderSentences ReadSentences(Fields fields) => new()
    {
        Path = fields.Path,
        Answers = fields.RequiredList("svar", IdKind.Page),
        Sentences = fields.RequiredTextList("meningar"),
    };
}
