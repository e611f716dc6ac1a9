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

    /// <summary>The parts of a word as stems; empty when the word does not split.</summary>
    public IReadOnlyList<string> Split(string word)
    {
        if (word.Length < 2 * ShortestPart || char.IsDigit(word[0]))
            return [];
        var best = Best(word, MostParts, isFirst: true);
        return best is { Parts.Count: > 1 } split ? split.Parts : [];
    }

    private (List<string> Parts, double Score)? Best(string word, int most, bool isFirst)
    {
        (List<string> Parts, double Score)? best = null;
        if (!isFirst && Known(word) is { } last)
            best = ([last], Math.Log(frequency[last]));
        if (most == 1)
            return best;
        for (var length = ShortestPart; length <= word.Length - ShortestPart; length++)
        {
            if (Left(word[..length]) is not { } left || Best(word[length..], most - 1, isFirst: false) is not { } rest)
                continue;
            List<string> parts = [left, .. rest.Parts];
            var score = parts.Average(part => Math.Log(frequency[part]));
            if (best is null || score > best.Value.Score)
                best = (parts, score);
        }
        return best;
    }

    /// <summary>The stem of a part that is not the last: as it stands, or without a binding letter (säkerhet-s-, kyrk-o-, gat-u-).</summary>
    private string? Left(string part) =>
        Known(part) ?? (part.Length > ShortestPart && part[^1] is 's' or 'o' or 'u' or 'e' or 'a' ? Known(part[..^1]) : null);

    private string? Known(string part)
    {
        if (StopWords.All.Contains(part))
            return null;
        var stem = SwedishStemmer.Stem(part);
        return stem.Length >= 2 && frequency.TryGetValue(stem, out var count) && (part.Length > ShortestPart || count >= CommonShort) ? stem : null;
    }
}
