using System.Collections.Immutable;

namespace Portal.Model.Text;

/// <summary>Dates as Swedish readers expect them, the same on every machine.</summary>
public static class SwedishDate
{
    /// <summary>The names of the months, January first.</summary>
    public static readonly ImmutableArray<string> Months =
    [
        "januari", "februari", "mars", "april", "maj", "juni",
        "juli", "augusti", "september", "oktober", "november", "december",
    ];

    /// <summary><c>20 november 2026</c>.</summary>
    public static string Text(DateOnly date) => $"{date.Day} {Months[date.Month - 1]} {date.Year}";

    /// <summary>The day that a text such as <c>20 november 2026</c> says, or null.</summary>
    public static DateOnly? Read(string text) =>
        text.Split(' ') is [var day, var month, var year] && DateOnly.TryParseExact($"{year}-{Months.IndexOf(month.ToLowerInvariant()) + 1:00}-{day.PadLeft(2, '0')}", "yyyy-MM-dd", out var date) ? date : null;

    /// <summary>True for the name of a month, in lower case.</summary>
    public static bool IsMonth(string word) => Months.Contains(word);

    /// <summary><c>2026-11-20</c>, for the <c>datetime</c> attribute and files.</summary>
    public static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd");
}
