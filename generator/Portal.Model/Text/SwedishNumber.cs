using System.Globalization;
using System.Text.RegularExpressions;

namespace Portal.Model.Text;

/// <summary>Numbers with Swedish grouping: a no-break space between thousands, a comma before decimals.</summary>
public static partial class SwedishNumber
{
    private static readonly NumberFormatInfo Format = new()
    {
        NumberGroupSeparator = "\u00A0",
        NumberDecimalSeparator = ",",
        NegativeSign = "\u2212",
    };

    /// <summary><c>1 200 000</c> or <c>13,5</c>.</summary>
    public static string Text(decimal number) => number.ToString("#,0.##", Format);

    /// <summary>
    /// The number that a cell begins with, and the unit after it: <c>1 200 000 kr</c>, <c>13,5 mnkr</c>. Null when it does not
    /// begin with one, or with one that is not written as Swedish writes numbers, such as <c>1.200</c>.
    /// </summary>
    public static (decimal Number, string Unit)? Read(string text)
    {
        if (Form().Match(text) is not { Success: true } match)
            return null;
        var plain = string.Concat(match.Groups["number"].Value.Where(c => !char.IsWhiteSpace(c))).Replace(',', '.').Replace('\u2212', '-');
        return decimal.TryParse(plain, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? (number, match.Groups["unit"].Value)
            : null;
    }

    [GeneratedRegex(@"^\s*(?<number>[-\u2212]?(?:\d{1,3}(?:\s\d{3})+|\d+)(?:,\d+)?)(?:\s*(?<unit>[^\s\d\u2010-\u2015.,'\u2019:-].*?))?\s*$", RegexOptions.ExplicitCapture)]
    private static partial Regex Form();
}
