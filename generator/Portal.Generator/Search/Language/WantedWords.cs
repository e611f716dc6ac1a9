using Portal.Model.Text;

namespace Portal.Generator.Search.Language;

/// <summary>
/// Tells which of some words stand in texts: in any form, or as the beginning or end of a compound. Each different word of the texts
/// is compared once, so that texts may be long and many.
/// </summary>
public sealed class WantedWords
{
    private const int ShortestPart = 4;

    private readonly Dictionary<string, int> numbers;
    private readonly ILookup<string, int> byStem;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> parts;

    /// <summary>Prepares to look for words, which are as <see cref="In"/> gives them.</summary>
    public WantedWords(IEnumerable<string> words)
    {
        numbers = words.Distinct().Index().ToDictionary(word => word.Item, word => word.Index);
        byStem = numbers.ToLookup(word => SwedishStemmer.Stem(word.Key), word => word.Value);
        parts = numbers.Where(word => word.Key.Length >= ShortestPart).ToDictionary().GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The words of a phrase that are looked for: without stop words, without accents.</summary>
    public static string[] In(string phrase) => [.. SearchWords.In(phrase).Where(word => !StopWords.Has(word)).Select(Diacritics.StripAccents)];

    /// <summary>How many words are wanted.</summary>
    public int Count => numbers.Count;

    /// <summary>The number of a wanted word.</summary>
    public int Number(string word) => numbers[word];

    /// <summary>The wanted words that a word of a text is a form of, or begins or ends with.</summary>
    private int[] Matches(string word)
    {
        var matches = byStem[SwedishStemmer.Stem(word)].ToHashSet();
        for (var length = ShortestPart; length < word.Length; length++)
        {
            if (parts.TryGetValue(word.AsSpan(0, length), out var beginning))
                matches.Add(beginning);
            if (parts.TryGetValue(word.AsSpan(word.Length - length), out var ending))
                matches.Add(ending);
        }
        return [.. matches];
    }

    /// <summary>Looks for the words on one thread.</summary>
    public sealed class Finder
    {
        private readonly WordNumbers met = new();
        private readonly List<int[]> matches = [];
        private readonly WantedWords wanted;
        private readonly SearchWords.Found look;
        private readonly HashSet<int> found = [];

        /// <summary>Prepares a thread.</summary>
        public Finder(WantedWords wanted)
        {
            this.wanted = wanted;
            look = word =>
            {
                var number = met.Of(word);
                if (number == matches.Count)
                    matches.Add(wanted.Matches(Diacritics.StripAccents(word.ToString())));
                foreach (var match in matches[number])
                    found.Add(match);
            };
        }

        /// <summary>The numbers of the wanted words that stand in any of the texts.</summary>
        public int[] Find(IEnumerable<string> texts)
        {
            found.Clear();
            foreach (var text in texts)
                SearchWords.Read(text, look);
            return [.. found];
        }
    }
}
