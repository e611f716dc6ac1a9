using System.Collections.Frozen;
using Portal.Model;
using Portal.Model.Diagnostics;
using Portal.Model.Pages;
using Portal.Model.Text;

namespace Portal.Generator.Linking;

/// <summary>Tells of pages that are hard to read, and where. How much is made of it says <c>regler</c> in the settings.</summary>
public static class ReadabilityChecker
{
    /// <summary>How many of the longest sentences and words are named.</summary>
    private const int Named = 3;

    /// <summary>Words in a mean sentence that nobody needs to divide.</summary>
    private const int ShortSentences = 12;

    /// <summary>Checks all pages in Swedish: LIX and the words are those of Swedish.</summary>
    public static void Check(PortalModel model, DiagnosticBag bag)
    {
        var explained = model.Terms.SelectMany(term => term.Forms.Append(term.Name).Append(term.Abbreviation)).OfType<string>().ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        foreach (var page in model.Pages.Where(page => page is { IsUnread: false, Meta.Language: null }))
        {
            CheckLix(page, model.Settings.Reading, bag);
            foreach (var link in page.Body.Readability.VagueLinks)
                bag.Add(DiagnosticRules.VagueLink, page.Source.Path, link.Span, $"länktexten \"{link.Value}\" säger inte vart länken leder", "Skriv vad man kommer till: [rutinen för besök](besok.md). Många hör bara länkarna upplästa, en i taget.");
            foreach (var word in page.Body.Readability.Abbreviations.Where(word => !explained.Contains(word.Value)))
                bag.Add(DiagnosticRules.UnexplainedAbbreviation, page.Source.Path, word.Span, $"förkortningen {word.Value} förklaras varken på sidan eller i ordlistan", $"Lägg till den i ordlista.yml, eller skriv ut den första gången: vad den betyder ({word.Value}).");
            foreach (var word in page.Body.Readability.ShortForms)
                bag.Add(DiagnosticRules.ShortForm, page.Source.Path, word.Span, $"\"{word.Value}\" är en förkortning", $"Skriv ut den: {Reading.Readability.SwedishWords.InFull(word.Value)}.");
        }
    }

    private static void CheckLix(Page page, ReadingLimits limits, DiagnosticBag bag)
    {
        var sentences = page.Body.Readability.Sentences;
        var (lix, limit) = (Lix.Of(sentences), limits.LixOf(page));
        if (lix.Value > limit)
        {
            var longest = sentences.OrderByDescending(sentence => sentence.Words).Take(Named).ToList();
            var words = sentences.Select(sentence => sentence.LongestWord).Distinct(StringComparer.OrdinalIgnoreCase).OrderByDescending(word => word.Length).Take(Named);
            bag.Add(DiagnosticRules.HighLix, page.Source.Path, longest[0].Span with { Length = 0 },
                $"lix är {lix.Value}, gränsen är {limit}: {lix.SentenceLength.ToString("0.0").Replace('.', ',')} ord per mening och {lix.LongShare:0} % långa ord",
                (lix.SentenceLength > ShortSentences ? "" : "Meningarna är korta, men orden är långa. ")
                + $"Byt långa ord mot korta ({string.Join(", ", words)}) och dela de längsta meningarna ({string.Join(", ", longest.Select(sentence => $"rad {sentence.Span.Line}: {sentence.Words} ord"))}).");
        }
        foreach (var sentence in sentences.Where(sentence => sentence.Words > limits.SentenceWords))
            bag.Add(DiagnosticRules.LongSentence, page.Source.Path, sentence.Span, $"meningen har {sentence.Words} ord, gränsen är {limits.SentenceWords}", "Dela den i två, eller gör en punktlista av det som räknas upp.");
    }
}
