using System.Collections.Frozen;
using System.Collections.Immutable;
using Portal.Model;
using Portal.Model.Diagnostics;
using Portal.Model.Pages;
using Portal.Model.Text;

namespace Portal.Generator.Reading;

/// <summary>Everything that is written in a content folder with settings, read: what linking works on.</summary>
/// <param name="Files">The files.</param>
/// <param name="Settings">What portal.yml says.</param>
/// <param name="Words">The words of the interface.</param>
/// <param name="Pages">Every page that can be read, published or not.</param>
/// <param name="Terms">The glossary, in alphabetical order.</param>
/// <param name="Sources">The sources, in alphabetical order.</param>
/// <param name="Synonyms">Words that readers use.</param>
/// <param name="LocalFacts">Facts that each workplace fills in.</param>
/// <param name="Contacts">Whom to reach for what.</param>
/// <param name="YearWheel">What comes back every year.</param>
/// <param name="ReaderQuestions">What readers have asked.</param>
/// <param name="ReaderSentences">How readers ask for pages.</param>
/// <param name="History">The day each file was last changed according to git.</param>
public sealed record Written(
    ContentFiles Files, PortalSettings Settings, Words Words, ImmutableArray<Page> Pages, ImmutableArray<Term> Terms, ImmutableArray<Source> Sources, ImmutableArray<Synonym> Synonyms,
    ImmutableArray<LocalFact> LocalFacts, ImmutableArray<ContactEntry> Contacts, ImmutableArray<YearTask> YearWheel, ImmutableArray<ReaderQuestion> ReaderQuestions,
    ImmutableArray<ReaderSentences> ReaderSentences, FrozenDictionary<string, DateOnly> History)
{
    /// <summary>Reads what is in the files, save those pages that <paramref name="memory"/> has.</summary>
    public static Written Read(ContentFiles files, PortalSettings settings, Words words, FrozenDictionary<string, DateOnly> history, DiagnosticBag bag, Memo<(SourceFile, string), Page>? memory = null) => new(
        files, settings, words, PageReader.ReadAll(files, settings, bag, memory), GlossaryReader.Read(files, bag), SourcesReader.Read(files, bag), SynonymsReader.Read(files, bag),
        LocalFactsReader.Read(files, bag), ContactsReader.Read(files, settings.Contacts, bag), YearWheelReader.Read(files, bag), ReaderQuestionsReader.Read(files, bag),
        ReaderSentencesReader.Read(files, bag), history);
}
