using System.Collections;

namespace Portal.Generator.Search;

/// <summary>
/// Splits Swedish compounds into words that the texts themselves use: of all ways to split, the one whose parts have the
/// highest geometric mean of frequencies (Koehn and Knight, "Empirical Methods for Compound Splitting", EACL 2003). Unlike
/// theirs it splits whenever it can, since the whole word is searched as well.
/// </summary>
/// <param name="frequency">How often words with a stem stand alone in the texts, by stem.</param>
public sealed class CompoundSplitter(Dictionary<string, int> frequency)
{
    private const int ShortestPart = 3;
    private const int ShortestStem = 3;
    private const int MostParts = 4;
    private const int PlaceBits = 20;

    /// <summary>A short word is a part only if it is common: most three-letter runs are no words.</summary>
    private const int CommonShort = 3;

    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> frequency = frequency.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Most pieces of words are no stems, and this small table knows most of those without a look into the large one.</summary>
    private readonly BitArray mayBeStem = Marked(frequency.Keys);

    /// <summary>The parts of a word, without binding letters; empty when the word does not split.</summary>
    public IReadOnlyList<string> Split(string word)
    {
        if (word.Length < 2 * ShortestPart || char.IsDigit(word[0]))
            return [];
        return new Attempt(this, word).Best(0, MostParts) is { Next: not null } division ? division.Parts(word) : [];
    }

    /// <summary>How often the texts have a part as a word of its own, in any form; 0 for what is no part.</summary>
    private int Count(ReadOnlySpan<char> part)
    {
        var stem = SwedishStemmer.Stem(part, stackalloc char[SearchWords.MaxLength]);
        return stem.Length >= ShortestStem && mayBeStem[Place(stem)] && frequency.TryGetValue(stem, out var count) && (part.Length > ShortestPart || count >= CommonShort)
            && !StopWords.Has(part) ? count : 0;
    }

    private static BitArray Marked(IEnumerable<string> stems)
    {
        var marked = new BitArray(1 << PlaceBits);
        foreach (var stem in stems)
            marked[Place(stem)] = true;
        return marked;
    }

    /// <summary>A place that different stems seldom share.</summary>
    private static int Place(ReadOnlySpan<char> stem)
    {
        var hash = 0u;
        foreach (var letter in stem)
            hash = (hash ^ letter) * 0x9E3779B1;
        return (int)(hash >> (32 - PlaceBits));
    }

    /// <summary>The letters of a part, and the best way to split what comes after it.</summary>
    private sealed record Division(int Start, int Length, double Logarithm, Division? Next)
    {
        private readonly int count = 1 + (Next?.count ?? 0);
        private readonly double sum = Logarithm + (Next?.sum ?? 0);

        /// <summary>The logarithm of the geometric mean.</summary>
        public double Score => sum / count;

        public List<string> Parts(string word)
        {
            var parts = new List<string>();
            for (var division = this; division is not null; division = division.Next)
                parts.Add(word.Substring(division.Start, division.Length));
            return parts;
        }
    }

    /// <summary>The splitting of one word. What is left of it is split once for each number of parts it may have.</summary>
    private sealed class Attempt(CompoundSplitter splitter, string word)
    {
        private readonly (bool IsDone, Division? Best)[] rests = new (bool, Division?)[word.Length * MostParts];

        /// <summary>One more than how often each part stands alone, by where it begins and ends; 0 when it is not known yet.</summary>
        private readonly int[] counts = new int[word.Length * (word.Length + 1)];

        public Division? Best(int start, int most)
        {
            ref var rest = ref rests[start * MostParts + most - 1];
            if (!rest.IsDone)
                rest = (true, Find(start, most));
            return rest.Best;
        }

        private Division? Find(int start, int most)
        {
            var best = start > 0 && Count(start, word.Length) is > 0 and var last ? new Division(start, word.Length - start, Math.Log(last), null) : null;
            for (var end = start + ShortestPart; most > 1 && end <= word.Length - ShortestPart; end++)
            {
                if (Left(start, end) is not { Count: > 0 } left || Best(end, most - 1) is not { } rest)
                    continue;
                var division = new Division(start, left.Length, Math.Log(left.Count), rest);
                if (best is null || division.Score > best.Score)
                    best = division;
            }
            return best;
        }

        /// <summary>A part that is not the last: as it stands, or without a binding letter (säkerhet-s-, kyrk-o-, gat-u-).</summary>
        private (int Length, int Count) Left(int start, int end)
        {
            if (Count(start, end) is > 0 and var count)
                return (end - start, count);
            return end - start > ShortestPart && word[end - 1] is 's' or 'o' or 'u' or 'e' or 'a' ? (end - start - 1, Count(start, end - 1)) : default;
        }

        private int Count(int start, int end)
        {
            ref var count = ref counts[start * (word.Length + 1) + end];
            if (count == 0)
                count = 1 + splitter.Count(word.AsSpan(start, end - start));
            return count - 1;
        }
    }
}
