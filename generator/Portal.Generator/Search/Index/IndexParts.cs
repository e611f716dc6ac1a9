namespace Portal.Generator.Search.Index;

/// <summary>A part of the index: all terms whose stems begin with <paramref name="Start"/> or come after it, up to the next part of the same tier.</summary>
public sealed record IndexPart(string Start, int[] Terms, Tier Tier)
{
    /// <summary>The part as it is published.</summary>
    public byte[] Write(Bm25Index index) => index.Write(Terms, Tier);
}

/// <summary>Divides the index by the first letters of stems, so that a query loads only what its words need.</summary>
public static class IndexParts
{
    /// <summary>So many documents of a term are of the best tier.</summary>
    public const int Best = 512;

    /// <summary>About so many bytes are a part, unless a single stem has more.</summary>
    private const int Size = 16 * 1024;

    /// <summary>About so many bytes a term and each of its documents take.</summary>
    private const int TermSize = 14;
    private const int DocumentSize = 8;

    /// <summary>The parts of a tier, in the order of their stems. There is always one of the best tier.</summary>
    public static IReadOnlyList<IndexPart> Divide(Bm25Index index, SearchTerms terms, Tier tier)
    {
        var (parts, part, size, start) = (new List<IndexPart>(), new List<int>(), 0, "");
        int[] all = [.. Enumerable.Range(0, terms.Texts.Length).Where(term => index.Documents(term, tier) > 0)];
        for (var i = 0; i < all.Length;)
        {
            var (stem, first, stemSize) = (terms.Stems[all[i]], i, 0);
            for (; i < all.Length && terms.Stems[all[i]] == stem; i++)
                stemSize += TermSize + DocumentSize * index.Documents(all[i], tier);
            if (size > 0 && size + stemSize > Size)
            {
                Close();
                (part, size, start) = ([], 0, Beginning(terms.Stems[all[first - 1]], stem));
            }
            part.AddRange(all[first..i]);
            size += stemSize;
        }
        if (part.Count > 0 || tier == Tier.Best)
            Close();
        return parts;

        void Close()
        {
            part.Sort((a, b) => string.CompareOrdinal(terms.Texts[a], terms.Texts[b])); // their numbers tell in which order pages were read
            parts.Add(new IndexPart(start, [.. part], tier));
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
