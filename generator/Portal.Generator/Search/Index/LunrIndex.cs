namespace Portal.Generator.Search.Index;

/// <summary>A field of a lunr index; its boost multiplies the scores of its words. <paramref name="B"/> tells how much a word of a longer field counts for less; lunr's is the default.</summary>
public sealed record LunrField(string Name, double Boost, double B = 0.75);

/// <summary>How often a term stands in a field of a document.</summary>
public readonly record struct TermCount(int Term, int Count);

/// <summary>A document of a lunr index: for each field its terms, each once, and the number of all of them.</summary>
public sealed record LunrDocument(double Boost, TermCount[][] Terms);

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
/// The scores of lunr 2.3.9 (BM25 for each field, computed beforehand), written in its own format, whole or in parts. The scores
/// of a term do not depend on other terms, so an index divided by terms gives the scores of the whole one. Source: lunr's
/// <c>lib/builder.js</c> and <c>lib/idf.js</c>.
/// </summary>
public sealed class LunrIndex
{
    /// <summary>The version of lunr that reads the format; lunr warns about any other.</summary>
    public const string Version = "2.3.9";

    private const double K1 = 1.2;

    private readonly IReadOnlyList<LunrField> fields;
    private readonly IReadOnlyList<string> terms;
    private readonly LunrDocument[] documents;
    private readonly double[] lengthNorm;
    private readonly int[] firstPosting;
    private readonly int[] firstOfRest;
    private readonly Posting[] postings;

    /// <summary>Arranges the terms of all documents by term. References are the documents' numbers.</summary>
    /// <param name="fields">The fields.</param>
    /// <param name="terms">The terms as lunr knows them.</param>
    /// <param name="documents">The documents, with numbers of terms.</param>
    /// <param name="best">So many documents of a term are of <see cref="Tier.Best"/>.</param>
    public LunrIndex(IReadOnlyList<LunrField> fields, IReadOnlyList<string> terms, LunrDocument[] documents, int best = int.MaxValue)
    {
        (this.fields, this.terms, this.documents) = (fields, terms, documents);
        var length = new int[documents.Length * fields.Count];
        firstPosting = new int[terms.Count + 1];
        for (var document = 0; document < documents.Length; document++)
            for (var field = 0; field < fields.Count; field++)
                foreach (var (term, count) in documents[document].Terms[field])
                {
                    length[document * fields.Count + field] += count;
                    firstPosting[term + 1]++;
                }
        var averageLength = fields.Select((_, field) => Enumerable.Range(0, documents.Length).Sum(document => (double)length[document * fields.Count + field]) / documents.Length).ToArray();
        lengthNorm = [.. length.Select((count, i) => K1 * (1 - fields[i % fields.Count].B + fields[i % fields.Count].B * (count / averageLength[i % fields.Count])))];

        for (var term = 0; term < terms.Count; term++)
            firstPosting[term + 1] += firstPosting[term];
        postings = new Posting[firstPosting[^1]];
        var next = firstPosting.ToArray();
        for (var document = 0; document < documents.Length; document++)
            for (var field = 0; field < fields.Count; field++)
                foreach (var (term, count) in documents[document].Terms[field])
                    postings[next[term]++] = new Posting(document, field, count);

        firstOfRest = firstPosting[1..];
        Parallel.For(0, terms.Count, term =>
        {
            Score(AllPostings(term));
            firstOfRest[term] -= PutLast(AllPostings(term), best);
        });
    }

    /// <summary>How many fields of documents have a term, those documents that are of a tier.</summary>
    public int Postings(int term, Tier tier) => PostingsOf(term, tier).Length;

    /// <summary>Turns how often a term stands in a field into its score there.</summary>
    private void Score(Span<Posting> all)
    {
        // lunr counts a document once for each field that has the term.
        var inverseFrequency = Math.Log(1 + Math.Abs((documents.Length - all.Length + 0.5) / (all.Length + 0.5)));
        foreach (ref var posting in all)
        {
            double count = posting.Value;
            var score = inverseFrequency * ((K1 + 1) * count) / (lengthNorm[posting.Document * fields.Count + posting.Field] + count);
            score *= fields[posting.Field].Boost;
            score *= documents[posting.Document].Boost;
            posting = posting with { Value = (int)Math.Floor(score * 1000 + 0.5) };
        }
    }

