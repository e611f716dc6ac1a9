using System.Text.RegularExpressions;

namespace Portal.Generator.Reading.Questions;

/// <summary>Options that point to others by their place or letter. They lose their meaning when the order varies.</summary>
public static partial class PlaceWords
{
    /// <summary>True for "Alla alternativen ovan", "Både A och B", "Det första alternativet".</summary>
    public static bool AreIn(string option) => Place().IsMatch(option) || Letters().IsMatch(option);

    [GeneratedRegex(@"\b(?:ovanstående|nedanstående|föregående alternativ)\b|\b(?:alla|allt|inget|ingen|ingenting|inga|båda|bägge|något|några|svaren?|alternativen?|alternativet|de|det|dem|av)\s+(?:(?:av\s+)?(?:de|dem|alternativen|svaren)\s+)?(?:här\s+)?(?:ovan|nedan)\b|\b(?:det|de|alternativ)\s+(?:\w+\s+){0,2}(?:första|andra|tredje|fjärde|femte|sista|översta|nedersta)\s+(?:\w+\s+)?(?:alternativen|alternativet|svaren|svaret)\b|\balternativ(?:en)?\s+(?:[A-F]|[1-9])\s*(?:,|och|samt|eller)\s", RegexOptions.IgnoreCase)]
    private static partial Regex Place();

    /// <summary>Nothing but the letters of other options: "Både A och B".</summary>
    [GeneratedRegex(@"^(?:(?i:både|såväl|bara|endast|varken|svar|svaren|alternativ|alternativen|enbart)\s+)?[A-F](?:\s*,\s*[A-F])*\s*(?:och|&|samt|som|eller|men inte|\+)\s*[A-F](?:\s+(?:är rätt|stämmer|är riktiga))?[.!]?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Letters();
}
