using System.Globalization;

namespace Portal.Generator.Reading.Leaks;

/// <summary>
/// Personnummer that Skatteverket has published for tests and examples and gives to nobody: of its many series two that are whole, one
/// number for each day of 1890 (with 980 and 981 in turn) and one for each day of 2019 (239 and 238). Source: Skatteverket, open data,
/// Testpersonnummer.
/// </summary>
public static class TestNumbers
{
    /// <summary>True for one of them, written with or without its century.</summary>
    public static bool Has(string century, string date, string separator, string serial)
    {
        var year = (century.Length > 0 ? century : separator == "+" ? "18" : "20") + date[..2];
        if (!DateOnly.TryParseExact(year + date[2..], "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return false;
        var isOdd = day.DayOfYear % 2 == 1;
        return (year, serial) == ("1890", isOdd ? "980" : "981") || (year, serial) == ("2019", isOdd ? "239" : "238");
    }
}
