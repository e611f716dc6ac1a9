using Portal.Generator.Search.Documents;
using Portal.Generator.Search.Language;

namespace Portal.Generator.Search.Index;

/// <summary>
/// The terms of the index. A word gives its stem; the stem of each of its parts, marked <c>_</c>; and, where exact forms count,
/// the word as it is written, marked <c>=</c>. A phrase of <c>synonymer.yml</c> is a term too, with the first of its stems, and so is a word of <c>meningar.yml</c>, marked <c>~</c>. The browser forms the same terms of a query (<c>site/src/search/lookup.ts</c>).
/// </summary>
public sealed class SearchTerms
{
    private readonly int[] stem;
    private readonly int[][] parts;
    private readonly int[] exact;
    private readonly bool[] isStopWord;
    private readonly Dictionary<string, int> otherTerms = [];

    /// <summary>Numbers the terms of all words, and other terms (<see cref="SynonymPhrases"/>, <see cref="SaidWords"/>), in the order of their stems.</summary>
    public SearchTerms(SearchVocabulary vocabulary, IReadOnlySet<int> exactWords, IEnumerable<string>? others = null)
    {
        var words = vocabulary.Words;
        var numbers = new WordNumbers();
        int[] stemOf = [.. words.Select(word => numbers.Of(word.Stem))];
        int[][] partsOf = [.. words.Select(word => Array.ConvertAll(word.Parts, part => numbers.Of(part)))];
        var othersByStem = (others ?? []).Distinct().Order(StringComparer.Ordinal).ToLookup(term => numbers.Of(term.AsSpan(0, term.AsSpan().IndexOfAny(SynonymPhrases.Joint, SaidWords.Mark))));
        string[] stems = [.. Enumerable.Range(0, numbers.Count).Select(i => numbers[i].ToString())];
        int[] order = OrdinalOrder.Of(stems, (a, b) => a - b), place = new int[stems.Length];
        for (var i = 0; i < order.Length; i++)
            place[order[i]] = i;
        stems = Array.ConvertAll(order, number => stems[number]);
        stemOf = Array.ConvertAll(stemOf, number => place[number]);
        partsOf = Array.ConvertAll(partsOf, parts => Array.ConvertAll(parts, number => place[number]));

        var (texts, stemsOfTexts) = (new List<string>(), new List<string>());
        var (isWhole, isPart) = (stemOf.ToHashSet(), partsOf.SelectMany(parts => parts).ToHashSet());
        var exactByStem = exactWords.Order().ToLookup(word => stemOf[word]);
        var (whole, part) = (new int[stems.Length], new int[stems.Length]);
        exact = [.. Enumerable.Repeat(-1, words.Length)];
        for (var i = 0; i < stems.Length; i++)
        {
            if (isWhole.Contains(i))
                whole[i] = Number(stems[i], i);
            if (isPart.Contains(i))
                part[i] = Number(stems[i] + "_", i);
            foreach (var word in exactByStem[i])
                exact[word] = Number(words[word].Text + "=", i);
            foreach (var other in othersByStem[order[i]])
                otherTerms[other] = Number(other, i);
        }
        (Texts, Stems) = ([.. texts], [.. stemsOfTexts]);
        stem = [.. stemOf.Select(i => whole[i])];
        parts = [.. partsOf.Select(of => of.Select(i => part[i]).ToArray())];
        isStopWord = [.. words.Select(word => StopWords.Has(word.Text))];

        int Number(string text, int of)
        {
            texts.Add(text);
            stemsOfTexts.Add(stems[of]);
            return texts.Count - 1;
        }
    }

    /// <summary>The terms as lunr knows them.</summary>
    public string[] Texts { get; }

    /// <summary>The stem that each term belongs to.</summary>
    public string[] Stems { get; }

    /// <summary>Counts the terms of fields, on one thread.</summary>
    public sealed class Counter(SearchTerms terms)
    {
        private readonly int[] counts = new int[terms.Texts.Length];
        private readonly List<int> seen = [];

        /// <summary>The terms of a field, each once, in the order in which they come.</summary>
        public TermCount[] Count(ReadOnlySpan<int> words, int field, IReadOnlyList<string> phrases)
        {
            var (isText, isSplit) = (field == SearchFields.Text, field != SearchFields.Synonyms);
            if (!isSplit)
                foreach (var phrase in phrases)
                    Add(terms.otherTerms[phrase]);
            foreach (var word in words)
            {
                if (isText && terms.isStopWord[word])
                    continue;
                Add(terms.stem[word]);
                if (isSplit)
                    foreach (var part in terms.parts[word])
                        Add(part);
                if (!isText && terms.exact[word] >= 0)
                    Add(terms.exact[word]);
            }
            return Counted();
        }

        /// <summary>Terms of a field that has no words beside them.</summary>
        public TermCount[] Count(IEnumerable<string> others)
        {
            foreach (var other in others)
                Add(terms.otherTerms[other]);
            return Counted();
        }

        private TermCount[] Counted()
        {
            var counted = new TermCount[seen.Count];
            for (var i = 0; i < counted.Length; i++)
            {
                counted[i] = new TermCount(seen[i], counts[seen[i]]);
                counts[seen[i]] = 0;
            }
            seen.Clear();
            return counted;
        }

        private void Add(int term)
        {
            if (counts[term]++ == 0)
                seen.Add(term);
        }
    }
}
