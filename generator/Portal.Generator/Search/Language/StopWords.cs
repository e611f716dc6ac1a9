using System.Collections.Frozen;

namespace Portal.Generator.Search.Language;

/// <summary>
/// Words too common to find anything, also as they are spoken (va, nån, dom), Swedish and English. They are searched in titles and headings only, and only when a query has no other words.
/// The browser gets the list with the index, so that both sides leave out the same words.
/// </summary>
public static class StopWords
{
    /// <summary>The words, in lower case with their dots and rings.</summary>
    public static FrozenSet<string> All { get; } = FrozenSet.Create(
        "aldrig", "alla", "allt", "alltid", "alltså", "an", "and", "annars", "are", "asså", "at", "att", "av", "ba", "bara", "be", "been", "behöver",
        "berättade", "berättar", "betyder", "blev", "bli", "blir", "blivit", "borde", "brukar", "både", "bör", "can", "de", "dej", "dem", "den", "denna",
        "deras", "dess", "dessa", "det", "detta", "dig", "din", "dina", "dit", "ditt", "do", "dock", "does", "dom", "du", "där", "då", "e", "efter", "eftersom",
        "egentligen", "ej", "eller", "emot", "en", "ens", "er", "era", "ert", "ett", "faktiskt", "fan", "fast", "fick", "finner", "finns", "fortfarande", "from",
        "från", "fungerar", "funkar", "får", "fått", "för", "gav", "ge", "genom", "ger", "get", "gett", "gick", "gjorde", "gjort", "got", "gäller", "gå", "går",
        "gått", "gör", "göra", "ha", "hade", "han", "hans", "har", "has", "have", "he", "hela", "helt", "hen", "hennes", "her", "heter", "his", "hit", "hittar",
        "hon", "hos", "how", "hur", "här", "i", "ibland", "icke", "idag", "if", "ifrån", "igen", "igår", "ikväll", "imorse", "in", "inatt", "ingen", "innan",
        "innebär", "inom", "inte", "ja", "jag", "ju", "just", "jävla", "kan", "kanske", "kom", "komma", "kommer", "kommit", "kring", "kunde", "kunna", "känns",
        "liksom", "lite", "man", "me", "med", "medan", "mej", "mellan", "men", "menas", "mig", "min", "mina", "mitt", "mkt", "mot", "must", "my", "mycket",
        "måste", "ngn", "ngt", "ni", "nog", "not", "nu", "nyss", "när", "någon", "någonstans", "någonting", "något", "några", "nån", "nånstans", "nånting",
        "nåra", "nåt", "o", "och", "också", "of", "om", "or", "oss", "our", "oxå", "plötsligt", "precis", "på", "redan", "sa", "sade", "samma", "samt", "sedan",
        "sej", "she", "should", "sig", "sin", "sina", "sitt", "själv", "själva", "ska", "skall", "skulle", "snälla", "som", "somebody", "someone", "strax",
        "säga", "säger", "så", "sådan", "sådana", "sådant", "sån", "såna", "sånt", "ta", "tack", "tar", "that", "the", "there", "they", "this", "till", "tills",
        "to", "tror", "tycker", "tydligen", "typ", "under", "undrar", "upp", "us", "ut", "utan", "va", "vad", "var", "vara", "varandra", "varför", "varit",
        "varje", "vars", "vart", "vem", "vems", "verkar", "verkligen", "vet", "vi", "via", "vid", "vilka", "vilken", "vilket", "vill", "vore", "väl", "väldigt",
        "vår", "våra", "vårt", "was", "we", "what", "when", "where", "who", "with", "you", "your", "än", "ännu", "är", "även", "å", "åt", "över");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = All.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a word is among them.</summary>
    public static bool Has(ReadOnlySpan<char> word) => Lookup.Contains(word);
}
