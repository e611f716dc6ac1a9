namespace Portal.Generator.Search;

/// <summary>A field of a lunr index; its boost multiplies the scores of its words.</summary>
public sealed record LunrField(string Name, double Boost);

/// <summary>How often a term stands in a field of a document.</summary>
public readonly record struct TermCount(int Term, int Count);

/// <summary>A document of a lunr index: for each field its terms, each once, and the number of all of them.</summary>
public sealed record LunrDocument(double Boost, TermCount[][] Terms);

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
    private const double B = 0.75;

    private readonly IReadOnlyList<LunrField> fields;
    private readonly IReadOnlyList<string> terms;
    private readonly LunrDocument[] documents;
    private readonly double[] lengthNorm;
    private readonly int[] firstPosting;
    private readonly Posting[] postings;

    /// <summary>Arranges the terms of all documents by term. References are the documents' numbers.</summary>
    public LunrIndex(IReadOnlyList<LunrField> fields, IReadOnlyList<string> terms, LunrDocument[] documents)
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
        lengthNorm = [.. length.Select((count, i) => K1 * (1 - B + B * (count / averageLength[i % fields.Count])))];

        for (var term = 0; term < terms.Count; term++)
            firstPosting[term + 1] += firstPosting[term];
        postings = new Posting[firstPosting[^1]];
        var next = firstPosting.ToArray();
        for (var document = 0; document < documents.Length; document++)
            for (var field = 0; field < fields.Count; field++)
                foreach (var (term, count) in documents[document].Terms[field])
                    postings[next[term]++] = new Posting(document, field, count);
    }

    /// <summary>How many fields of documents have a term.</summary>
    public int Postings(int term) => firstPosting[term + 1] - firstPosting[term];

    /// <summary>A term's score in a field of a document, in thousandths, rounded as lunr does: halves up.</summary>
    private int Thousandths(double inverseFrequency, Posting posting)
    {
        double count = posting.Count;
        var score = inverseFrequency * ((K1 + 1) * count) / (lengthNorm[posting.Document * fields.Count + posting.Field] + count);
        score *= fields[posting.Field].Boost;
        score *= documents[posting.Document].Boost;
        return (int)Math.Floor(score * 1000 + 0.5);
    }

    /// <summary>lunr counts a document once for each field that has the term.</summary>
    private double InverseFrequency(int term)
    {
        double with = Postings(term);
        return Math.Log(1 + Math.Abs((documents.Length - with + 0.5) / (with + 0.5)));
    }

    /// <summary>The index of some terms, which are in ordinal order (lunr refuses to load anything else).</summary>
    public byte[] Write(ReadOnlySpan<int> part)
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
        WriteVectors(json, part);
        json.Add("],\"invertedIndex\":["u8);
        WriteTerms(json, part);
        json.Add("],\"pipeline\":[]}"u8);
        return json.ToArray();
    }

    /// <summary><c>["field/document", [place of term, score, ...]]</c> for each field of a document that has any of the terms.</summary>
    private void WriteVectors(LunrJson json, ReadOnlySpan<int> part)
    {
        var count = 0;
        foreach (var term in part)
            count += Postings(term);
        var (keys, scores, i) = (new long[count], new int[count], 0);
        for (var place = 0; place < part.Length; place++)
        {
            var inverseFrequency = InverseFrequency(part[place]);
            foreach (var posting in PostingsOf(part[place]))
            {
                keys[i] = ((long)posting.Document * fields.Count + posting.Field) << 32 | (uint)place;
                scores[i++] = Thousandths(inverseFrequency, posting);
            }
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

    private void WriteTerms(LunrJson json, ReadOnlySpan<int> part)
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
                foreach (var posting in PostingsOf(part[place]))
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

    private ReadOnlySpan<Posting> PostingsOf(int term) => postings.AsSpan(firstPosting[term]..firstPosting[term + 1]);

    private readonly record struct Posting(int Document, int Field, int Count);
}
