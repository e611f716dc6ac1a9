using System.Collections.Immutable;
using Portal.Generator.Search.Language;
using Portal.Model.Text;

namespace Portal.Generator.Search.Documents;

/// <summary>
/// Synonyms of several words. <c>access control</c> is a term of its own, <c>access+control</c>: whoever types only one of the
/// words has not said it. The browser forms the same terms of the words of a query (<c>site/src/search/phrases.ts</c>).
/// </summary>
public static class SynonymPhrases
{
    /// <summary>A phrase of more words is taken word by word.</summary>
    public const int MostWords = 3;

    /// <summary>Stands between the stems of a term.</summary>
    public const char Joint = '+';

    /// <summary>The terms of a document's phrases, also without dots and rings for who types none.</summary>
    public static ImmutableArray<string> Terms(SearchDocument document) => [.. document.Synonyms.Select(Phrase).OfType<string[]>()
        .SelectMany(words => new[] { Term(words.Select(SwedishStemmer.Stem)), Term(words.Select(word => Diacritics.Strip(SwedishStemmer.Stem(Diacritics.Strip(word))))) }).Distinct()];

    /// <summary>The texts that are no phrases, to be read word by word.</summary>
    public static IEnumerable<string> Words(SearchDocument document) => document.Names.Concat(document.Synonyms.Where(synonym => Phrase(synonym) is null));

    /// <summary>
    /// The words that tell something, each in one form; null for what is no phrase. What a hyphen joins is two
    /// words, as it is in a query: <c>it-attack</c> is <c>it attack</c>.
    /// </summary>
    private static string[]? Phrase(string synonym)
    {
        string[] words = [.. WantedWords.In(synonym.Replace('-', ' ')).DistinctBy(SwedishStemmer.Stem)];
        return words.Length is > 1 and <= MostWords ? words : null;
    }

    /// <summary>The stems in order of their letters.</summary>
    private static string Term(IEnumerable<string> stems) => string.Join(Joint, stems.Order(StringComparer.Ordinal));
}
