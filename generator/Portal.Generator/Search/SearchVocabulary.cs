using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using Portal.Model.Text;

namespace Portal.Generator.Search;

/// <summary>
/// A word of the texts: in lower case, without dots and rings, how often it occurs, its stem and the stems of its parts
/// when it is a compound. Stems are without dots and rings.
/// </summary>
public sealed record SearchWord(string Text, string Folded, int Count, string Stem, string[] Parts);

/// <summary>All words of all documents, numbered. The numbers differ from run to run: nothing that is published may depend on them.</summary>
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

    /// <summary>Numbers the words anew, the same for all readers.</summary>
    private static (SearchVocabulary Vocabulary, int[][][] Texts) Arrange(IEnumerable<Reader> readers, (Reader Reader, int[][] Fields)[] texts)
    {
        var (numbers, words, counts) = (new Dictionary<string, int>(), new List<string>(), new List<int>());
        var newNumbers = readers.ToDictionary(reader => reader, reader => reader.Renumbered((word, count) =>
        {
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, word, out var isKnown);
            if (isKnown)
            {
                counts[number] += count;
                return number;
            }
            words.Add(word);
            counts.Add(count);
            return number = words.Count - 1;
        }));
        Parallel.ForEach(texts, text =>
        {
            var newNumber = newNumbers[text.Reader];
            foreach (var numbered in text.Fields)
                for (var i = 0; i < numbered.Length; i++)
                    numbered[i] = newNumber[numbered[i]];
        });
        return (new SearchVocabulary(Analyse(words, counts)), [.. texts.Select(text => text.Fields)]);
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

        /// <summary>The new number of each word, by its old one.</summary>
        public int[] Renumbered(Func<string, int, int> number)
        {
            var renumbered = new int[counts.Count];
            foreach (var (word, old) in numbers)
                renumbered[old] = number(word, counts[old]);
            return renumbered;
        }
    }

    private static SearchWord[] Analyse(List<string> texts, List<int> counts)
    {
        var stems = texts.AsParallel().AsOrdered().Select(SwedishStemmer.Stem).ToArray();
        var frequency = new Dictionary<string, int>();
        for (var i = 0; i < stems.Length; i++)
            CollectionsMarshal.GetValueRefOrAddDefault(frequency, stems[i], out _) += counts[i];
        var splitter = new CompoundSplitter(frequency);
        return ParallelEnumerable.Range(0, stems.Length).AsOrdered().Select(i => Word(texts[i], counts[i], splitter)).ToArray();
    }

    private static SearchWord Word(string text, int count, CompoundSplitter splitter)
    {
        var folded = Diacritics.Strip(text);
        return new SearchWord(text, folded, count, SwedishStemmer.Stem(folded), [.. splitter.Split(text).Select(part => SwedishStemmer.Stem(Diacritics.Strip(part))).Distinct()]);
    }
}
