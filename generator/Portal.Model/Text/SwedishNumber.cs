using System.Globalization;

namespace Portal.Model.Text;

/// <summary>Numbers with Swedish grouping: a narrow no-break space between thousands, a comma before decimals.</summary>
public static class SwedishNumber
{
    private static readonly NumberFormatInfo Format = new()
    {
        NumberGroupSeparator = "\u00A0",
        NumberDecimalSeparator = ",",
        NegativeSign = "\u2212",
    };

    /// <summary><c>1 200 000</c> or <c>13,5</c>.</summary>
    public static string Text(decimal number) => number.ToString("#,0.##", Format);

    /// <summary>The number in a cell such as <c>1 200 000 kr</c> or <c>13,5 mnkr</c>; null when it does not begin with one.</summary>
    public static decimal? Read(string text)
    {
        var digits = new string(text.TrimStart().TakeWhile(c => char.IsAsciiDigit(c) || char.IsWhiteSpace(c) || c is ',' or '-' or '\u2212').ToArray());
        var plain = string.Concat(digits.Where(c => !char.IsWhiteSpace(c))).Replace(',', '.').Replace('\u2212', '-');
        return decimal.TryParse(plain, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
    }
}
