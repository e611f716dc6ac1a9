namespace Portal.Generator.Search.Language;

/// <summary>
/// The Swedish stemmer of the Snowball project, to the letter: snowballstem.org/algorithms/swedish/stemmer.html. A test holds
/// it to the whole published vocabulary. What we do otherwise is in <see cref="SwedishStemmer"/>.
/// </summary>
public static class SnowballSwedish
{
    private static readonly string[][] Endings = ByLastLetter(
        "a", "arna", "erna", "heterna", "orna", "ad", "e", "ade", "ande", "arne", "are", "aste", "en", "anden", "aren", "heten", "ern",
        "ar", "er", "heter", "or", "as", "arnas", "ernas", "ornas", "es", "ades", "andes", "ens", "arens", "hetens", "erns", "at", "andet",
        "het", "ast");

    /// <summary>The stem of a word in lower case: its first letters.</summary>
    public static string Stem(string word) => word[..Stem(word.AsSpan()).Length];

    /// <inheritdoc cref="Stem(string)" />
    public static ReadOnlySpan<char> Stem(ReadOnlySpan<char> word)
    {
        var region = Region(word);
        return OtherEnding(ConsonantPair(MainEnding(word, region), region), region);
    }

    /// <summary>True for a letter that may stand before the s of a genitive.</summary>
    internal static bool TakesGenitive(char letter) => "bcdfghjklmnoprtvy".Contains(letter);

    /// <summary>True for a word that ends in dd, gd, nn, dt, gt, kt or tt.</summary>
    internal static bool EndsInPair(ReadOnlySpan<char> word) => word is [.., 'd' or 'g', 'd'] or [.., 'n', 'n'] or [.., 'd' or 'g' or 'k' or 't', 't'];

    internal static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'ä' or 'å' or 'ö';

    /// <summary>Where R1 begins: after the first consonant that follows a vowel, and after the third letter.</summary>
    private static int Region(ReadOnlySpan<char> word)
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

    /// <summary>The longest ending falls, or an s after certain letters.</summary>
    private static ReadOnlySpan<char> MainEnding(ReadOnlySpan<char> word, int region)
    {
        if (word.Length <= region || word[^1] is not (>= 'a' and <= 'z' and var last))
            return word;
        foreach (var ending in Endings[last - 'a'])
            if (Ends(word, region, ending))
                return word[..^ending.Length];
        return last == 's' && word.Length > 1 && TakesGenitive(word[^2]) ? word[..^1] : word;
    }

    private static ReadOnlySpan<char> ConsonantPair(ReadOnlySpan<char> word, int region) =>
        word.Length - 2 >= region && EndsInPair(word) ? word[..^1] : word;

    private static ReadOnlySpan<char> OtherEnding(ReadOnlySpan<char> word, int region) => word switch
    {
        [.., 't'] => Ends(word, region, "fullt") || Ends(word, region, "löst") ? word[..^1] : word,
        [.., 's'] => Ends(word, region, "els") ? word[..^3] : word,
        [.., 'g'] => Ends(word, region, "lig") ? word[..^3] : Ends(word, region, "ig") ? word[..^2] : word,
        _ => word,
    };

    private static bool Ends(ReadOnlySpan<char> word, int region, string ending) => word.Length - ending.Length >= region && word.EndsWith(ending);

    /// <summary>The endings with each last letter, the longest first.</summary>
    private static string[][] ByLastLetter(params string[] endings) =>
        [.. Enumerable.Range('a', 'z' - 'a' + 1).Select(letter => endings.Where(ending => ending[^1] == letter).OrderByDescending(ending => ending.Length).ToArray())];
}
