namespace Portal.Generator.Search;

/// <summary>
/// Splits Swedish compounds into words that the texts themselves use: of all ways to split, the one whose parts have the
/// highest geometric mean of frequencies (Koehn and Knight, "Empirical Methods for Compound Splitting", EACL 2003). Unlike
/// theirs it splits whenever it can, since the whole word is searched as well.
/// </summary>
/// <param name="frequency">How often words with a stem stand alone in the texts, by stem.</param>
public sealed class CompoundSplitter(IReadOnlyDictionary<string, int> frequency)
{
    private const int ShortestPart = 3;
    private const int MostParts = 4;

    /// <summary>A short word is a part only if it is common: most three-letter runs are no words.</summary>
    private const int CommonShort = 3;

    /// <summary>The parts of a word, without binding letters; empty when the word does not split.</summary>
    public IReadOnlyList<string> Split(string word)
    {
        if (word.Length < 2 * ShortestPart || char.IsDigit(word[0]))
            return [];
        var best = Best(word, MostParts, isFirst: true);
        return best is { Parts.Count: > 1 } ? best.Parts : [];
    }

    private Division? Best(string word, int most, bool isFirst)
    {
        Division? best = !isFirst && Count(word) is > 0 and var last ? new Division([word], Math.Log(last)) : null;
        if (most == 1)
            return best;
        for (var length = ShortestPart; length <= word.Length - ShortestPart; length++)
        {
            if (Left(word[..length]) is not ({ } left, var count) || Best(word[length..], most - 1, isFirst: false) is not { } rest)
                continue;
            var division = new Division([left, .. rest.Parts], Math.Log(count) + rest.Logarithms);
            if (best is null || division.Score > best.Score)
                best = division;
        }
        return best;
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
        if (StopWords.All.Contains(part))
            return 0;
        var stem = SwedishStemmer.Stem(part);
        return stem.Length >= 2 && frequency.TryGetValue(stem, out var count) && (part.Length > ShortestPart || count >= CommonShort) ? count : 0;
    }

    private sealed record Division(List<string> Parts, double Logarithms)
    {
        /// <summary>The logarithm of the geometric mean.</summary>
        public double Score => Logarithms / Parts.Count;
    }
}
