using System.Collections.Immutable;
using Portal.Generator.Search.Language;
using Portal.Model;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Search.Documents;

/// <summary>
/// Gives documents the words that readers use for them: those of <c>synonymer.yml</c>, and abbreviations of the glossary in
/// both directions. What is meant is looked for in titles; if none has it, in headings; and at last in the text. A title with stop words, such as
/// "Det brinner", is meant as a whole: its telling words alone are other titles too. A row that means
/// the title or <c>snabbval</c> of an acute guide also makes its words urgent ones.
/// </summary>
public static class SearchSynonyms
{
    /// <summary>The documents with their synonyms. What is meant but stands nowhere is reported.</summary>
    public static ImmutableArray<SearchDocument> Add(ImmutableArray<SearchDocument> documents, PortalModel model, DiagnosticBag bag)
    {
        var places = new PhrasePlaces(documents,
        [
            .. model.Synonyms.SelectMany(synonym => synonym.Meant).Select(meant => meant.Value),
            .. model.Terms.Where(term => term.Abbreviation is not null).SelectMany(term => new[] { term.Name, term.Abbreviation! }),
        ]);
        var added = documents.Select(_ => new HashSet<string>()).ToArray();
        foreach (var synonym in model.Synonyms)
        {
            foreach (var meant in synonym.Meant)
            {
                var of = places.Of(meant.Value);
                if (of.Count == 0)
                    bag.Add(DiagnosticRules.UnknownSynonym, synonym.Path, meant.Span, $"\"{meant.Value}\" står ingenstans i portalen", "Skriv ett ord som portalen använder, helst ur en rubrik.");
                foreach (var place in of)
                    added[place].UnionWith(synonym.Written);
            }
        }
        foreach (var term in model.Terms)
        {
            if (term.Abbreviation is not { } abbreviation)
                continue;
            foreach (var place in places.Of(term.Name))
                added[place].Add(abbreviation);
            foreach (var place in places.Of(abbreviation))
                added[place].Add(term.Name);
        }
        return [.. documents.Select((document, i) => added[i].Count == 0 && document.Urgent is null ? document : document with
        {
            Synonyms = [.. document.Synonyms.Concat(added[i]).Distinct()],
            Urgent = document.Urgent is { } urgent ? urgent with { Given = Given([urgent.Title, urgent.QuickAction], model) } : null,
        })];
    }

    /// <summary>What is written in the rows that mean one of the names.</summary>
    private static ImmutableArray<string> Given(ImmutableArray<string> names, PortalModel model) =>
        [.. model.Synonyms.Where(synonym => synonym.Meant.Any(meant => names.Contains(meant.Value, StringComparer.OrdinalIgnoreCase))).SelectMany(synonym => synonym.Written)];

    /// <summary>The documents in which phrases stand where they count most.</summary>
    private sealed class PhrasePlaces
    {
        private readonly WantedWords wanted;

        /// <summary>Pages by their titles.</summary>
        private readonly ILookup<string, int> titles;

        /// <summary>For titles, headings and texts: the documents that each word stands in.</summary>
        private readonly List<int>[][] levels;

        public PhrasePlaces(ImmutableArray<SearchDocument> documents, IEnumerable<string> phrases)
        {
            wanted = new WantedWords(phrases.SelectMany(WantedWords.In));
            titles = documents.Index().ToLookup(document => document.Item.Title, document => document.Index, StringComparer.OrdinalIgnoreCase);
            var found = new int[documents.Length][][];
            PerProcessor.For(documents.Length, () => new WantedWords.Finder(wanted), (finder, i) => found[i] =
            [
                finder.Find([documents[i].Title]),
                finder.Find(documents[i].Sections.Select(section => section.Heading)),
                finder.Find(documents[i].Sections.Select(section => section.Text)),
            ]);
            levels = [.. Enumerable.Range(0, 3).Select(level => ByWord([.. found.Select(document => document[level])]))];
        }

        /// <summary>Numbers of documents, of those that have the phrase at the first level where any has it.</summary>
        public List<int> Of(string phrase)
        {
            var words = WantedWords.In(phrase);
            if (titles.Contains(phrase) && words.Length < SearchWords.In(phrase).Count)
                return [.. titles[phrase]];
            return words.Length == 0 ? [] : levels
                .Select(level => words.Select(word => level[wanted.Number(word)]).OrderBy(places => places.Count).Aggregate((some, other) => [.. some.Where(place => other.BinarySearch(place) >= 0)]))
                .FirstOrDefault(places => places.Count > 0) ?? [];
        }

        private List<int>[] ByWord(int[][] words)
        {
            var documents = new List<int>[wanted.Count];
            for (var word = 0; word < documents.Length; word++)
                documents[word] = [];
            for (var document = 0; document < words.Length; document++)
                foreach (var word in words[document])
                    documents[word].Add(document);
            return documents;
        }
    }
}
