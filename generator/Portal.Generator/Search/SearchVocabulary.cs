using System.Collections.Concurrent;
using Portal.Model.Text;

namespace Portal.Generator.Search;

/// <summary>
/// A word of the texts: in lower case, without dots and rings, how often it occurs, its stem and the stems of its parts
/// when it is a compound. Stems are without dots and rings.
/// </summary>
public sealed record SearchWord(string Text, string Folded, int Count, string Stem, string[] Parts);

/// <summary>All words of all documents, numbered in ordinal order.</summary>
public sealed class SearchVocabulary
{
    private SearchVocabulary(SearchWord[] words) => Words = words;

    /// <summary>The words.</summary>
    public SearchWord[] Words { get; }

    /// <summary>
    /// Reads texts to numbers of words, in parallel. The outer array follows the documents, the middle one the texts of each.
    /// </summary>
    public static (SearchVocabulary Vocabulary, int[][][] Texts) Read(IReadOnlyList<string[]> documents)
    {
        var readers = new ConcurrentBag<Reader>();
        var texts = new (Reader Reader, int[][] Fields)[documents.Count];
        Parallel.For(0, documents.Count, () => new Reader(), (document, _, reader) =>
        {
            texts[document] = (reader, [.. documents[document].Select(reader.Read)]);
            return reader;
        }, readers.Add);
        return Arrange(readers, texts);
    }

    /// <summary>Numbers the words anew in ordinal order, the same for all readers.</summary>
    private static (SearchVocabulary Vocabulary, int[][][] Texts) Arrange(IEnumerable<Reader> readers, (Reader Reader, int[][] Fields)[] texts)
    {
        var counts = new Dictionary<string, int>();
        foreach (var (word, count) in readers.SelectMany(reader => reader.Counted()))
            counts[word] = counts.GetValueOrDefault(word) + count;
        var sorted = counts.ToArray();
        Array.Sort(sorted, (a, b) => string.CompareOrdinal(a.Key, b.Key));
        var number = sorted.Select((pair, i) => (pair.Key, i)).ToDictionary(pair => pair.Key, pair => pair.i);
        var newNumbers = readers.ToDictionary(reader => reader, reader => reader.Renumbered(number));
        Parallel.ForEach(texts, text =>
        {
            var newNumber = newNumbers[text.Reader];
            foreach (var words in text.Fields)
                for (var i = 0; i < words.Length; i++)
                    words[i] = newNumber[words[i]];
        });
        return (new SearchVocabulary(Analyse([.. sorted.Select(pair => pair.Key)], [.. sorted.Select(pair => pair.Value)])), [.. texts.Select(text => text.Fields)]);
    }

    /// <summary>Reads words on one thread and numbers them as they come.</summary>
    private sealed class Reader
    {
        private readonly Dictionary<string, int> numbers = [];
        private readonly List<int> counts = [];
        private readonly List<int> current = [];
        private readonly SearchWords.Found found;

        public Reader()
        {
            var lookup = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
            found = word =>
            {
                if (!lookup.TryGetValue(word, out var number))
                {
                    lookup[word] = number = counts.Count;
                    counts.Add(0);
                }
                counts[number]++;
                current.Add(number);
            };
        }

        public int[] Read(string text)
        {
            current.Clear();
            SearchWords.Read(text, found);
            return [.. current];
        }

        public IEnumerable<(string Word, int Count)> Counted() => numbers.Select(pair => (pair.Key, counts[pair.Value]));

        public int[] Renumbered(Dictionary<string, int> number)
        {
            var renumbered = new int[counts.Count];
            foreach (var (word, old) in numbers)
                renumbered[old] = number[word];
            return renumbered;
        }
    }

    private static SearchWord[] Analyse(string[] texts, int[] counts)
    {
        var stems = texts.AsParallel().AsOrdered().Select(SwedishStemmer.Stem).ToArray();
        var frequency = stems.Zip(counts).GroupBy(pair => pair.First).ToDictionary(group => group.Key, group => group.Sum(pair => pair.Second));
        var splitter = new CompoundSplitter(frequency);
        return [.. Enumerable.Range(0, texts.Length).AsParallel().AsOrdered().Select(i => Word(texts[i], counts[i], splitter))];
    }

    private static SearchWord Word(string text, int count, CompoundSplitter splitter)
    {
        var folded = Diacritics.Strip(text);
        return new SearchWord(text, folded, count, SwedishStemmer.Stem(folded), [.. splitter.Split(text).Select(part => SwedishStemmer.Stem(Diacritics.Strip(part))).Distinct()]);
    }
}
