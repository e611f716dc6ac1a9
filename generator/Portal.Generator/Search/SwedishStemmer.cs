namespace Portal.Generator.Search;

/// <summary>
/// Snowball's stemmer with the endings it leaves behind, so that the forms of a word meet. Each difference is a line of
/// <see cref="Before"/> or <see cref="After"/> with an example. The same as <c>site/src/search/stemmer.ts</c>; a test
/// holds the two together.
/// </summary>
public static class SwedishStemmer
{
    /// <summary>Rewritten before Snowball: ending, what takes its place, fewest letters that the word must have.</summary>
    private static readonly (string Ending, string Instead, int Length, string Example)[] Before =
    [
        ("ares", "are", 6, "samordnares, samordnare"),
        ("hets", "het", 6, "säkerhets, säkerhet"),
        ("ats", "at", 6, "rapporterats, rapporterat"),
        ("ena", "e", 6, "områdena, område"),
        ("elns", "el", 6, "nyckelns, nyckel"),
        ("eln", "el", 5, "nyckeln, nyckel"),
        ("igt", "ig", 5, "farligt, farlig"),
        ("skt", "sk", 5, "praktiskt, praktisk"),
        ("organ", "organ", 5, "organ is no definite form"),
        ("an", "a", 5, "kameran, kamera; anmälan, anmäla"),
    ];

    /// <summary>Rewritten after Snowball, one after the other.</summary>
    private static readonly (string Ending, string Instead, int Length, string Example)[] After =
    [
        ("het", "het", 0, "enhet is no definite form"),
        ("et", "", 5, "hotet, hot; budgeten, budget"),
        ("ering", "er", 8, "rapportering, rapportera"),
        ("ning", "", 8, "utbildning, utbilda"),
    ];

    private static readonly string[] Doubles = ["dd", "gd", "nn", "dt", "gt", "kt", "tt", "mm"];

    /// <summary>The stem of a word in lower case, with or without its dots and rings.</summary>
    public static string Stem(string word)
    {
        var stem = Rewrite(SnowballSwedish.Stem(Rewrite(word, Before)), After);
        stem = Genitive(stem);
        if (stem.Length > 3 && Doubles.Contains(stem[^2..]))
            stem = stem[..^1]; // rummet, rum; inbrottet, inbrott
        return stem.Length >= 5 && stem.EndsWith("el", StringComparison.Ordinal) && !SnowballSwedish.IsVowel(stem[^3])
            ? stem[..^2] + "l" // nyckel, nycklar
            : stem;
    }

    private static string Rewrite(string word, (string Ending, string Instead, int Length, string Example)[] rules)
    {
        foreach (var (ending, instead, length, _) in rules)
            if (word.Length >= length && word.EndsWith(ending, StringComparison.Ordinal))
                return word[..^ending.Length] + instead;
        return word;
    }

    /// <summary>The s that Snowball takes from the base form only: kurs becomes kur, so kursen must not stay kurs.</summary>
    private static string Genitive(string stem) =>
        stem.Length > 3 && stem[^1] == 's' && SnowballSwedish.TakesGenitive(stem[^2]) ? stem[..^1] : stem;
}
