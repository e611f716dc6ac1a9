namespace Portal.Benchmarks.Search;

/// <summary>
/// Words for large portals, the same every time. Each word is either new, often enough that the vocabulary grows by Heaps' law,
/// or one that was used before, picked at random from all uses, which gives Zipf's frequencies (H. A. Simon, "On a Class of Skew
/// Distribution Functions", 1955). A page repeats its own words more than others', as texts do.
/// </summary>
public sealed class GrowingText
{
    /// <summary>Heaps' exponent: the vocabulary of n words grows as n to this power. For Swedish with its compounds about 0.65.</summary>
    private const double Growth = 0.65;

    private const double RepeatsOfPage = 0.2;
    private const int LongEnough = 4;
    private static readonly string[] Endings = ["en", "er", "erna", "s", "ens", "a", "ar", "ade"];
    private static readonly string[] Syllables = ["ba", "dro", "fal", "gri", "hul", "jor", "kam", "lin", "mos", "nav", "per", "ram", "sto", "tun", "val", "ård", "öle"];

    private readonly Random random = new(20261120);
    private readonly List<string> words;
    private readonly HashSet<string> known;
    private readonly List<int> uses;
    private readonly int[] parts;
    private readonly double scale;

    /// <summary>Begins with real words in the order they were used.</summary>
    public GrowingText(IReadOnlyList<string> real)
    {
        words = [.. real.Distinct()];
        known = [.. words];
        var number = words.Select((word, i) => (word, i)).ToDictionary(pair => pair.word, pair => pair.i);
        uses = [.. real.Select(word => number[word])];
        parts = [.. words.Select((word, i) => (word, i)).Where(pair => pair.word.Length >= LongEnough && pair.word.All(char.IsLetter)).Select(pair => pair.i)];
        scale = words.Count / Math.Pow(uses.Count, Growth);
    }

    /// <summary>How many different words there are so far.</summary>
    public int VocabularySize => words.Count;

    /// <summary>The words of the next page.</summary>
    public string[] Page(int count)
    {
        var page = new List<int>(count);
        for (var i = 0; i < count; i++)
        {
            var word = Next(page);
            page.Add(word);
            uses.Add(word);
        }
        return [.. page.Select(word => words[word])];
    }

    /// <summary>A number below the limit, from the same source of chance.</summary>
    public int Pick(int below) => random.Next(below);

    private int Next(List<int> page)
    {
        if (random.NextDouble() < scale * Growth * Math.Pow(uses.Count, Growth - 1))
            return New();
        return page.Count > 0 && random.NextDouble() < RepeatsOfPage ? page[random.Next(page.Count)] : uses[random.Next(uses.Count)];
    }

    /// <summary>Most new words are compounds, some are new forms, and some are names.</summary>
    private int New()
    {
        while (true)
        {
            var word = random.Next(100) switch
            {
                < 60 => Part() + (random.Next(3) == 0 ? "s" : "") + Part(),
                < 85 => Part() + Endings[random.Next(Endings.Length)],
                _ => string.Concat(Enumerable.Range(0, random.Next(2, 5)).Select(_ => Syllables[random.Next(Syllables.Length)])),
            };
            if (!known.Add(word))
                continue;
            words.Add(word);
            return words.Count - 1;
        }
    }

    private string Part() => words[parts[random.Next(parts.Length)]];
}
