namespace Portal.Generator.Search;

/// <summary>A part of the index: all terms whose stems begin with <paramref name="Start"/> or come after it, up to the next part.</summary>
public sealed record IndexPart(string Start, int[] Terms)
{
    /// <summary>The part in lunr's format.</summary>
    public byte[] Write(LunrIndex index) => index.Write(Terms);
}

/// <summary>Divides the index by the first letters of stems, so that a query loads only what its words need.</summary>
public static class IndexParts
{
    /// <summary>About so many bytes are a part, unless a single stem has more.</summary>
    private const int Size = 64 * 1024;

    /// <summary>About so many bytes a term and each of its places take.</summary>
    private const int TermSize = 80;
    private const int PostingSize = 34;

    /// <summary>The parts, in the order of their stems. There is always one.</summary>
    public static IReadOnlyList<IndexPart> Divide(LunrIndex index, SearchTerms terms)
    {
        var parts = new List<IndexPart>();
        var (first, size) = (0, 0);
        for (var term = 0; term < terms.Texts.Length;)
        {
            var next = term;
            var stemSize = 0;
            for (; next < terms.Texts.Length && terms.Stems[next] == terms.Stems[term]; next++)
                stemSize += TermSize + PostingSize * index.Postings(next);
            if (size > 0 && size + stemSize > Size)
            {
                parts.Add(Part(first, term));
                (first, size) = (term, 0);
            }
            size += stemSize;
            term = next;
        }
        parts.Add(Part(first, terms.Texts.Length));
        return parts;

        IndexPart Part(int from, int to)
        {
            var numbers = Enumerable.Range(from, to - from).ToArray();
            Array.Sort(numbers, (a, b) => string.CompareOrdinal(terms.Texts[a], terms.Texts[b]));
            return new IndexPart(from == 0 ? "" : Beginning(terms.Stems[from - 1], terms.Stems[from]), numbers);
        }
    }

    /// <summary>The fewest first letters of <paramref name="text"/> that come after <paramref name="before"/>.</summary>
    internal static string Beginning(string before, string text)
    {
        var same = 0;
        while (same < before.Length && before[same] == text[same])
            same++;
        return text[..(same + 1)];
    }
}
