using System.Collections.Immutable;
using Portal.Generator.Authoring;
using Portal.Generator.Reading;
using Portal.Model;
using Portal.Model.Diagnostics;

namespace Portal.Tests.Support;

/// <summary>The keys of the settings and of each file of entries, as its reader names them to one who has written another.</summary>
public static class FileKeys
{
    private const string Unknown = "hittepånyckel: x\n";

    private static readonly Dictionary<string, Action<ContentFiles, DiagnosticBag>> Readers = new()
    {
        [SettingsReader.Path] = (content, bag) => SettingsReader.Read(content, null, bag),
        [GlossaryReader.Path] = (content, bag) => GlossaryReader.Read(content, bag),
        [SourcesReader.Path] = (content, bag) => SourcesReader.Read(content, bag),
        [LocalFactsReader.Path] = (content, bag) => LocalFactsReader.Read(content, bag),
        [ContactsReader.Path] = (content, bag) => ContactsReader.Read(content, bag),
        [SynonymsReader.Path] = (content, bag) => SynonymsReader.Read(content, bag),
        [YearWheelReader.Path] = (content, bag) => YearWheelReader.Read(content, bag),
        [ReaderQuestionsReader.Path] = (content, bag) => ReaderQuestionsReader.Read(content, bag),
    };

    /// <summary>The files.</summary>
    public static IEnumerable<string> Files => Readers.Keys;

    /// <summary>The keys of a file.</summary>
    public static ImmutableArray<KindKey> Of(string file)
    {
        var bag = new DiagnosticBag();
        Readers[file](new ContentFiles([new SourceFile(file, file == SettingsReader.Path ? Unknown : "- " + Unknown)], []), bag);
        var found = bag.Sorted();
        var missing = found.Where(each => each.Rule == DiagnosticRules.MissingKey).Select(each => each.Message.Split('"')[1]).ToHashSet();
        var remedy = found.Single(each => each.Rule == DiagnosticRules.UnknownKey).Suggestion!;
        return [.. remedy[(remedy.IndexOf(':') + 1)..].TrimEnd('.').Split(',', StringSplitOptions.TrimEntries).Select(key => new KindKey(key, missing.Contains(key)))];
    }
}
