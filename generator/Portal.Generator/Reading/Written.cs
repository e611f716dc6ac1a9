using System.Collections.Frozen;
using System.Collections.Immutable;
using Portal.Model;
using Portal.Model.Diagnostics;
using Portal.Model.Pages;

namespace Portal.Generator.Reading;

/// <summary>Everything that is written in a content folder with settings, read: what linking works on.</summary>
/// <param name="Files">The files.</param>
/// <param name="Settings">What portal.yml says.</param>
/// <param name="Pages">Every page that can be read, published or not.</param>
/// <param name="Terms">The glossary, in alphabetical order.</param>
/// <param name="Sources">The sources, in alphabetical order.</param>
/// <param name="Synonyms">Words that readers use.</param>
/// <param name="History">The day each file was last changed according to git.</param>
public sealed record Written(
    ContentFiles Files, PortalSettings Settings, ImmutableArray<Page> Pages, ImmutableArray<Term> Terms, ImmutableArray<Source> Sources, ImmutableArray<Synonym> Synonyms,
    FrozenDictionary<string, DateOnly> History)
{
    /// <summary>Reads what is in the files, save those pages that <paramref name="memory"/> has.</summary>
    public static Written Read(ContentFiles files, PortalSettings settings, FrozenDictionary<string, DateOnly> history, DiagnosticBag bag, Memo<(SourceFile, string), Page>? memory = null) => new(
        files, settings, PageReader.ReadAll(files, settings, bag, memory), GlossaryReader.Read(files, bag), SourcesReader.Read(files, bag), SynonymsReader.Read(files, bag), history);
}
