using System.Collections.Immutable;
using Portal.Model;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Reading;

/// <summary>Reads <c>fragor.yml</c>.</summary>
public static class ReaderQuestionsReader
{
    /// <summary>The file's path.</summary>
    public const string Path = "fragor.yml";

    /// <summary>Without a place of its own a question is answered when the page is among the first three.</summary>
    private const int UsualPlace = 3;
    private const int MostPlace = 20;

    /// <summary>The questions, in the order of the file.</summary>
    public static ImmutableArray<ReaderQuestion> Read(ContentFiles content, DiagnosticBag bag) => YamlFile.ReadList(content, Path, ReadQuestion, bag);

    /// <summary>Reads one.</summary>
    public static ReaderQuestion ReadQuestion(Fields fields) => new()
    {
        Text = fields.SpannedText("fråga"),
        Answers = fields.RequiredList("svar", IdKind.Page),
        Place = fields.OptionalNumber("plats", 1, MostPlace) ?? UsualPlace,
    };
}
