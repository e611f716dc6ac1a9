using System.Text.RegularExpressions;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Reading.Leaks;

/// <summary>
/// Finds e-mail addresses and telephone numbers that look like those of a person: a mailbox of two names or with digits, as user names have
/// them, and mobile numbers. Addresses in domains that are kept for examples (RFC 2606) and numbers that PTS has kept for books and films are nobody's.
/// </summary>
public static partial class ContactFinder
{
    private const string Remedy = "Skriv en funktions i stället. Är det en funktions: lägg till den i kontakter.yml, eller under tillåtna-kontakter i portal.yml.";

    /// <summary>All that are in a text, each once on its line.</summary>
    public static IEnumerable<Leak> In(string text)
    {
        foreach (Match match in text.Contains('@') ? Email().Matches(text) : Enumerable.Empty<Match>())
            if (IsPersons(match.Groups["box"].Value) && !Reserved().IsMatch(match.Groups["domain"].Value))
                yield return new Leak(DiagnosticRules.PersonalEmail, match.Index, $"e-postadressen {match.Value[..1]}…@{match.Groups["domain"].Value} ser ut som en persons", Remedy) { Contact = Plain(match.Value) };
        foreach (Match match in Mobile().Matches(text))
            if (Plain(match.Value) is var number && string.CompareOrdinal(number, "0701740605") is var first && !(first >= 0 && string.CompareOrdinal(number, "0701740699") <= 0))
                yield return new Leak(DiagnosticRules.PersonalPhone, match.Index, $"mobilnumret som börjar på {number[..3]} kan vara en persons", Remedy) { Contact = number };
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

    private static bool IsPersons(string box) => TwoNames().IsMatch(box) || UserName().IsMatch(box);

    [GeneratedRegex(@"(?<![\p{L}\p{N}._%+-])(?<box>[\p{L}\p{N}._%+-]+)@(?<domain>[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Email();

    [GeneratedRegex(@"^\p{L}+([._-]\p{L}+)+[0-9]*\z", RegexOptions.ExplicitCapture)]
    private static partial Regex TwoNames();

    [GeneratedRegex(@"^\p{L}{2,8}[0-9]{1,4}\z")]
    private static partial Regex UserName();

    [GeneratedRegex(@"(^|\.)(example|test|invalid|localhost|example\.(com|net|org))\z", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Reserved();

    [GeneratedRegex(@"(?<![\p{L}\p{N}+])(?:\+46|0046|0)[ \u00A0-]?(?:\(0\)[ \u00A0]?)?7[02369](?:[ \u00A0\u2010-\u2015./-]{0,3}[0-9]){7}(?![\p{L}\p{N}])")]
    private static partial Regex Mobile();
}
