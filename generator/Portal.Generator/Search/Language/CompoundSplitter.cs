using System.Collections;

namespace Portal.Generator.Search.Language;

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

    /// <summary>So many letters tell what no stem begins with; a shorter stem is known as a whole.</summary>
    private const int Beginning = 4;

    /// <summary>A short word is a part only if it is common: most three-letter runs are no words.</summary>
    private const int CommonShort = 3;

    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> frequency = frequency.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Most pieces of words are no stems, and these small tables know most of those without a look into the large one.</summary>
    private readonly BitArray mayBeStem = Marked(frequency.Keys, stem => stem);
    private readonly BitArray mayBegin = Marked(frequency.Keys.Where(stem => stem.Length >= ShortestStem), stem => stem.AsSpan(0, Math.Min(stem.Length, Beginning)));

    /// <summary>The parts of a word, without binding letters; empty when the word does not split.</summary>
    public IReadOnlyList<string> Split(string word)
    {
        if (word.Length is < 2 * ShortestPart or > SearchWords.MaxLength || char.IsDigit(word[0]))
            return [];
        return new Attempt(this, word, stackalloc Division[word.Length * MostParts], stackalloc int[word.Length * (word.Length + 1)]).Parts();
    }

    /// <summary>How often the texts have a part as a word of its own, in any form; 0 for what is no part.</summary>
    private int Count(ReadOnlySpan<char> part)
    {
        var stem = SwedishStemmer.Stem(part, stackalloc char[SearchWords.MaxLength]);
        return stem.Length >= ShortestStem && mayBeStem[Place(stem)] && frequency.TryGetValue(stem, out var count) && (part.Length > ShortestPart || count >= CommonShort)
            && !StopWords.Has(part) ? count : 0;
    }

    /// <summary>False when no part begins a piece of a word: a stem is the beginning of its word.</summary>
    private bool MayBegin(ReadOnlySpan<char> piece) =>
        mayBegin[Place(piece[..ShortestStem])] || piece.Length >= Beginning && mayBegin[Place(piece[..Beginning])];

    private static BitArray Marked(IEnumerable<string> stems, Func<string, ReadOnlySpan<char>> letters)
    {
        var marked = new BitArray(1 << PlaceBits);
        foreach (var stem in stems)
            marked[Place(letters(stem))] = true;
        return marked;
    }

    /// <summary>A place that different stems seldom share.</summary>
    private static int Place(ReadOnlySpan<char> stem) => (int)(WordNumbers.Hash(stem) >> (32 - PlaceBits));

    /// <summary>What of a word may be after a certain letter: the best way to split it, if there is one.</summary>
    /// <param name="IsDone">True when it has been looked for.</param>
    /// <param name="Count">The number of parts; 0 when there is no way.</param>
    /// <param name="Length">The letters of the first part.</param>
    /// <param name="End">Where the next part begins, after a binding letter if there is one.</param>
    /// <param name="Sum">The sum of the logarithms of how often each part stands alone.</param>
    private readonly record struct Division(bool IsDone, int Count, int Length, int End, double Sum)
    {
        /// <summary>The logarithm of the geometric mean.</summary>
        public double Score => Sum / Count;
    }

    /// <summary>The splitting of one word. What is left of it is split once for each number of parts it may have.</summary>
    /// <param name="splitter">Knows the parts.</param>
    /// <param name="word">The word.</param>
    /// <param name="rests">Room for each place in the word and each number of parts.</param>
    /// <param name="counts">Room for one more than how often each part stands alone, by where it begins and ends; 0 when it is not known yet.</param>
    private readonly ref struct Attempt(CompoundSplitter splitter, string word, Span<Division> rests, Span<int> counts)
    {
        private readonly Span<Division> rests = rests;
        private readonly Span<int> counts = counts;

        public List<string> Parts()
        {
            var parts = new List<string>();
            var most = MostParts;
            for (var start = 0; start < word.Length && Best(start, most) is { Count: > 0 } division; start = division.End, most--)
                parts.Add(word.Substring(start, division.Length));
            return parts;
        }

        private Division Best(int start, int most)
        {
            ref var rest = ref rests[start * MostParts + most - 1];
            if (!rest.IsDone)
                rest = Find(start, most);
            return rest;
        }

        private Division Find(int start, int most)
        {
            var best = new Division(true, 0, 0, 0, 0);
            if (!splitter.MayBegin(word.AsSpan(start)))
                return best;
            if (start > 0 && Count(start, word.Length) is > 0 and var last)
                best = new Division(true, 1, word.Length - start, word.Length, Math.Log(last));
            for (var end = start + ShortestPart; most > 1 && end <= word.Length - ShortestPart; end++)
            {
                if (Left(start, end) is not { Count: > 0 } left || Best(end, most - 1) is not { Count: > 0 } rest)
                    continue;
                var division = new Division(true, rest.Count + 1, left.Length, end, Math.Log(left.Count) + rest.Sum);
                if (best.Count == 0 || division.Score > best.Score)
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
