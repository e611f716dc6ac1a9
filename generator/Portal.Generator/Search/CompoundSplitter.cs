namespace Portal.Generator.Search;

/// <summary>
/// Splits Swedish compounds into words that the texts themselves use: of all ways to split, the one whose parts have the
/// highest geometric mean of frequencies (Koehn and Knight, "Empirical Methods for Compound Splitting", EACL 2003). Unlike
/// theirs it splits whenever it can, since the whole word is searched as well.
/// </summary>
/// <param name="frequency">How often words with a stem stand alone in the texts, by stem.</param>
public sealed class CompoundSplitter(IReadOnlyDictionary<string, int> frequency)
{
    /// <summary>A stem has at least so many letters, and they are the first of the word.</summary>
    private const int ShortestStem = 3;

    private readonly IReadOnlyDictionary<string, int> frequency = frequency;

    /// <summary>Stems of three letters, and the first four of longer ones: most pieces of words begin with none of them, so need no stemming.</summary>
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> beginnings =
        frequency.Keys.Select(stem => stem[..Math.Min(stem.Length, ShortestStem + 1)]).ToHashSet().GetAlternateLookup<ReadOnlySpan<char>>();

    private const int ShortestPart = 3;
    private const int MostParts = 4;

    /// <summary>A short word is a part only if it is common: most three-letter runs are no words.</summary>
    private const int CommonShort = 3;

    /// <summary>The parts of a word, without binding letters; empty when the word does not split.</summary>
    public IReadOnlyList<string> Split(string word)
    {
        if (word.Length < 2 * ShortestPart || char.IsDigit(word[0]))
            return [];
        return new Attempt(this, word).Best(0, MostParts) is { Next: not null } split ? split.Parts() : [];
    }

    /// <summary>A part that is not the last: as it stands, or without a binding letter (säkerhet-s-, kyrk-o-, gat-u-).</summary>
    private (string Part, int Count)? Left(string part)
    {
        if (Count(part) is > 0 and var count)
            return (part, count);
        return part.Length > ShortestPart && part[^1] is 's' or 'o' or 'u' or 'e' or 'a' && Count(part[..^1]) is > 0 and var bare ? (part[..^1], bare) : null;
    }

    /// <summary>How often the texts have a part as a word of its own, in any form; 0 for what is no part.</summary>
    private int Count(string part)
    {
        if (!MayBeKnown(part) || StopWords.All.Contains(part))
            return 0;
        var stem = SwedishStemmer.Stem(part);
        return stem.Length >= 2 && frequency.TryGetValue(stem, out var count) && (part.Length > ShortestPart || count >= CommonShort) ? count : 0;
    }

    private bool MayBeKnown(ReadOnlySpan<char> part) =>
        beginnings.Contains(part[..ShortestStem]) || part.Length > ShortestStem && beginnings.Contains(part[..(ShortestStem + 1)]);

    /// <summary>A part and the best way to split what comes after it.</summary>
    private sealed record Division(string Part, double Logarithm, Division? Next)
    {
        private readonly int count = 1 + (Next?.count ?? 0);
        private readonly double sum = Logarithm + (Next?.sum ?? 0);

        /// <summary>The logarithm of the geometric mean.</summary>
        public double Score => sum / count;

        public List<string> Parts()
        {
            var parts = new List<string>();
            for (var division = this; division is not null; division = division.Next)
                parts.Add(division.Part);
            return parts;
        }
    }

    /// <summary>The splitting of one word. What is left of it is split once for each number of parts it may have.</summary>
    private sealed class Attempt(CompoundSplitter splitter, string word)
    {
        private readonly (bool IsDone, Division? Best)[] rests = new (bool, Division?)[word.Length * MostParts];

        public Division? Best(int start, int most)
        {
            ref var rest = ref rests[start * MostParts + most - 1];
            if (!rest.IsDone)
                rest = (true, Find(start, most));
            return rest.Best;
        }

        private Division? Find(int start, int most)
        {
            var best = start > 0 && splitter.Count(word[start..]) is > 0 and var last ? new Division(word[start..], Math.Log(last), null) : null;
            for (var end = start + ShortestPart; most > 1 && end <= word.Length - ShortestPart; end++)
            {
                if (Best(end, most - 1) is not { } rest || splitter.Left(word[start..end]) is not ({ } left, var count))
                    continue;
                var division = new Division(left, Math.Log(count), rest);
                if (best is null || division.Score > best.Score)
                    best = division;
            }
            return best;
        }
    }
}
