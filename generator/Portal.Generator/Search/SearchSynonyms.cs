using System.Collections.Immutable;
using Portal.Generator.Reading;
using Portal.Model;
using Portal.Model.Diagnostics;
using Portal.Model.Text;

namespace Portal.Generator.Search;

/// <summary>
/// Gives documents the words that readers use for them: those of <c>synonymer.yml</c>, and abbreviations of the glossary in
/// both directions. What is meant is looked for in titles; if none has it, in headings; and at last in the text.
/// </summary>
public static class SearchSynonyms
{
    private const int ShortestPart = 4;

    /// <summary>The documents with their synonyms. What is meant but stands nowhere is reported.</summary>
    public static ImmutableArray<SearchDocument> Add(ImmutableArray<SearchDocument> documents, PortalModel model, DiagnosticBag bag)
    {
        var texts = documents.AsParallel().AsOrdered().Select(document => new Levels(document)).ToArray();
        var added = documents.Select(_ => new List<string>()).ToArray();
        foreach (var synonym in model.Synonyms)
        {
            foreach (var meant in synonym.Meant)
            {
                var places = Places(texts, meant.Value);
                if (places.Count == 0)
                    bag.Add(DiagnosticRules.UnknownSynonym, SynonymsReader.Path, meant.Span, $"\"{meant.Value}\" står ingenstans i portalen", "Skriv ett ord som portalen använder, helst ur en rubrik.");
                foreach (var place in places)
                    added[place].AddRange(synonym.Written);
            }
        }
        foreach (var term in model.Terms)
        {
            if (term.Abbreviation is not { } abbreviation)
                continue;
            foreach (var place in Places(texts, term.Name))
                added[place].Add(abbreviation);
            foreach (var place in Places(texts, abbreviation))
                added[place].Add(term.Name);
        }
        return [.. documents.Select((document, i) => added[i].Count == 0 ? document : document with { Synonyms = [.. document.Synonyms.Concat(added[i]).Distinct()] })];
    }

    private static List<int> Places(Levels[] texts, string phrase)
    {
        var words = SearchWords.In(phrase).Where(word => !StopWords.Has(word)).Select(Diacritics.Strip).ToArray();
        if (words.Length == 0)
            return [];
        foreach (var level in new Func<Levels, Level>[] { texts => texts.Title, texts => texts.Headings, texts => texts.Text })
        {
            var places = Enumerable.Range(0, texts.Length).Where(i => words.All(level(texts[i]).Has)).ToList();
            if (places.Count > 0)
                return places;
        }
        return [];
    }

    /// <summary>A document's words where they count most, second most and least.</summary>
    private sealed class Levels(SearchDocument document)
    {
        public Level Title { get; } = new([document.Title]);
        public Level Headings { get; } = new(document.Sections.Select(section => section.Heading));
        public Level Text { get; } = new(document.Sections.Select(section => section.Text));
    }

    private sealed class Level(IEnumerable<string> texts)
    {
        private readonly HashSet<string> words = [.. texts.SelectMany(SearchWords.In).Select(Diacritics.Strip)];
        private HashSet<string>? stems;

        /// <summary>True for a word in any form, or as the beginning or end of a compound.</summary>
        public bool Has(string word) => (stems ??= [.. words.Select(SwedishStemmer.Stem)]).Contains(SwedishStemmer.Stem(word))
            || word.Length >= ShortestPart && words.Any(other => other.StartsWith(word, StringComparison.Ordinal) || other.EndsWith(word, StringComparison.Ordinal));
    }
}
