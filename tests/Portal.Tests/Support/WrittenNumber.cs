using System.Globalization;
using System.Text.RegularExpressions;

namespace Portal.Tests.Support;

/// <summary>
/// Numbers as people write them: with a unit, "ca", spaces or full stops between thousands. The browser has the same rules in
/// <c>site/src/learning/rules/written-number.ts</c>; both are held to the cases of <c>tests/shared/scoring.json</c>.
/// </summary>
public static partial class WrittenNumber
{
    private static readonly string[] Percent = ["%", "procent", "proc", "pct"];
    private static readonly string[] Pieces = ["st", "stycken"];

    /// <summary>What was written may mean these numbers: none when it is no single number, two when a separator can be read in two ways.</summary>
    public static IEnumerable<decimal> In(string answer, string unit)
    {
        var written = About().Replace(Kronor().Replace(WrittenText.Tidy(answer).ToLowerInvariant(), " kr"), "");
        var parts = Parts().Match(written);
        if (!parts.Success || !Fits(WrittenText.Tidy(parts.Groups["rest"].Value), unit.ToLowerInvariant()))
            return [];
        return ValuesOf(parts.Groups["digits"].Value).Select(value => parts.Groups["sign"].Value == "-" ? -value : value);
    }

    /// <summary>The values of digits with separators between them: a decimal comma or point, spaces, points or commas between thousands.</summary>
    private static IEnumerable<decimal> ValuesOf(string digits)
    {
        var grouped = Grouped().Match(digits);
        if (grouped.Success && Number(digits.Replace(grouped.Groups["separator"].Value, "")) is { } whole)
            yield return whole;
        if (Plain().IsMatch(digits) && Number(digits) is { } plain)
            yield return plain;
    }

    private static decimal? Number(string digits) =>
        decimal.TryParse(digits.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>True when what stands after the number is what the question counts, however it is inflected or shortened.</summary>
    private static bool Fits(string rest, string unit)
    {
        if (rest.Length == 0)
            return true;
        if (Percent.Contains(rest))
            return unit.Length == 0 || Percent.Contains(unit);
        if (Pieces.Contains(rest))
            return !Percent.Contains(unit);
        var counted = unit.Split(' ');
        return rest.Split(' ').Select((word, at) => IsSame(word.EndsWith('.') ? word[..^1] : word, counted.ElementAtOrDefault(at) ?? "")).All(isSame => isSame);
    }

    private static bool IsSame(string word, string unit)
    {
        if (word.Length == 0 || unit.Length == 0)
            return false;
        if (unit.StartsWith(word, StringComparison.Ordinal) || (unit.Length > 1 && word.StartsWith(unit, StringComparison.Ordinal)))
            return true;
        if (word == "h")
            return unit.StartsWith("tim", StringComparison.Ordinal);
        var common = word.Zip(unit).TakeWhile(pair => pair.First == pair.Second).Count();
        return common >= 3 && word.Length - common <= 3 && unit.Length - common <= 3;
    }

    [GeneratedRegex("^(?:(?:cirka|circa|ca|c:a|ungefär|omkring|runt)\\.?(?=[ 0-9+-])|[~≈=]) ?")]
    private static partial Regex About();

    [GeneratedRegex(":-\\z")]
    private static partial Regex Kronor();

    [GeneratedRegex("^(?<sign>[+-]?) ?(?<digits>[0-9]+(?:[ .,][0-9]+)*|[.,][0-9]+)(?<rest>[^0-9]*)\\z")]
    private static partial Regex Parts();

    [GeneratedRegex("^[1-9][0-9]{0,2}(?:(?<separator> )[0-9]{3}(?: [0-9]{3})*(?:[.,][0-9]+)?|(?<separator>[.])[0-9]{3}(?:[.][0-9]{3})*(?:,[0-9]+)?|(?<separator>,)[0-9]{3}(?:,[0-9]{3})*(?:[.][0-9]+)?)\\z")]
    private static partial Regex Grouped();

    [GeneratedRegex("^[0-9]*[.,]?[0-9]+\\z")]
    private static partial Regex Plain();
}
