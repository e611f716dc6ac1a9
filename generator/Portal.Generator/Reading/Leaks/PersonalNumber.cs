using System.Globalization;
using System.Text.RegularExpressions;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Reading.Leaks;

/// <summary>
/// Finds personnummer and samordningsnummer: a date, three digits and a check digit (Luhn, modulus 10). In a samordningsnummer 60 is
/// added to the day; an interim number has a letter in the place of the first of the three digits, which counts as 1. Organisation
/// numbers never have a month. Source: folkbokföringslagen 18, 18 a §; SKV 704, SKV 707.
/// </summary>
public static partial class PersonalNumber
{
    private const string Remedy = "Ta bort numret. Behövs ett exempel: ta ett av Skatteverkets testnummer från 1890, till exempel 18900101-9802.";

    /// <summary>All that are in a text, save the test numbers of Skatteverket; <paramref name="where"/> is how a sentence on them begins.</summary>
    public static IEnumerable<Leak> In(string text, string where = "här") => Form().Matches(text).Concat(WithDashes().Matches(text)).Select(match => Leak(match, where)).OfType<Leak>();

    private static Leak? Leak(Match match, string where)
    {
        var (century, separator, serial) = (match.Groups["century"].Value, match.Groups["separator"].Value.Trim(' ', '\u00A0', '\\'), match.Groups["serial"].Value);
        var date = string.Concat("ymd".Select(part => match.Groups[part.ToString()].Value));
        var digits = date + (char.IsLetter(serial[0]) ? "1" : serial[..1]) + serial[1..] + match.Groups["check"].Value;
        if (serial == "000" || !IsLuhn(digits) || !IsDate(century, date) || TestNumbers.Has(century, date, separator, serial))
            return null;
        var what = int.Parse(date[4..], CultureInfo.InvariantCulture) > 60 ? "samordningsnummer" : "personnummer";
        var isCertain = separator is "-" or "+" or "\u2010" or "\u2011" || separator.Length == 0 && match.Groups["separator"].Length == 0 && century.Length > 0;
        return isCertain
            ? new Leak(DiagnosticRules.PersonalNumber, match.Index, $"{where} står ett {what}: {century}{date}-****", Remedy)
            : new Leak(DiagnosticRules.PossiblePersonalNumber, match.Index, $"{where} står ett nummer som kan vara ett {what}: {century}{date}-****", $"{Remedy} Är det något annat: skriv det så att det inte kan missförstås, till exempel med mellanslag.");
    }

    /// <summary>True for a date of some century, the day perhaps with 60 added.</summary>
    private static bool IsDate(string century, string date)
    {
        var day = int.Parse(date[4..], CultureInfo.InvariantCulture);
        var plain = $"{date[..4]}{(day > 60 ? day - 60 : day):00}";
        return (century.Length > 0 ? [century] : new[] { "19", "20" }).Any(each => DateOnly.TryParseExact(each + plain, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _));
    }

    /// <summary>True when the last of ten digits checks the others.</summary>
    private static bool IsLuhn(string digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var product = (digits[i] - '0') * (i % 2 == 0 ? 2 : 1);
            sum += product > 9 ? product - 9 : product;
        }
        return sum % 10 == 0;
    }

    /// <summary>Ten or twelve digits, with or without what parts them.</summary>
    [GeneratedRegex(@"(?<![\p{L}\p{N}])(?<century>18|19|20)?(?<y>[0-9]{2})(?<m>[01][0-9])(?<d>[0-36-9][0-9])(?<separator>[ \u00A0]?\\?[-+\u2010-\u2015\u2212][ \u00A0]?|[ \u00A0])?(?<serial>[0-9]{3}|[TRSUWXJKLMNP][0-9]{2})(?<check>[0-9])(?![\p{L}\p{N}])", RegexOptions.ExplicitCapture)]
    private static partial Regex Form();

    /// <summary>A date as it is otherwise written, with hyphens or full stops.</summary>
    [GeneratedRegex(@"(?<![\p{L}\p{N}])(?<century>18|19|20)?(?<y>[0-9]{2})(?<part>[-.\u2011])(?<m>[01][0-9])\k<part>(?<d>[0-36-9][0-9])(?<separator>[ \u00A0]?[-+\u2010\u2011][ \u00A0]?)(?<serial>[0-9]{3}|[TRSUWXJKLMNP][0-9]{2})(?<check>[0-9])(?![\p{L}\p{N}])", RegexOptions.ExplicitCapture)]
    private static partial Regex WithDashes();
}
