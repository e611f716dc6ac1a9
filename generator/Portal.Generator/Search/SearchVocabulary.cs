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
        var numbers = new ConcurrentDictionary<string, int>();
        var lookup = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        var last = -1;
        var texts = new int[documents.Count][][];
        Parallel.For(0, documents.Count, document => texts[document] = [.. documents[document].Select(text =>
        {
            var words = new List<int>();
            SearchWords.Read(text, word =>
            {
                if (!lookup.TryGetValue(word, out var number))
                    number = numbers.GetOrAdd(word.ToString(), _ => Interlocked.Increment(ref last));
                words.Add(number);
            });
            return words.ToArray();
        })]);
        return Arrange(numbers, last + 1, texts);
    }

    /// <summary>Numbers the words anew in ordinal order: the first numbers depend on who came first.</summary>
    private static (SearchVocabulary Vocabulary, int[][][] Texts) Arrange(ConcurrentDictionary<string, int> numbers, int highest, int[][][] texts)
    {
        var sorted = numbers.OrderBy(pair => pair.Key, StringComparer.Ordinal).ToArray();
        var newNumber = new int[highest];
        for (var number = 0; number < sorted.Length; number++)
            newNumber[sorted[number].Value] = number;
        var counts = new int[sorted.Length];
        Parallel.ForEach(texts, document =>
        {
            foreach (var text in document)
            {
                for (var i = 0; i < text.Length; i++)
                {
                    text[i] = newNumber[text[i]];
                    Interlocked.Increment(ref counts[text[i]]);
                }
            }
        });
        return (new SearchVocabulary(Analyse([.. sorted.Select(pair => pair.Key)], counts)), texts);
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