    /// <summary>Puts the postings of all but the best documents of a term behind the others: how many they are.</summary>
    private static int PutLast(Span<Posting> all, int best)
    {
        if (all.Length <= best)
            return 0;
        var (scores, last) = (new int[all.Length], -1);
        for (var i = 0; i < all.Length; i++)
        {
            if (i == 0 || all[i].Document != all[i - 1].Document)
                last++;
            scores[last] += all[i].Value;
        }
        var ordered = scores[..(last + 1)];
        if (ordered.Length <= best)
            return 0;
        Array.Sort(ordered);
        var least = ordered[^best];
        var withLeast = ordered.AsSpan(ordered.Length - best).LastIndexOf(least) + 1;

        var (rest, first) = (new List<Posting>(all.Length), 0);
        for (int i = 0, document = 0; i < all.Length; document++)
        {
            var isBest = scores[document] > least || scores[document] == least && withLeast-- > 0;
            for (var at = all[i].Document; i < all.Length && all[i].Document == at; i++)
            {
                if (isBest)
                    all[first++] = all[i];
                else
                    rest.Add(all[i]);
            }
        }
        rest.CopyTo(all[first..]);
        return rest.Count;
    }

    /// <summary>The index of some terms, which are in ordinal order (lunr refuses to load anything else), for the documents of a tier.</summary>
    public byte[] Write(ReadOnlySpan<int> part, Tier tier)
    {
        using var json = new LunrJson();
        json.Add("{\"version\":\""u8);
        json.Add(Version);
        json.Add("\",\"fields\":["u8);
        for (var field = 0; field < fields.Count; field++)
        {
            json.Add(field > 0 ? ",\""u8 : "\""u8);
            json.Add(fields[field].Name);
            json.Add("\""u8);
        }
        json.Add("],\"fieldVectors\":["u8);
        WriteVectors(json, part, tier);
        json.Add("],\"invertedIndex\":["u8);
        WriteTerms(json, part, tier);
        json.Add("],\"pipeline\":[]}"u8);
        return json.ToArray();
    }

    /// <summary><c>["field/document", [place of term, score, ...]]</c> for each field of a document that has any of the terms.</summary>
    private void WriteVectors(LunrJson json, ReadOnlySpan<int> part, Tier tier)
    {
        var count = 0;
        foreach (var term in part)
            count += Postings(term, tier);
        var (keys, scores, i) = (new long[count], new int[count], 0);
        for (var place = 0; place < part.Length; place++)
            foreach (var posting in PostingsOf(part[place], tier))
            {
                keys[i] = ((long)posting.Document * fields.Count + posting.Field) << 32 | (uint)place;
                scores[i++] = posting.Value;
            }
        Array.Sort(keys, scores);
        for (i = 0; i < count;)
        {
            var vector = keys[i] >> 32;
            json.Add(i > 0 ? ",[\""u8 : "[\""u8);
            json.Add(fields[(int)(vector % fields.Count)].Name);
            json.Add("/"u8);
            json.Add((int)(vector / fields.Count));
            json.Add("\",["u8);
            for (var first = i; i < count && keys[i] >> 32 == vector; i++)
            {
                if (i > first)
                    json.Add(","u8);
                json.Add((int)keys[i]);
                json.Add(","u8);
                json.AddThousandths(scores[i]);
            }
            json.Add("]]"u8);
        }
    }

    private void WriteTerms(LunrJson json, ReadOnlySpan<int> part, Tier tier)
    {
        for (var place = 0; place < part.Length; place++)
        {
            json.Add(place > 0 ? ",[\""u8 : "[\""u8);
            json.Add(terms[part[place]]);
            json.Add("\",{\"_index\":"u8);
            json.Add(place);
            for (var field = 0; field < fields.Count; field++)
            {
                json.Add(",\""u8);
                json.Add(fields[field].Name);
                json.Add("\":{"u8);
                var isFirst = true;
                foreach (var posting in PostingsOf(part[place], tier))
                {
                    if (posting.Field != field)
                        continue;
                    json.Add(isFirst ? "\""u8 : ",\""u8);
                    json.Add(posting.Document);
                    json.Add("\":{}"u8);
                    isFirst = false;
                }
                json.Add("}"u8);
            }
            json.Add("}]"u8);
        }
    }

    private Span<Posting> AllPostings(int term) => postings.AsSpan(firstPosting[term]..firstPosting[term + 1]);

    private ReadOnlySpan<Posting> PostingsOf(int term, Tier tier) =>
        tier == Tier.Best ? postings.AsSpan(firstPosting[term]..firstOfRest[term]) : postings.AsSpan(firstOfRest[term]..firstPosting[term + 1]);

    /// <summary>A term in a field of a document: how often it stands there and then, in thousandths and rounded as lunr does (halves up), its score.</summary>
    private readonly record struct Posting(int Document, int Field, int Value);
}
