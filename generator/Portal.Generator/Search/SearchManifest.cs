using Portal.Model.Output;

namespace Portal.Generator.Search;

/// <summary>
/// What the browser reads first: the version, where each part of the index and each file of words begins, the stop words, and what
/// every document can be filtered by. Its form is <c>Manifest</c> in <c>site/src/search/index-files.ts</c>.
/// </summary>
public sealed record SearchManifest(string Version, IReadOnlyList<string> Parts, IReadOnlyList<string> Rests, IReadOnlyList<string> Beginnings, IReadOnlyList<string> Endings)
{
    /// <summary>The manifest as JSON.</summary>
    public byte[] Write(IReadOnlyList<SearchDocument> documents, IReadOnlyList<SearchFacet> facets) => PublishedJson.Write(new
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
        facets = facets.Select(facet => Facet(facet, documents)),
    });

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
