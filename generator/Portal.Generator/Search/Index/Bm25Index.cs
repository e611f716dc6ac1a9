using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Portal.Generator.Search.Index;

/// <summary>A field of the index; its boost multiplies the scores of its words. <paramref name="B"/> tells how much a word of a longer field counts for less; lunr's is the default.</summary>
public sealed record IndexField(double Boost, double B = 0.75);

/// <summary>How often a term stands in a field of a document.</summary>
public readonly record struct TermCount(int Term, int Count);

/// <summary>A document of the index: for each field its terms, each once.</summary>
public sealed record IndexedDocument(double Boost, TermCount[][] Terms);

/// <summary>
/// The documents of each term in two tiers: a common word has thousands, and the best of them are answer enough while somebody types
/// (tiered indexes: Manning, Raghavan and Schütze, "Introduction to Information Retrieval", 7.2.1).
/// </summary>
public enum Tier
{
    /// <summary>The documents with the highest scores for the term.</summary>
    Best,

    /// <summary>All others.</summary>
    Rest,
}

/// <summary>
/// The score of each term in each document: BM25 for each field, summed. They are those of lunr 2.3.9 (<c>lib/builder.js</c> and <c>lib/idf.js</c>), which
/// tests hold them to. The scores of a term do not depend on other terms, so an index divided by terms gives the scores of the whole one.
/// </summary>
public sealed class Bm25Index
{
    private const double K1 = 1.2;

    private static readonly JsonWriterOptions Format = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly IReadOnlyList<string> terms;
    private readonly Posting[] postings;
    private readonly int[] first;
    private readonly int[] count;
    private readonly int best;

    /// <summary>Scores the terms of all documents. References are the documents' numbers.</summary>
    /// <param name="fields">The fields.</param>
    /// <param name="terms">The terms.</param>
    /// <param name="documents">The documents, with numbers of terms.</param>
    /// <param name="best">So many documents of a term are of <see cref="Tier.Best"/>.</param>
    public Bm25Index(IReadOnlyList<IndexField> fields, IReadOnlyList<string> terms, IndexedDocument[] documents, int best = int.MaxValue)
    {
        (this.terms, this.best) = (terms, best);
        var length = new int[documents.Length * fields.Count];
        first = new int[terms.Count + 1];
        for (var document = 0; document < documents.Length; document++)
            for (var field = 0; field < fields.Count; field++)
                foreach (var (term, times) in documents[document].Terms[field])
                {
                    length[document * fields.Count + field] += times;
                    first[term + 1]++;
                }
        var averageLength = fields.Select((_, field) => Enumerable.Range(0, documents.Length).Sum(document => (double)length[document * fields.Count + field]) / documents.Length).ToArray();
        double[] lengthNorm = [.. length.Select((words, i) => K1 * (1 - fields[i % fields.Count].B + fields[i % fields.Count].B * (words / averageLength[i % fields.Count])))];

        for (var term = 0; term < terms.Count; term++)
            first[term + 1] += first[term];
        postings = new Posting[first[^1]];
        var next = first.ToArray();
        for (var document = 0; document < documents.Length; document++)
            for (var field = 0; field < fields.Count; field++)
                foreach (var (term, times) in documents[document].Terms[field])
                    postings[next[term]++] = new Posting(document, field, times);

        count = new int[terms.Count];
        Parallel.For(0, terms.Count, term =>
        {
            var places = postings.AsSpan(first[term]..first[term + 1]);
            count[term] = Score(places);
            PutBestFirst(places[..count[term]]);
        });

        int Score(Span<Posting> places)
        {
            // lunr counts a document once for each field that has the term.
            var inverseFrequency = Math.Log(1 + Math.Abs((documents.Length - places.Length + 0.5) / (places.Length + 0.5)));
            var last = -1;
            foreach (var (document, field, times) in places)
            {
                var score = inverseFrequency * ((K1 + 1) * times) / (lengthNorm[document * fields.Count + field] + times);
                score *= fields[field].Boost;
                score *= documents[document].Boost;
                var thousandths = (int)Math.Floor(score * 1000 + 0.5);
                if (last >= 0 && places[last].Document == document)
                    places[last] = places[last] with { Value = places[last].Value + thousandths };
                else
                    places[++last] = new Posting(document, 0, thousandths);
            }
            return last + 1;
        }
    }

    /// <summary>How many documents of a tier have a term.</summary>
    public int Documents(int term, Tier tier) => PostingsOf(term, tier).Length;

    /// <summary>Puts the best documents of a term before the others.</summary>
    private void PutBestFirst(Span<Posting> documents)
    {
        if (documents.Length <= best)
            return;
        documents.Sort((a, b) => (-a.Value, a.Document).CompareTo((-b.Value, b.Document)));
        documents[..best].Sort((a, b) => a.Document.CompareTo(b.Document));
        documents[best..].Sort((a, b) => a.Document.CompareTo(b.Document));
    }

    /// <summary>
    /// The index of some terms for the documents of a tier, as JSON: for each term a list of its documents in order, each as how much higher its number is than
    /// that of the one before, and its score in thousandths.
    /// </summary>
    public byte[] Write(ReadOnlySpan<int> part, Tier tier)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Format))
        {
            json.WriteStartObject();
            foreach (var term in part)
            {
                json.WriteStartArray(terms[term]);
                var before = 0;
                foreach (var (document, _, score) in PostingsOf(term, tier))
                {
                    json.WriteNumberValue(document - before);
                    json.WriteNumberValue(score);
                    before = document;
                }
                json.WriteEndArray();
            }
            json.WriteEndObject();
        }
        return bytes.WrittenSpan.ToArray();
    }

    private ReadOnlySpan<Posting> PostingsOf(int term, Tier tier)
    {
        var all = postings.AsSpan(first[term], count[term]);
        var inBest = Math.Min(best, all.Length);
        return tier == Tier.Best ? all[..inBest] : all[inBest..];
    }

    /// <summary>A term in a field of a document with how often it stands there; then, over all fields, with its score in thousandths, each field's rounded as lunr does (halves up).</summary>
    private readonly record struct Posting(int Document, int Field, int Value);
}
