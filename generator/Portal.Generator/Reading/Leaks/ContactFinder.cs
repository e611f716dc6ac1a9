using System.Text.RegularExpressions;
using Portal.Model.Diagnostics;
using Portal.Model.Text;

namespace Portal.Generator.Reading.Leaks;

/// <summary>
/// Finds e-mail addresses and telephone numbers that look like those of a person: <see cref="ContactAddress.IsPersons"/>, and mobile numbers. Those that
/// PTS has kept for books and films are nobody's.
/// </summary>
public static partial class ContactFinder
{
    private const string EmailRemedy = "Skriv en funktions i stället. Är det en funktions: skriv den under tillåtna-kontakter i portal.yml.";
    private const string PhoneRemedy = "Skriv en funktions i stället. Är det en funktions: skriv det i kontakter.yml, eller under tillåtna-kontakter i portal.yml.";

    /// <summary>All that are in a text, each once on its line.</summary>
    public static IEnumerable<Leak> In(string text)
    {
        foreach (Match match in text.Contains('@') ? Email().Matches(text) : Enumerable.Empty<Match>())
            if (ContactAddress.IsPersons(match.Value))
                yield return new Leak(DiagnosticRules.PersonalEmail, match.Index, $"e-postadressen {match.Value[..1]}…@{match.Groups["domain"].Value} ser ut som en persons", EmailRemedy) { Contact = Plain(match.Value) };
        foreach (Match match in Mobile().Matches(text))
            if (Plain(match.Value) is var number && string.CompareOrdinal(number, "0701740605") is var first && !(first >= 0 && string.CompareOrdinal(number, "0701740699") <= 0))
                yield return new Leak(DiagnosticRules.PersonalPhone, match.Index, $"mobilnumret som börjar på {number[..3]} kan vara en persons", PhoneRemedy) { Contact = number };
    }

    /// <summary>An address or number in the form in which two of them can be compared.</summary>
    public static string Plain(string contact)
    {
        if (contact.Contains('@'))
            return contact.ToLowerInvariant();
        var digits = string.Concat(contact.Where(char.IsAsciiDigit));
        return digits.StartsWith("0046", StringComparison.Ordinal) ? WithZero(digits[4..]) : digits.StartsWith("46", StringComparison.Ordinal) ? WithZero(digits[2..]) : digits;
    }

    private static string WithZero(string digits) => "0" + digits.TrimStart('0');

    [GeneratedRegex(@"(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@(?<domain>[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Email();

    [GeneratedRegex(@"(?<![\p{L}\p{N}+])(?:\+46|0046|0)[ \u00A0-]?(?:\(0\)[ \u00A0]?)?7[02369](?:[ \u00A0\u2010-\u2015./-]{0,3}[0-9]){7}(?![\p{L}\p{N}])")]
    private static partial Regex Mobile();
}
