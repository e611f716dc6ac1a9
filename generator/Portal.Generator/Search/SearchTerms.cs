namespace Portal.Generator.Search;

/// <summary>
/// The terms of the index. A word gives its stem; the stem of each of its parts, marked <c>_</c>; and, where exact forms count,
/// the word as it is written, marked <c>=</c>. The browser forms the same terms of a query (<c>site/src/search/lookup.ts</c>).
/// </summary>
public sealed class SearchTerms
{
    private readonly int[] stem;
    private readonly int[][] parts;
    private readonly int[] exact;
    private readonly bool[] isStopWord;

    /// <summary>Numbers the terms of all words: by stem, then in ordinal order.</summary>
    public SearchTerms(SearchVocabulary vocabulary, IReadOnlySet<int> exactWords)
    {
        var words = vocabulary.Words;
        var all = new HashSet<(string Stem, string Term)>();
        for (var word = 0; word < words.Length; word++)
        {
            all.Add((words[word].Stem, words[word].Stem));
            foreach (var part in words[word].Parts)
                all.Add((part, part + "_"));
            if (exactWords.Contains(word))
                all.Add((words[word].Stem, words[word].Text + "="));
        }
        var sorted = all.ToArray();
        Array.Sort(sorted, (a, b) => string.CompareOrdinal(a.Stem, b.Stem) is var order and not 0 ? order : string.CompareOrdinal(a.Term, b.Term));
        Texts = [.. sorted.Select(term => term.Term)];
        Stems = [.. sorted.Select(term => term.Stem)];
        var number = sorted.Select((term, i) => (term.Term, i)).ToDictionary(pair => pair.Term, pair => pair.i);
        stem = [.. words.Select(word => number[word.Stem])];
        parts = [.. words.Select(word => word.Parts.Select(part => number[part + "_"]).ToArray())];
        exact = [.. words.Select((word, i) => exactWords.Contains(i) ? number[word.Text + "="] : -1)];
        isStopWord = [.. words.Select(word => StopWords.All.Contains(word.Text))];
    }

    /// <summary>The terms as lunr knows them.</summary>
    public string[] Texts { get; }

    /// <summary>The stem that each term belongs to.</summary>
    public string[] Stems { get; }

    /// <summary>The terms of a field, each once, in order.</summary>
    public TermCount[] Of(ReadOnlySpan<int> words, bool isText)
    {
        var terms = new List<int>(words.Length * 2);
        foreach (var word in words)
        {
            if (isText && isStopWord[word])
                continue;
            terms.Add(stem[word]);
            terms.AddRange(parts[word]);
            if (!isText && exact[word] >= 0)
                terms.Add(exact[word]);
        }
        terms.Sort();
        var counts = new List<TermCount>(terms.Count);
        for (var i = 0; i < terms.Count;)
        {
            var start = i;
            while (i < terms.Count && terms[i] == terms[start])
                i++;
            counts.Add(new TermCount(terms[start], i - start));
        }
        return [.. counts];
    }
}
