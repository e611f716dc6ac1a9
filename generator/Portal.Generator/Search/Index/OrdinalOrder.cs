namespace Portal.Generator.Search.Index;

/// <summary>
/// Sorts many words by the codes of their letters. The first four letters are compared as one number, which settles most of the order;
/// only words that begin alike are compared as texts.
/// </summary>
internal static class OrdinalOrder
{
    private const int InNumber = 4;

    /// <summary>The places of the words, in ordinal order.</summary>
    /// <param name="words">The words.</param>
    /// <param name="ofEqual">The order of two places whose words are equal.</param>
    public static int[] Of(string[] words, Comparison<int> ofEqual)
    {
        int[] order = [.. Enumerable.Range(0, words.Length)];
        var beginnings = Array.ConvertAll(words, Beginning);
        Array.Sort(beginnings, order);
        for (int from = 0, to; from < order.Length; from = to)
        {
            for (to = from + 1; to < order.Length && beginnings[to] == beginnings[from];)
                to++;
            if (to - from > 1)
                order.AsSpan(from..to).Sort((a, b) => string.CompareOrdinal(words[a], words[b]) is not 0 and var difference ? difference : ofEqual(a, b));
        }
        return order;
    }

    private static ulong Beginning(string word)
    {
        ulong number = 0;
        for (var i = 0; i < InNumber; i++)
            number = number << 16 | (i < word.Length ? word[i] : 0u);
        return number;
    }
}
