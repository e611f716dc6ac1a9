using System.Collections.Immutable;
using Portal.Generator.Search.Language;
using Portal.Model.Text;

namespace Portal.Generator.Search.Documents;

/// <summary>
/// Synonyms of several words. <c>access control</c> is a term of its own, <c>access+control</c>: whoever types only one of the
/// words has not said it. Where only one word tells something, the stop words around it belong to what is said: <c>ta livet av sig</c> is
/// <c>liv+av+sig+ta</c>. The browser forms the same terms of the words of a query (<c>site/src/search/phrases.ts</c>).
/// </summary>
public static class SynonymPhrases
{
    /// <summary>A phrase of more telling words is taken word by word.</summary>
    public const int MostWords = 3;

    /// <summary>So many words has a phrase at most of which only one tells something.</summary>
    public const int LongestSaying = 5;

    /// <summary>Stands between the stems of a term.</summary>
    public const char Joint = '+';

    /// <summary>The terms of a document's phrases, also without dots and rings for who types none.</summary>
    public static ImmutableArray<string> Terms(SearchDocument document) => [.. document.Synonyms.SelectMany(synonym => Phrase(synonym) is { } words ? Both(words, []) : Saying(synonym)).Distinct()];

    /// <summary>The texts that are no phrases, to be read word by word.</summary>
    public static IEnumerable<string> Words(SearchDocument document) => document.Names.Concat(document.Synonyms.Where(synonym => Phrase(synonym) is null && !Saying(synonym).Any()));

    /// <summary>The terms of a phrase of which only one word tells something; none for other texts.</summary>
    public static IEnumerable<string> Saying(string synonym)
    {
        if (!synonym.Trim().Contains(' '))
            return [];
        var words = SearchWords.In(synonym.Replace('-', ' ')).Select(Diacritics.StripAccents).ToLookup(word => StopWords.Has(word));
        return words[false].Count() == 1 && words[true].Any() && words[true].Count() < LongestSaying ? Both(words[false], words[true]) : [];
    }

    /// <summary>
    /// The words that tell something, each in one form; null for what is no phrase. What a hyphen joins is two
    /// words, as it is in a query: <c>it-attack</c> is <c>it attack</c>.
    /// </summary>
    private static string[]? Phrase(string synonym)
    {
        string[] words = [.. WantedWords.In(synonym.Replace('-', ' ')).DistinctBy(SwedishStemmer.Stem)];
        return words.Length is > 1 and <= MostWords ? words : null;
    }

    private static IEnumerable<string> Both(IEnumerable<string> telling, IEnumerable<string> others) =>
        new[] { Term(telling, others, SwedishStemmer.Stem), Term(telling, others, SwedishStemmer.StemWithoutDots) }.Distinct();

    /// <summary>The stems in order of their letters, those of stop words last: the first tells which part of the index has the term.</summary>
    private static string Term(IEnumerable<string> telling, IEnumerable<string> others, Func<string, string> stem) =>
        string.Join(Joint, telling.Select(stem).Order(StringComparer.Ordinal).Concat(others.Select(stem).Order(StringComparer.Ordinal)));
}
