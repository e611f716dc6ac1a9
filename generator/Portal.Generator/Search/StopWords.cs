using System.Collections.Frozen;

namespace Portal.Generator.Search;

/// <summary>
/// Words too common to find anything, also as they are spoken (va, nån, dom). They are searched in titles and headings only, and only when a query has no other words.
/// The browser gets the list with the index, so that both sides leave out the same words.
/// </summary>
public static class StopWords
{
    /// <summary>The words, in lower case with their dots and rings.</summary>
    public static FrozenSet<string> All { get; } = FrozenSet.Create(
        "aldrig", "alla", "allt", "alltid", "annars", "att", "av", "ba", "bara", "behöver", "betyder", "blev", "bli", "blir", "blivit", "borde", "brukar",
        "både", "bör", "de", "dej", "dem", "den", "denna", "deras", "dess", "dessa", "det", "detta", "dig", "din", "dina", "dit", "ditt", "dock", "dom",
        "du", "då", "där", "e", "efter", "egentligen", "ej", "eller", "en", "ens", "er", "era", "ert", "ett", "fan", "fick", "finner", "finns", "från",
        "fungerar", "funkar", "får", "fått", "för", "ge", "ger", "gick", "gjorde", "gjort", "gå", "går", "gått", "gäller", "gör", "göra", "ha", "hade",
        "han", "hans", "har", "hela", "helt", "hen", "hennes", "heter", "hit", "hittar", "hon", "hos", "hur", "här", "i", "ibland", "icke", "igen", "in",
        "ingen", "innebär", "inom", "inte", "ja", "jag", "ju", "jävla", "kan", "kanske", "kom", "komma", "kommer", "kommit", "kunde", "kunna", "liksom",
        "man", "me", "med", "mej", "mellan", "men", "menas", "mig", "min", "mina", "mitt", "mot", "mycket", "måste", "ni", "nog", "nu", "någon", "något",
        "några", "nån", "nåra", "nåt", "när", "o", "och", "också", "om", "oss", "oxå", "på", "redan", "sa", "sade", "samma", "sedan", "sej", "sig", "sin",
        "sina", "sitt", "själv", "ska", "skall", "skulle", "snälla", "som", "strax", "så", "sådan", "sådana", "sådant", "sån", "såna", "sånt", "säga",
        "säger", "ta", "tack", "tar", "till", "tydligen", "under", "undrar", "upp", "ut", "utan", "va", "vad", "var", "vara", "varandra", "varför", "varit",
        "varje", "vars", "vart", "vem", "vems", "vet", "vi", "via", "vid", "vilka", "vilken", "vilket", "vill", "vore", "vår", "våra", "vårt", "väl", "å",
        "åt", "än", "är", "även", "över");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = All.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a word is among them.</summary>
    public static bool Has(ReadOnlySpan<char> word) => Lookup.Contains(word);
}
