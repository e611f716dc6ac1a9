using Portal.Generator.Search.Language;

namespace Portal.Generator.Search.Documents;

/// <summary>
/// The words of sentences that readers say. They are terms of their own, <c>trapphus~</c>, and no words of the portal: such a sentence tells what a story is about by all
/// its words together, and whoever types one of them has not asked for the page. The browser looks for them in a story (<c>site/src/search/lookup.ts</c>).
/// </summary>
public static class SaidWords
{
    /// <summary>Ends a term.</summary>
    public const char Mark = '~';

    /// <summary>The terms of a document's sentences in the order of the words, also without dots and rings for who types none.</summary>
    public static IEnumerable<string> Terms(SearchDocument document) =>
        document.Said.SelectMany(WantedWords.In).SelectMany(word => new[] { SwedishStemmer.Stem(word), SwedishStemmer.StemWithoutDots(word) }.Distinct()).Select(stem => stem + Mark);
}
