using System.Collections.Frozen;

namespace Portal.Generator.Search;

/// <summary>
/// The Swedish stemmer of the Snowball project, to the letter: snowballstem.org/algorithms/swedish/stemmer.html. A test holds
/// it to the whole published vocabulary. What we do otherwise is in <see cref="SwedishStemmer"/>.
/// </summary>
public static class SnowballSwedish
{
    private const int LongestEnding = 7;

    private static readonly FrozenSet<string> Endings = FrozenSet.Create(
        "a", "arna", "erna", "heterna", "orna", "ad", "e", "ade", "ande", "arne", "are", "aste", "en", "anden", "aren", "heten", "ern",
        "ar", "er", "heter", "or", "as", "arnas", "ernas", "ornas", "es", "ades", "andes", "ens", "arens", "hetens", "erns", "at", "andet",
        "het", "ast");

    private static readonly FrozenSet<string> Pairs = FrozenSet.Create("dd", "gd", "nn", "dt", "gt", "kt", "tt");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> IsEnding = Endings.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> IsPair = Pairs.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The stem of a word in lower case.</summary>
    public static string Stem(string word)
    {
        var region = Region(word);
        return OtherEnding(ConsonantPair(MainEnding(word, region), region), region);
    }

    /// <summary>True for a letter that may stand before the s of a genitive.</summary>
    internal static bool TakesGenitive(char letter) => "bcdfghjklmnoprtvy".Contains(letter);

    internal static bool IsVowel(char letter) => "aeiouyäåö".Contains(letter);

    /// <summary>Where R1 begins: after the first consonant that follows a vowel, and after the third letter.</summary>
    private static int Region(string word)
    {
        if (word.Length < 3)
            return word.Length;
        var vowel = 0;
        while (vowel < word.Length && !IsVowel(word[vowel]))
            vowel++;
        var consonant = vowel;
        while (consonant < word.Length && IsVowel(word[consonant]))
            consonant++;
        return vowel == word.Length || consonant == word.Length ? word.Length : Math.Max(3, consonant + 1);
    }

    private static string MainEnding(string word, int region)
    {
        for (var length = Math.Min(LongestEnding, word.Length - region); length > 0; length--)
            if (IsEnding.Contains(word.AsSpan(word.Length - length)))
                return word[..^length];
        return word.Length > region && word[^1] == 's' && word.Length > 1 && TakesGenitive(word[^2]) ? word[..^1] : word;
    }

    private static string ConsonantPair(string word, int region) =>
        word.Length - 2 >= region && IsPair.Contains(word.AsSpan(word.Length - 2)) ? word[..^1] : word;

    private static string OtherEnding(string word, int region)
    {
        if (Ends("fullt") || Ends("löst"))
            return word[..^1];
        return Ends("lig") || Ends("els") ? word[..^3] : Ends("ig") ? word[..^2] : word;

        bool Ends(string ending) => word.Length - ending.Length >= region && word.EndsWith(ending, StringComparison.Ordinal);
    }
}
