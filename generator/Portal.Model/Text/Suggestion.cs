namespace Portal.Model.Text;

/// <summary>The nearest word to a misspelt one, for "Menade du ...?".</summary>
public static class Suggestion
{
    private const int LeastPart = 4;

    /// <summary>A longer word is not looked for: nobody misspells so much text by mistake.</summary>
    private const int LongestWord = 100;

    /// <summary>Most letters compared with letters. Enough for 10,000 names of pages, and a fraction of a second.</summary>
    private const int MaxWork = 10_000_000;

    /// <summary>The candidate within a third of the word's length in edits (at least 2), else one that begins as the word does, or null.</summary>
    public static string? Nearest(string word, IEnumerable<string> candidates)
    {
        if (word.Length > LongestWord)
            return null;
        var (limit, work) = (Math.Max(2, word.Length / 3), 0);
        (int Distance, string Word)? best = null;
        foreach (var candidate in candidates)
        {
            var isBeginning = IsBeginning(word, candidate) || IsBeginning(candidate, word);
            var difference = Math.Abs(word.Length - candidate.Length);
            if (difference > limit && !isBeginning)
                continue;
            if (!isBeginning && (work += word.Length * (2 * limit + 1)) > MaxWork)
                break;
            var distance = isBeginning ? difference : Distance(word, candidate, limit);
            if ((isBeginning || distance <= limit) && (best is not { } other || distance < other.Distance || distance == other.Distance && string.CompareOrdinal(candidate, other.Word) < 0))
                best = (distance, candidate);
        }
        return best?.Word;
    }

    private static bool IsBeginning(string part, string whole) =>
        part.Length >= LeastPart && whole.StartsWith(part, StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// Optimal string alignment distance: insert, delete, replace and swap of neighbours cost 1; case is ignored. What is more than
    /// <paramref name="limit"/> may be told as anything more.
    /// </summary>
    public static int Distance(string a, string b, int limit = int.MaxValue / 2)
    {
        if (Math.Abs(a.Length - b.Length) > limit)
            return limit + 1;
        int[] before = new int[b.Length + 1], last = [.. Enumerable.Range(0, b.Length + 1)], row = new int[b.Length + 1];
        for (var i = 1; i <= a.Length; i++)
        {
            // Further from the diagonal the distance is beyond the limit.
            int first = Math.Max(1, i - limit), end = (int)Math.Min(b.Length, (long)i + limit);
            row[first - 1] = first == 1 ? i : limit + 1;
            for (var j = first; j <= end; j++)
            {
                var above = j == i + limit ? limit + 1 : last[j];
                var replace = last[j - 1] + (IsSame(a[i - 1], b[j - 1]) ? 0 : 1);
                row[j] = Math.Min(replace, Math.Min(above, row[j - 1]) + 1);
                if (i > 1 && j > 1 && IsSame(a[i - 1], b[j - 2]) && IsSame(a[i - 2], b[j - 1]))
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
            }
            (before, last, row) = (last, row, before);
        }
        return last[b.Length];
    }

    private static bool IsSame(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
