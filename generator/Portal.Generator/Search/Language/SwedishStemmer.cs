using Portal.Model.Text;

namespace Portal.Generator.Search.Language;

/// <summary>
/// Snowball's stemmer with the endings it leaves behind, so that the forms of a word meet. Each difference is a line of
/// <see cref="Before"/> or <see cref="After"/> with an example. The same as <c>site/src/search/stemmer.ts</c>; a test
/// holds the two together.
/// </summary>
public static class SwedishStemmer
{
    /// <summary>An ending, its first letters that stay, the fewest letters that the word must have.</summary>
    private readonly record struct Rule(string Ending, string Stays, int Length, string Example);

    /// <summary>Before Snowball. The first line that fits counts.</summary>
    private static readonly Rule[][] Before = ByLastLetter(
    [
        new("ares", "are", 6, "samordnares, samordnare"),
        new("hets", "het", 6, "säkerhets, säkerhet"),
        new("sats", "sats", 5, "insats is no passive form"),
        new("ats", "at", 6, "rapporterats, rapporterat"),
        new("ena", "e", 6, "områdena, område"),
        new("standet", "stand", 7, "avståndet, avstånd"),
        new("standets", "stand", 8, "avståndets, avstånd"),
        new("andets", "ande", 8, "införandets, införande"),
        new("elns", "el", 6, "nyckelns, nyckel"),
        new("eln", "el", 5, "nyckeln, nyckel"),
        new("kert", "ker", 6, "säkert, säker"),
        new("torn", "tor", 6, "datorn, dator"),
        new("miljön", "miljö", 5, "arbetsmiljön, arbetsmiljö"),
        new("miljöns", "miljö", 6, "arbetsmiljöns, arbetsmiljö"),
        new("ån", "å", 5, "nivån, nivå"),
        new("åns", "å", 6, "nivåns, nivå"),
        new("cyn", "cy", 6, "policyn, policy"),
        new("cyns", "cy", 6, "policyns, policy"),
        new("an", "a", 5, "kameran, kamera; anmälan, anmäla"),
    ]);

    /// <summary>
    /// After Snowball, again and again until nothing changes: Snowball takes one ending, so that ansvar loses its ar and ansvaret
    /// keeps it. The first line that fits counts; one that changes nothing keeps a word from the lines below it.
    /// </summary>
    private static readonly Rule[][] After = ByLastLetter(
    [
        new("het", "", 8, "verksamheternas, verksamhet"),
        new("et", "", 5, "hotet, hot; arbetet, arbete"),
        new("sat", "sat", 0, "insats keeps its t"),
        new("at", "", 6, "resultatet, resultat"),
        new("hanter", "hanter", 0, "hantera is not hänt"),
        new("ering", "er", 8, "rapportering, rapportera"),
        new("ning", "", 8, "utbildning, utbilda"),
        new("ar", "", 6, "ansvaret, ansvar"),
        new("er", "", 6, "rapportera, rapport; papperet, papper"),
        new("or", "", 5, "kontoret, kontor; leverantören, leverantör"),
        new("ad", "", 5, "byggnaden, byggnad; området, område"),
        new("an", "", 5, "skolans, skola"),
        new("ig", "", 6, "rättigheternas, rättighet"),
        new("a", "", 4, "nivåer, nivå"),
        new("kven", "kv", 6, "konsekvensen, konsekvens"),
        new("mänt", "män", 6, "allmänt, allmän"),
        new("valt", "valt", 0, "förvaltning is no neuter"),
        new("lt", "l", 6, "lokalt, lokal"),
        new("vt", "v", 6, "administrativt, administrativ"),
        new("mt", "m", 6, "ensamt, ensam"),
    ]);

    /// <summary>What follows <c>ig</c> in the forms of an adjective and of the noun that is made of it.</summary>
    private static readonly string[] AdjectiveEndings =
        ["", "t", "a", "e", "en", "are", "ast", "aste", "het", "hets", "heten", "hetens", "heter", "heters", "heterna", "heternas"];

    private const int ShortestAdjective = 5;
    private const int ShortBeforeIg = 4;

