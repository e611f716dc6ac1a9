using System.Collections.Immutable;
using Portal.Generator.Reading;

namespace Portal.Generator.Authoring;

/// <summary>The keys of a YAML file of the content, as its reader asks for them.</summary>
/// <param name="Path">The file.</param>
/// <param name="IsList">True when it holds a list of entries with these keys.</param>
/// <param name="Keys">The keys.</param>
public sealed record FileKeys(string Path, bool IsList, ImmutableArray<AskedKey> Keys)
{
    /// <summary>All files but <c>ord.yml</c>, whose keys are those of the words of the interface.</summary>
    public static ImmutableArray<FileKeys> All { get; } =
    [
        new(SettingsReader.Path, false, Fields.Keys(fields => SettingsReader.Read(fields, null, new ContentFiles([], [])))),
        List(GlossaryReader.Path, GlossaryReader.ReadTerm),
        List(SourcesReader.Path, SourcesReader.ReadSource),
        List(ContactsReader.Path, ContactsReader.ReadContact),
        List(LocalFactsReader.Path, LocalFactsReader.ReadFact),
        List(YearWheelReader.Path, YearWheelReader.ReadTask),
        List(SynonymsReader.Path, SynonymsReader.ReadSynonym),
        List(ReaderQuestionsReader.Path, ReaderQuestionsReader.ReadQuestion),
        List(ReaderSentencesReader.Path, ReaderSentencesReader.ReadSentences),
    ];

    private static FileKeys List<T>(string path, Func<Fields, T> read) => new(path, true, Fields.Keys(fields => read(fields)));
}
