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
    /// Reads texts to numbers of words, in parallel. The outer arrays follow the documents, the middle ones the fields of each, which
    /// are several texts.
    /// </summary>
    public static (SearchVocabulary Vocabulary, int[][][] Fields) Read(IReadOnlyList<IEnumerable<string>[]> documents)
    {
        var readers = new ConcurrentBag<Reader>();
        var read = new (Reader Reader, int[][] Fields)[documents.Count];
        Parallel.For(0, documents.Count, () => new Reader(), (document, _, reader) =>
        {
            read[document] = (reader, [.. documents[document].Select(reader.Read)]);
            return reader;
        }, readers.Add);
        return Arrange(readers, read);
    }

    /// <summary>Numbers the words anew, the same for all readers.</summary>
    private static (SearchVocabulary Vocabulary, int[][][] Fields) Arrange(IEnumerable<Reader> readers, (Reader Reader, int[][] Fields)[] read)
    {
        var (words, counts) = (new WordNumbers(), new List<int>());
        var numbers = readers.ToDictionary(reader => reader, reader => reader.Renumbered(words, counts));
        Parallel.ForEach(read, document =>
        {
            var newNumber = numbers[document.Reader];
            foreach (var field in document.Fields)
                for (var i = 0; i < field.Length; i++)
                    field[i] = newNumber[field[i]];
        });
        return (new SearchVocabulary(Analyse([.. counts.Select((_, number) => words[number].ToString())], counts)), [.. read.Select(document => document.Fields)]);
    }

    /// <summary>Reads words on one thread and numbers them as they come.</summary>
    private sealed class Reader
    {
        private readonly WordNumbers words = new();
        private readonly List<int> counts = [];
        private readonly List<int> current = [];
        private readonly SearchWords.Found found;

        public Reader() => found = word =>
        {
            var number = words.Of(word);
            if (number == counts.Count)
                counts.Add(0);
            counts[number]++;
            current.Add(number);
        };

        public int[] Read(IEnumerable<string> texts)
        {
            current.Clear();
            foreach (var text in texts)
                SearchWords.Read(text, found);
            return [.. current];
        }

        /// <summary>The number of each word among the words of all readers, by its number here.</summary>
        public int[] Renumbered(WordNumbers all, List<int> allCounts)
        {
            var renumbered = new int[counts.Count];
            for (var old = 0; old < renumbered.Length; old++)
            {
                var number = renumbered[old] = all.Of(words[old]);
                if (number == allCounts.Count)
                    allCounts.Add(0);
                allCounts[number] += counts[old];
            }
            return renumbered;
        }
    }

    private static SearchWord[] Analyse(string[] texts, List<int> counts)
    {
        var stems = new string[texts.Length];
        Parallel.For(0, texts.Length, i => stems[i] = SwedishStemmer.Stem(texts[i]));
        var frequency = new Dictionary<string, int>();
        for (var i = 0; i < stems.Length; i++)
            CollectionsMarshal.GetValueRefOrAddDefault(frequency, stems[i], out _) += counts[i];
        var splitter = new CompoundSplitter(frequency);
        var words = new SearchWord[texts.Length];
        Parallel.For(0, texts.Length, i => words[i] = Word(texts[i], counts[i], splitter));
        return words;
    }

    private static SearchWord Word(string text, int count, CompoundSplitter splitter)
    {
        var folded = Diacritics.Strip(text);
        return new SearchWord(text, folded, count, SwedishStemmer.Stem(folded), [.. splitter.Split(text).Select(part => SwedishStemmer.Stem(Diacritics.Strip(part))).Distinct()]);
    }
}