    /// <summary>The stem of a word in lower case, with or without its dots and rings.</summary>
    public static string Stem(string word)
    {
        var stem = Stem(word, stackalloc char[SearchWords.MaxLength]);
        return stem.SequenceEqual(word) ? word : stem.ToString();
    }

    /// <summary>The stem of a word as who types no dots or rings types it, without any that the stemmer gives it (<c>forms.txt</c> does).</summary>
    public static string StemWithoutDots(string word) => Diacritics.Strip(Stem(Diacritics.Strip(word)));

    /// <summary>
    /// The stem: that of an irregular form, otherwise the first letters of the word or, where a letter within it falls, in
    /// <paramref name="room"/> if it is large enough for it.
    /// </summary>
    public static ReadOnlySpan<char> Stem(ReadOnlySpan<char> word, Span<char> room) =>
        IrregularForms.TryFind(word, out var irregular) ? irregular : Regular(word, room);

    /// <summary>The stem by the endings alone.</summary>
    internal static string Regular(string word) => Regular(word, stackalloc char[SearchWords.MaxLength]).ToString();

    private static ReadOnlySpan<char> Regular(ReadOnlySpan<char> word, Span<char> room)
    {
        if (Adjective(word) is > 0 and var length)
            return word[..length];
        var stem = SnowballSwedish.Stem(Shorten(word, Before));
        for (var before = -1; stem.Length != before;)
        {
            before = stem.Length;
            stem = Single(Genitive(Shorten(stem, After)));
        }
        return stem is [.., _, _, var consonant, 'e', 'l'] && !SnowballSwedish.IsVowel(consonant)
            ? WithoutE(stem, room.Length >= stem.Length ? room : new char[stem.Length])
            : stem;
    }

    /// <summary>
    /// The length of an adjective in <c>lig</c>, or in <c>ig</c> after few letters, without the ending of its form; 0 for other words.
    /// Snowball takes them for forms of what stands before: farlig for far, viktig for vikt.
    /// </summary>
    private static int Adjective(ReadOnlySpan<char> word)
    {
        var place = word.LastIndexOf("ig");
        if (place < 0 || place + 2 < ShortestAdjective || !AdjectiveEndings.Contains(word[(place + 2)..].ToString()))
            return 0;
        return word[place - 1] == 'l' || place <= ShortBeforeIg ? place + 2 : 0;
    }

    private static ReadOnlySpan<char> Shorten(ReadOnlySpan<char> word, Rule[][] rules)
    {
        if (word is not [.., >= 'a' and <= 'z' and var last])
            return word;
        foreach (var rule in rules[last - 'a'])
            if (word.Length >= rule.Length && word.EndsWith(rule.Ending))
                return word[..^(rule.Ending.Length - rule.Stays.Length)];
        return word;
    }

    /// <summary>The s that Snowball takes from the base form only: kurs becomes kur, so kursen must not stay kurs.</summary>
    private static ReadOnlySpan<char> Genitive(ReadOnlySpan<char> stem) =>
        stem is [_, .., _, var before, 's'] && SnowballSwedish.TakesGenitive(before) ? stem[..^1] : stem;

    /// <summary>Double letters become one, and t after another consonant falls: rummet, rum; utrymma, utrymning.</summary>
    private static ReadOnlySpan<char> Single(ReadOnlySpan<char> stem) =>
        stem.Length > 3 && (SnowballSwedish.EndsInPair(stem) || stem is [.., 'm', 'm']) ? stem[..^1] : stem;

    /// <summary>nyckel, nycklar.</summary>
    private static ReadOnlySpan<char> WithoutE(ReadOnlySpan<char> stem, Span<char> room)
    {
        stem[..^2].CopyTo(room);
        room[stem.Length - 2] = 'l';
        return room[..(stem.Length - 1)];
    }

    private static Rule[][] ByLastLetter(Rule[] rules) =>
        [.. Enumerable.Range('a', 'z' - 'a' + 1).Select(letter => rules.Where(rule => rule.Ending[^1] == letter).ToArray())];
}
