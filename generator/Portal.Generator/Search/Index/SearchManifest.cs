using System.Collections.Immutable;
using Portal.Generator.Search.Documents;
using Portal.Generator.Search.Language;
using Portal.Model.Output;

namespace Portal.Generator.Search.Index;

/// <summary>
/// What the browser reads first: the version, where each part of the index and each file of words begins, the stop words, and what
/// every document can be filtered by. Its form is <c>Manifest</c> in <c>site/src/search/index-files.ts</c>.
/// </summary>
public sealed record SearchManifest(string Version, IReadOnlyList<string> Parts, IReadOnlyList<string> Rests, IReadOnlyList<string> Beginnings, IReadOnlyList<string> Endings)
{
    /// <summary>The manifest as JSON.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="facets">What they can be filtered by.</param>
    /// <param name="emergencyNumber">The number that urgent answers say.</param>
    public byte[] Write(IReadOnlyList<SearchDocument> documents, IReadOnlyList<SearchFacet> facets, string emergencyNumber) => PublishedJson.Write(new
    {
        version = Version,
        documents = documents.Count,
        namesInFile = DocumentFiles.NamesInFile,
        best = IndexParts.Best,
        parts = Parts,
        rests = Rests,
        beginnings = Beginnings,
        endings = Endings,
        stopWords = StopWords.All.Order(StringComparer.Ordinal),
        terms = Terms(documents),
        emergency = emergencyNumber,
        urgent = documents.Index().Where(document => document.Item.Urgent is not null).Select(document => Urgent(document.Index, document.Item.Urgent!)),
        outlook = Outlook(documents),
        facets = facets.Select(facet => Facet(facet, documents)),
    });

    /// <summary>The stems of the title, which is taken as a whole: <c>skola</c> alone is not "Dödligt våld i en skola"; of each word of the quick action; and of the words and phrases that editors have given to an urgent answer.</summary>
    private static object Urgent(int place, UrgentWords urgent) =>
        new { document = place, words = Stems([urgent.Title], byWord: false).Union(Stems([urgent.QuickAction], byWord: true)), given = Stems(urgent.Given.Where(phrase => !SynonymPhrases.Saying(phrase).Any()), byWord: false).Concat(urgent.Given.SelectMany(SynonymPhrases.Saying).Distinct().Order(StringComparer.Ordinal)) };

    private static IEnumerable<string> Stems(IEnumerable<string> phrases, bool byWord) => phrases
        .SelectMany(phrase => byWord ? WantedWords.In(phrase).Select(word => new[] { word }) : [WantedWords.In(phrase)])
        .Select(words => string.Join(' ', words.Select(SwedishStemmer.Stem)))
        .Where(words => words.Length > 0)
        .Distinct()
        .Order(StringComparer.Ordinal);

    /// <summary>
    /// Runs of documents about others, and the stems of the names of those, which stand before a colon in the titles. A document outside
    /// their folder is about them when such a name is in its title: a plan of theirs among the documents.
    /// </summary>
    private static object Outlook(IReadOnlyList<SearchDocument> documents)
    {
        var names = documents.Where(document => document.IsOutlook && document.Title.Contains(':'))
            .SelectMany(document => WantedWords.In(document.Title[..document.Title.IndexOf(':')])).Select(SwedishStemmer.Stem).Distinct().Order(StringComparer.Ordinal).ToList();
        var runs = new List<int[]>();
        foreach (var (place, _) in documents.Index().Where(document => document.Item.IsOutlook || WantedWords.In(document.Item.Title).Select(SwedishStemmer.Stem).Any(names.Contains)))
            if (runs.Count > 0 && runs[^1][0] + runs[^1][1] == place)
                runs[^1][1]++;
            else
                runs.Add([place, 1]);
        return new { runs, names };
    }

    /// <summary>The number of the first glossary term, and how many there are: they follow each other.</summary>
    private static int[] Terms(IReadOnlyList<SearchDocument> documents) =>
        [documents.TakeWhile(document => !document.IsTerm).Count(), documents.Count(document => document.IsTerm)];

    /// <summary>The sets of values that occur, and runs of documents with the same set: its number, how many documents.</summary>
    private static object Facet(SearchFacet facet, IReadOnlyList<SearchDocument> documents)
    {
        var places = facet.Values.Select((value, place) => (value.Id, place)).ToDictionary(pair => pair.Id, pair => pair.place);
        var sets = new List<int[]>();
        var numbers = new Dictionary<string, int>();
        var runs = new List<int>();
        foreach (var document in documents)
        {
            int[] set = [.. document.Facets.GetValueOrDefault(facet.Id, []).Where(places.ContainsKey).Select(id => places[id]).Distinct().Order()];
            var key = string.Join(',', set);
            if (!numbers.TryGetValue(key, out var number))
            {
                numbers[key] = number = sets.Count;
                sets.Add(set);
            }
            if (runs.Count > 0 && runs[^2] == number)
                runs[^1]++;
            else
                runs.AddRange([number, 1]);
        }
        return new { id = facet.Id, name = facet.Name, values = facet.Values.Select(value => new[] { value.Id, value.Name }), sets, runs };
    }
}
