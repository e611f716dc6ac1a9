using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Portal.Model.Text;

/// <summary>Dates as Swedish readers expect them, the same on every machine.</summary>
public static partial class SwedishDate
{
    /// <summary>The names of the months, January first.</summary>
    public static readonly ImmutableArray<string> Months =
    [
        "januari", "februari", "mars", "april", "maj", "juni",
        "juli", "augusti", "september", "oktober", "november", "december",
    ];

    /// <summary><c>20 november 2026</c>.</summary>
    public static string Text(DateOnly date) => $"{date.Day} {Months[date.Month - 1]} {date.Year}";

    /// <summary>The day that a text such as <c>20 november 2026</c>, <c>20261120</c> or <c>20/11 2026</c> was meant as, or null. Of a month that does not exist it is the day.</summary>
    public static DateOnly? Read(string text)
    {
        if (text.Split(' ') is [var day, var month, var year] && Months.IndexOf(month.ToLowerInvariant()) is var at and >= 0)
            return Day(year, $"{at + 1}", day);
        var digits = YearFirst().Match(text) is { Success: true } first ? first : YearLast().Match(text);
        return Day(digits.Groups["year"].Value, digits.Groups["month"].Value, digits.Groups["day"].Value)
            ?? Day(digits.Groups["year"].Value, digits.Groups["day"].Value, digits.Groups["month"].Value);
    }

    /// <summary>True for the name of a month, in lower case.</summary>
    public static bool IsMonth(string word) => Months.Contains(word);

    /// <summary><c>2026-11-20</c>, for the <c>datetime</c> attribute and files.</summary>
    public static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd");

    private static DateOnly? Day(string year, string month, string day) =>
        DateOnly.TryParseExact($"{year}-{month.PadLeft(2, '0')}-{day.PadLeft(2, '0')}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    [GeneratedRegex(@"^(?<year>(?:19|20)[0-9]{2})(?:(?<month>[0-9]{2})(?<day>[0-9]{2})|[^\p{L}0-9]{1,3}(?<month>[0-9]{1,2})[^\p{L}0-9]{1,3}(?<day>[0-9]{1,2}))$", RegexOptions.ExplicitCapture)]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"^(?<day>[0-9]{1,2})[^\p{L}0-9]{1,3}(?<month>[0-9]{1,2})[^\p{L}0-9]{1,3}(?<year>(?:19|20)[0-9]{2})$", RegexOptions.ExplicitCapture)]
    private static partial Regex YearLast();
}
