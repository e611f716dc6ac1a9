using System.Collections.Frozen;

namespace Portal.Generator.Search;

/// <summary>
/// Words too common to find anything. They are searched in titles and headings only, and only when a query has no other words.
/// The browser gets the list with the index, so that both sides leave out the same words.
/// </summary>
public static class StopWords
{
    /// <summary>The words, in lower case with their dots and rings.</summary>
    public static FrozenSet<string> All { get; } = FrozenSet.Create(
        "alla", "allt", "att", "av", "bara", "behöver", "blev", "bli", "blir", "blivit", "bör", "de", "dem", "den", "denna", "deras", "dess",
        "dessa", "det", "detta", "dig", "din", "dina", "ditt", "du", "där", "då", "efter", "ej", "eller", "en", "er", "era", "ert", "ett",
        "finns", "från", "får", "för", "gäller", "ge", "ger", "gå", "går", "gör", "göra", "ha", "hade", "han", "hans", "har", "hen", "hennes", "hittar",
        "hon", "hur", "här", "i", "icke", "ingen", "inom", "inte", "jag", "ju", "kan", "ska", "kunde", "man", "med", "mellan", "men",
        "mig", "min", "mina", "mitt", "mot", "mycket", "måste", "ni", "nu", "när", "någon", "något", "några", "och", "om", "oss", "på",
        "samma", "sedan", "sig", "sin", "sina", "sitt", "själv", "skulle", "som", "så", "sådan", "sådana", "sådant", "till", "under", "upp",
        "ut", "utan", "vad", "var", "vara", "varför", "varit", "varje", "vart", "vem", "vems", "vi", "via", "vid", "vilka", "vilken", "vilket",
        "vill", "vår", "våra", "vårt", "än", "är", "åt", "över");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = All.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a word is among them.</summary>
    public static bool Has(ReadOnlySpan<char> word) => Lookup.Contains(word);
}
