using System.Runtime.InteropServices;
using Portal.Generator.Search.Language;
using Portal.Model.Text;

namespace Portal.Generator.Search.Index;

/// <summary>
/// A word of the texts: in lower case, without dots and rings, how often it occurs, its stem and the stems of its parts
/// when it is a compound. Stems are without accents; å, ä and ö are letters.
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
        var read = new (Reader Reader, int[][] Fields)[documents.Count];
        var readers = PerProcessor.For(documents.Count, () => new Reader(), (reader, document) => read[document] = (reader, [.. documents[document].Select(reader.Read)]));
        return Arrange(readers, read);
    }

    /// <summary>Gives the words of all readers the numbers that they have with the first.</summary>
    private static (SearchVocabulary Vocabulary, int[][][] Fields) Arrange(Reader[] readers, (Reader Reader, int[][] Fields)[] read)
    {
        var first = readers[0];
        var numbers = readers[1..].ToDictionary(reader => reader, first.Take);
        Parallel.ForEach(read.Where(document => document.Reader != first), document =>
        {
            var newNumber = numbers[document.Reader];
            foreach (var field in document.Fields)
                for (var i = 0; i < field.Length; i++)
                    field[i] = newNumber[field[i]];
        });
        return (new SearchVocabulary(Analyse(first.Words, first.Counts)), [.. read.Select(document => document.Fields)]);
    }

    /// <summary>Reads words on one thread and numbers them as they come.</summary>
    private sealed class Reader
    {
        private readonly List<int> current = [];
        private readonly SearchWords.Found found;

        public Reader() => found = word => current.Add(Count(word, 1));

        public WordNumbers Words { get; } = new();

        /// <summary>How often each word has been read, by its number.</summary>
        public List<int> Counts { get; } = [];

        public int[] Read(IEnumerable<string> texts)
        {
            current.Clear();
            foreach (var text in texts)
                SearchWords.Read(text, found);
            return [.. current];
        }

        /// <summary>Takes the words of another reader: the number of each here, by its number there.</summary>
        public int[] Take(Reader other) => [.. other.Counts.Select((count, number) => Count(other.Words[number], count))];

        private int Count(ReadOnlySpan<char> word, int more)
        {
            var number = Words.Of(word);
            if (number == Counts.Count)
                Counts.Add(0);
            Counts[number] += more;
            return number;
        }
    }

    private static SearchWord[] Analyse(WordNumbers numbers, List<int> counts)
    {
        var (texts, stems) = (new string[counts.Count], new string[counts.Count]);
        Parallel.For(0, texts.Length, i =>
        {
            texts[i] = numbers[i].ToString();
            stems[i] = SwedishStemmer.Stem(Diacritics.StripAccents(texts[i]));
        });
        var frequency = new Dictionary<string, int>();
        for (var i = 0; i < stems.Length; i++)
            CollectionsMarshal.GetValueRefOrAddDefault(frequency, stems[i], out _) += counts[i];
        var splitter = new CompoundSplitter(frequency);
        var words = new SearchWord[texts.Length];
        Parallel.For(0, texts.Length, i => words[i] = Word(texts[i], stems[i], counts[i], splitter));
        return words;
    }

    private static SearchWord Word(string text, string stem, int count, CompoundSplitter splitter)
    {
        return new SearchWord(text, Diacritics.Strip(text), count, stem, [.. splitter.Split(text).Select(SwedishStemmer.Stem).Distinct()]);
    }
}
