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
        ("sats", "sats", 5, "insats is no passive form"),
        ("ats", "at", 6, "rapporterats, rapporterat"),
        ("ena", "e", 6, "områdena, område"),
        ("standet", "stand", 7, "avståndet, avstånd"),
        ("standets", "stand", 8, "avståndets, avstånd"),
        ("andets", "ande", 8, "införandets, införande"),
        ("elns", "el", 6, "nyckelns, nyckel"),
        ("eln", "el", 5, "nyckeln, nyckel"),
        ("kert", "ker", 6, "säkert, säker"),
        ("torn", "tor", 6, "datorn, dator"),
        ("miljon", "miljo", 8, "arbetsmiljön, arbetsmiljö"),
        ("miljons", "miljo", 8, "arbetsmiljöns, arbetsmiljö"),
        ("cyn", "cy", 6, "policyn, policy"),
        ("cyns", "cy", 6, "policyns, policy"),
        ("an", "a", 5, "kameran, kamera; anmälan, anmäla"),
    ];

    /// <summary>
    /// Rewritten after Snowball, again and again until nothing changes: Snowball takes one ending, so that ansvar loses its ar
    /// and ansvaret keeps it. The first line that fits counts; one that changes nothing keeps a word from the lines below it.
    /// </summary>
    private static readonly (string Ending, string Instead, int Length, string Example)[] After =
    [
        ("het", "", 8, "verksamheternas, verksamhet"),
        ("et", "", 5, "hotet, hot; arbetet, arbete"),
        ("sat", "sat", 0, "insats keeps its t"),
        ("at", "", 6, "resultatet, resultat"),
        ("hanter", "hanter", 0, "hantera is not hänt"),
        ("ering", "er", 8, "rapportering, rapportera"),
        ("ning", "", 8, "utbildning, utbilda"),
        ("ast", "", 7, "hyresgästen, hyresgäst"),
        ("ar", "", 6, "ansvaret, ansvar"),
        ("er", "", 6, "rapportera, rapport; papperet, papper"),
        ("or", "", 5, "kontoret, kontor; leverantören, leverantör"),
        ("ad", "", 5, "byggnaden, byggnad; området, område"),
        ("an", "", 5, "skolans, skola"),
        ("lig", "", 6, "möjligheternas, möjlighet"),
        ("ig", "", 6, "rättigheternas, rättighet"),
        ("a", "", 4, "nivåer, nivå"),
        ("kven", "kv", 6, "konsekvensen, konsekvens"),
        ("fort", "f", 6, "genomförts, genomför"),
        ("mant", "man", 6, "allmänt, allmän"),
        ("valt", "valt", 0, "förvaltning is no neuter"),
        ("lt", "l", 6, "lokalt, lokal"),
        ("vt", "v", 6, "administrativt, administrativ"),
        ("mt", "m", 6, "ensamt, ensam"),
    ];

    private static readonly string[] Doubles = ["dd", "gd", "nn", "dt", "gt", "kt", "tt", "mm"];

    /// <summary>The stem of a word in lower case, with or without its dots and rings.</summary>
    public static string Stem(string word)
    {
        var stem = SnowballSwedish.Stem(Rewrite(word, Before));
        for (var before = ""; stem != before;)
        {
            before = stem;
            stem = Single(Genitive(Rewrite(stem, After)));
        }
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

    /// <summary>Double letters become one, and t after another consonant falls: rummet, rum; utrymma, utrymning.</summary>
    private static string Single(string stem) => stem.Length > 3 && Doubles.Contains(stem[^2..]) ? stem[..^1] : stem;
}
