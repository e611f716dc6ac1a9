using System.Text.RegularExpressions;
using Portal.Generator.Search.Language;

namespace Portal.Tests.Search;

/// <summary>A deliberate difference from Snowball: an ending, what takes its place, and two forms that only meet thanks to it.</summary>
internal sealed record StemmerRule(string Ending, string Instead, string Form, string Meets, bool IsBefore = false);

/// <summary>Two words that an exception to the rules keeps together or apart.</summary>
internal sealed record StemmerException(string Ending, string Form, string Other, bool Meet);

/// <summary>All differences from Snowball, written down once more and without the conditions of the code.</summary>
internal static partial class StemmerRules
{
    /// <summary>The differences.</summary>
    public static readonly StemmerRule[] All =
    [
        // Endings that Snowball does not know, on the word itself.
        new("ares", "are", "samordnares", "samordnare", true),
        new("hets", "het", "trygghets", "trygghet", true),
        new("ats", "at", "rapporterats", "rapporterat", true),
        new("ena", "e", "områdena", "område", true),
        new("standet", "stand", "avståndet", "avstånd", true),
        new("standets", "stand", "avståndets", "avstånd", true),
        new("andets", "ande", "införandets", "införande", true),
        new("elns", "el", "nyckelns", "nyckel", true),
        new("eln", "el", "nyckeln", "nyckel", true),
        new("kert", "ker", "säkert", "säker", true),
        new("torn", "tor", "datorn", "dator", true),
        new("miljön", "miljö", "arbetsmiljön", "arbetsmiljö", true),
        new("miljöns", "miljö", "arbetsmiljöns", "arbetsmiljö", true),
        new("ån", "å", "nivån", "nivå", true),
        new("åns", "å", "nivåns", "nivå", true),
        new("cyn", "cy", "policyn", "policy", true),
        new("cyns", "cy", "policyns", "policy", true),
        new("an", "a", "kameran", "kamera", true),

        // A second ending, after the one that Snowball took.
        new("het", "", "verksamheternas", "verksamhet"),
        new("et", "", "hotet", "hot"),
        new("at", "", "resultatet", "resultat"),
        new("ering", "er", "rapportering", "rapportera"),
        new("ning", "", "utbildning", "utbilda"),
        new("ar", "", "ansvaret", "ansvar"),
        new("er", "", "papperet", "papper"),
        new("or", "", "kontoret", "kontor"),
        new("ad", "", "byggnaden", "byggnad"),
        new("an", "", "skolans", "skola"),
        new("ig", "", "rättigheternas", "rättighet"),
        new("a", "", "", ""),
        new("kven", "kv", "konsekvensen", "konsekvens"),
        new("mänt", "män", "allmänt", "allmän"),
        new("lt", "l", "lokalt", "lokal"),
        new("vt", "v", "administrativt", "administrativ"),
        new("mt", "m", "ensamt", "ensam"),
        new("s", "", "kursen", "kurs"),

        // Letters that depend on the form.
        new("mm", "m", "rummet", "rum"),
        new("tt", "t", "inbrottet", "inbrotts"),
        new("nn", "n", "mannen", "mans"),
        new("el", "l", "nyckel", "nycklar"),
        .. new[] { "dd", "gd", "dt", "gt", "kt" }.Select(pair => new StemmerRule(pair, pair[..1], "", "")),
    ];

    /// <summary>Words that a rule would mix up or part.</summary>
    public static readonly StemmerException[] Exceptions =
    [
        new("sats", "insats", "insatsen", true),
        new("sat", "utsatt", "utse", false),
        new("hanter", "hantera", "hänt", false),
        new("valt", "förvaltning", "förval", false),
    ];

    /// <summary>True when a stem can be reached from Snowball's by rules alone.</summary>
    public static bool Explain(string word)
    {
        var end = SwedishStemmer.Stem(word);
        if (IrregularForms.All.ContainsKey(word) || Adjective().IsMatch(word))
            return true;
        var reached = All.Where(rule => rule.IsBefore && Fits(rule, word)).Select(rule => SnowballSwedish.Stem(Use(rule, word))).Append(SnowballSwedish.Stem(word)).ToHashSet();
        for (var last = reached.ToList(); last.Count > 0 && !reached.Contains(end);)
        {
            last = [.. last.SelectMany(stem => All.Where(rule => !rule.IsBefore && Fits(rule, stem)).Select(rule => Use(rule, stem))).Where(reached.Add)];
        }
        return reached.Contains(end);
    }

    /// <summary>Adjectives in lig, and in ig after few letters, keep it.</summary>
    [GeneratedRegex("^(.{2,}l|.{2,4})ig(t|a|e|en|are|aste?|het(s|en|ens|ers?|erna|ernas)?)?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Adjective();

    private static bool Fits(StemmerRule rule, string word) => word.Length >= rule.Ending.Length && word.EndsWith(rule.Ending, StringComparison.Ordinal);

    private static string Use(StemmerRule rule, string word) => word[..^rule.Ending.Length] + rule.Instead;
}
