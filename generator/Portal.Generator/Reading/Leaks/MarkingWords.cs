using System.Buffers;
using System.Text.RegularExpressions;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Reading.Leaks;

/// <summary>
/// Finds the marks of secrecy that documents bear, where a stamp stands: a line of its own in capitals, or one that names the law. A
/// text that teaches about secrecy uses the same words within its sentences, headings and tables, and is left alone.
/// </summary>
public static partial class MarkingWords
{
    /// <summary>Longest line that is a stamp and no text.</summary>
    private const int Longest = 200;

    /// <summary>Every mark has one of them.</summary>
    private static readonly SearchValues<string> Words = SearchValues.Create(["hemlig", "konfidentiell", "sekretess", "säkerhetsskyddsklassificerad"], StringComparison.OrdinalIgnoreCase);

    /// <summary>All lines of a text that are a mark.</summary>
    public static IEnumerable<Leak> In(string text)
    {
        for (int start = 0, end; start < text.Length; start = end + 1)
        {
            end = text.IndexOf('\n', start) is var found and >= 0 ? found : text.Length;
            if (end - start > Longest || !text.AsSpan(start, end - start).ContainsAny(Words))
                continue;
            var line = Dressing().Replace(text[start..end], "").Trim();
            if (line.Length > 0 && (Capitals().IsMatch(line) || WithLaw().IsMatch(line) || char.IsUpper(line[0]) && Class().IsMatch(line)))
                yield return new Leak(DiagnosticRules.SecrecyMark, start + text[start..end].TakeWhile(char.IsWhiteSpace).Count(), "raden är en sekretessmärkning",
                    "En märkt handling får inte ligga i portalen: ta bort den härifrån. Är texten en förklaring: skriv den som en mening med små bokstäver.");
        }
    }

    /// <summary>What a line may have round its words: marks of Markdown, the key of front matter, a name of the box, brackets and stars.</summary>
    [GeneratedRegex(@"^[\s>*_#|\-\[(""'\u201D!+.]*([\p{Ll}-]+:\s*[""']?(?=\p{Lu}{2}))?(\[!\w+\]\s*)?|[\s*_|\])""'\u201D!.]+$", RegexOptions.ExplicitCapture)]
    private static partial Regex Dressing();

    [GeneratedRegex(@"^(KVALIFICERAT HEMLIGT?|STRÄNGT HEMLIGT?|HEMLIG|HEMLIGT|KONFIDENTIELLT?|STRIKT KONFIDENTIELLT?|BEGRÄNSAT HEMLIGT?|SEKRETESS|SEKRETESSBELAGD|SEKRETESSBELAGT|SEKRETESSMARKERAD|SÄKERHETSSKYDDSKLASSIFICERAD|OMFATTAS AV SEKRETESS|SEKRETESSKYDDAD)([\s,:–-]+(?i:enligt|jml|jämlikt|osl|offentlighets|[0-9(§]).*| ?/ ?[A-Z ]+)?\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Capitals();

    [GeneratedRegex(@"^((denna |detta |den här )?(handling(en)?|dokument(et)?|uppgift(erna)?) )?(är |omfattas av )?(kvalificerat hemlig|hemlig|konfidentiell|begränsat hemlig|sekretess(belagd|belagt)?)\b.{0,40}(\b(osl|offentlighets- och sekretesslagen)\b|\b(15|18|19|21|35|38) ?(kap\.?|:) ?[0-9]).{0,60}\z", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex WithLaw();

    [GeneratedRegex(@"^(sekretess|säkerhetsskydds|informationssäkerhets|informations)(klass|klassning|nivå)[\s*]*:[\s*]*(kvalificerat hemlig|hemlig|konfidentiell|begränsat hemlig|sekretess)\b.{0,20}\z", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Class();
}
