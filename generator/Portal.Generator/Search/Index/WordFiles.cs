using Portal.Generator.Search.Language;
using Portal.Model.Output;

namespace Portal.Generator.Search.Index;

/// <summary>Some of the words, from those that begin with <paramref name="Start"/> up to the next file.</summary>
public sealed record WordFile(string Start, IReadOnlyList<SearchWord> Words)
{
    /// <summary>The words and how often each occurs.</summary>
    public byte[] Write() => PublishedJson.Write(new { words = Words.Select(word => word.Text), counts = Words.Select(word => word.Count) });
}

/// <summary>
/// All words, twice: by their first letters, for words that are begun or misspelt towards the end, and backwards by their last
/// letters, for parts of compounds and for words misspelt towards the beginning. One error leaves one half whole.
/// </summary>
public static class WordFiles
{
    private const int WordsInFile = 2000;
    private const int ShortestEnding = 3;

    /// <summary>The words by beginning and by ending.</summary>
    public static (IReadOnlyList<WordFile> ByBeginning, IReadOnlyList<WordFile> ByEnding) Divide(IEnumerable<SearchWord> words)
    {
        var usable = words.Where(word => !StopWords.Has(word.Text)).ToList();
        return (Divide(usable, word => word.Folded),
            Divide(usable.Where(word => word.Text.Length >= ShortestEnding && !char.IsDigit(word.Text[0])), word => Reverse(word.Folded)));
    }

    private static List<WordFile> Divide(IEnumerable<SearchWord> words, Func<SearchWord, string> key)
    {
        var all = words.ToArray();
        var keys = Array.ConvertAll(all, word => key(word));
        var order = OrdinalOrder.Of(keys, (a, b) => string.CompareOrdinal(all[a].Text, all[b].Text));
        var files = new List<WordFile>();
        for (var from = 0; from < order.Length;)
        {
            var to = Math.Min(from + WordsInFile, order.Length);
            while (to < order.Length && keys[order[to]] == keys[order[to - 1]])
                to++;
            files.Add(new WordFile(from == 0 ? "" : IndexParts.Beginning(keys[order[from - 1]], keys[order[from]]), [.. order[from..to].Select(place => all[place])]));
            from = to;
        }
        return files;
    }

    private static string Reverse(string text)
    {
        var letters = text.ToCharArray();
        Array.Reverse(letters);
        return new string(letters);
    }
}
