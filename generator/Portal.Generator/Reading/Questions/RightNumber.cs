using System.Globalization;
using System.Text.RegularExpressions;
using Portal.Model.Learning;

namespace Portal.Generator.Reading.Questions;

/// <summary>What an answer that was written as a number means, or what is wrong with it.</summary>
/// <param name="Value">The number; 0 when there is a fault.</param>
/// <param name="Tolerance">How far from it still counts.</param>
/// <param name="Unit">What it counts, or empty.</param>
/// <param name="Fault">What is wrong, in Swedish, or null.</param>
/// <param name="Remedy">What to write instead.</param>
public sealed partial record RightNumber(decimal Value, decimal Tolerance, string Unit, string? Fault = null, string Remedy = "")
{
    private const string Digits = @"[-+−–]?\s?(?:\d{1,3}(?:\s\d{3})+|\d+)(?:[.,]\d+)*";
    private const string Word = @"[\p{L}%‰°µ€$/][\p{L}%‰°µ€$/.²³]*[23]?(?:\s[\p{L}%‰°µ€$/.²³]+)*";
    private const string About = @"(?:(?:ca\.?|cirka|c:a|omkring|ungefär|runt)\s*)?";
    private const string Sign = @"\s*(?:±|\+\s?/?\s?[-−–])\s*";

    /// <summary>
    /// The meaning of <c>30 ± 5 minuter</c>. Null for text: words, and digits alone such as 112. What looks like a number
    /// without a tolerance, or can be read in two ways, is a fault.
    /// </summary>
    public static RightNumber? Read(string text)
    {
        if (Exact().Match(text) is { Success: true } exact)
            return Read(exact) with { HasSign = true };
        if (text.Contains('±') || PlusMinus().IsMatch(text))
            return Wrong("talet går inte att läsa", "Skriv talet, ±, felmarginalen och enheten: Svar: 30 ± 5 minuter.") with { HasSign = true };
        if (Range().Match(text) is { Success: true } range && Between(range) is { } between)
            return between;
        return Loose().Match(text) is { Success: true } loose && IsNumber(loose.Groups["value"].Value) && !IsDigits(text) ? WithoutTolerance(text, loose) : null;
    }

    /// <summary>True when it was written with ±, which no text is.</summary>
    public bool HasSign { get; private init; }

    /// <summary>True for an answer in quotation marks, which is text whatever it looks like.</summary>
    public static bool IsQuoted(string text) => Quoted().IsMatch(text);

    /// <summary>True for several pieces in quotation marks of their own: <c>"112" eller "ett ett två"</c>.</summary>
    public static bool IsQuotedInPieces(string text) => Quoted().Match(text) is { Success: true } match && match.Groups["text"].Value.IndexOfAny(['"', '”', '“', '»', '«']) >= 0;

    /// <summary>The text without the quotation marks round it.</summary>
    public static string Unquote(string text) => Quoted().Match(text) is { Success: true } match ? match.Groups["text"].Value.Trim() : text;

    private static RightNumber Read(Match match)
    {
        string[] units = [.. new[] { "before", "after" }.Select(group => match.Groups[group].Value.Trim()).Where(unit => unit.Length > 0)];
        if (units.Length == 2 && !units[0].Equals(units[1], StringComparison.OrdinalIgnoreCase))
            return Wrong($"talet har två enheter: {units[0]} och {units[1]}", "Skriv enheten en gång, sist: Svar: 30 ± 5 minuter.");
        foreach (var written in new[] { match.Groups["value"].Value, match.Groups["tolerance"].Value })
            if (FaultIn(written) is { } fault)
                return fault;
        return new RightNumber(Number(match.Groups["value"].Value), Number(match.Groups["tolerance"].Value), units.FirstOrDefault() ?? "");
    }

    /// <summary>A number that can be read in two ways, or is too large to be compared.</summary>
    private static RightNumber? FaultIn(string written)
    {
        if (Ambiguous().Match(written) is { Success: true } match)
            return Wrong($"talet {written} går att läsa på två sätt",
                $"Skriv {match.Groups["whole"].Value} {match.Groups["rest"].Value} för tusental, eller {match.Groups["whole"].Value},{match.Groups["rest"].Value.TrimEnd('0') switch { "" => "0", var rest => rest }} för decimaler.");
        if (written.Count(c => c is '.' or ',') > 1)
            return Wrong($"talet {written} går inte att läsa", "Skriv mellanslag mellan tusental och komma före decimaler: 1 200 000,5.");
        if (Math.Abs(Number(written)) >= LearningLimits.MaxNumber)
            return Wrong("talet är för stort", "Skriv ett mindre tal, eller byt enhet.");
        return written.Count(char.IsAsciiDigit) > LearningLimits.MaxDigits ? Wrong($"talet {written} har för många siffror", "Avrunda det, eller byt enhet.") : null;
    }

    private static RightNumber? Between(Match match)
    {
        var (from, to) = (match.Groups["from"].Value, match.Groups["to"].Value);
        if (!IsNumber(from) || !IsNumber(to) || FaultIn(from) is not null || FaultIn(to) is not null || Number(from) >= Number(to))
            return null;
        var (middle, half) = ((Number(from) + Number(to)) / 2, (Number(to) - Number(from)) / 2);
        return Wrong("svaret är ett spann", $"Skriv talet i mitten och felmarginalen: Svar: {Plain(middle)} ± {Plain(half)}{Tail(match)}. Är det en text, sätt den inom citattecken: Svar: \"{match.Value}\".");
    }

    private static RightNumber WithoutTolerance(string text, Match match)
    {
        if (Or().Match(text) is { Success: true } or)
            return Wrong("svaret är två svar med \"eller\" emellan", $"Skriv | mellan dem: {text[..or.Index]} | {text[(or.Index + or.Length)..]}.");
        var value = match.Groups["value"].Value;
        var number = Ambiguous().Match(value) is { Success: true } thousands ? $"{thousands.Groups["whole"].Value} {thousands.Groups["rest"].Value}"
            : FaultIn(value) is null ? Plain(Number(value)) : "30";
        return Wrong("svaret ser ut som ett tal men saknar felmarginal",
            $"Skriv ± och hur mycket fel som godtas, 0 om det ska vara exakt: Svar: {number} ± 0{Tail(match)}. Är det en text, sätt den inom citattecken: Svar: \"{text}\".");
    }

    [GeneratedRegex(@"\s+eller\s+")]
    private static partial Regex Or();

    private static string Tail(Match match) => match.Groups["unit"].Value is { Length: > 0 } unit ? $" {unit.Trim()}" : "";

    private static RightNumber Wrong(string fault, string remedy) => new(0, 0, "", fault, remedy);

    /// <summary>False for digits that are a code: they begin with 0, as in a telephone number.</summary>
    private static bool IsNumber(string written) => !LeadingZero().IsMatch(written);

    private static bool IsDigits(string text) => text.All(char.IsAsciiDigit);

    private static decimal Number(string written) =>
        decimal.TryParse(string.Concat(written.Where(c => !char.IsWhiteSpace(c))).Replace(',', '.').Replace('−', '-').Replace('–', '-'), CultureInfo.InvariantCulture, out var number) ? number : decimal.MaxValue;

    private static string Plain(decimal number) => (number / 1.000000000000000m).ToString(CultureInfo.InvariantCulture).Replace('.', ',');

    [GeneratedRegex(@"^\s*" + About + "(?<value>" + Digits + @")\s*(?<before>" + Word + ")?" + Sign + @"(?<tolerance>(?![-+−–])" + Digits + @")\s*(?<after>" + Word + @")?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Exact();

    [GeneratedRegex(@"\+\s?/\s?[-−–]|\+[-−–]")]
    private static partial Regex PlusMinus();

    [GeneratedRegex(@"^\s*" + About + "(?<from>" + Digits + @")\s*(?:[-–—−]|till|\.\.\.?|…)\s*(?<to>" + Digits + @")\s*(?<unit>" + Word + @")?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Range();

    /// <summary>A number with at most a word of measure before it and a unit after it, and no further digits.</summary>
    [GeneratedRegex(@"^\s*(?:(?:ca\.?|cirka|c:a|omkring|ungefär|runt|minst|högst|max|min|drygt|knappt|nästan|över|under|mer än|mindre än|[<>≤≥~≈]=?)\s*)?(?<value>" + Digits + @")\s*(?<unit>" + Word + @")?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Loose();

    /// <summary>A point or comma with exactly three digits after it, which can be thousands.</summary>
    [GeneratedRegex(@"^[-+−–]?\s?(?<whole>[1-9]\d{0,2})[.,](?<rest>\d{3})$")]
    private static partial Regex Ambiguous();

    [GeneratedRegex(@"^[-+−–]?\s?0\d")]
    private static partial Regex LeadingZero();

    [GeneratedRegex("^[\"”“»«](?<text>.+)[\"”“»«]$")]
    private static partial Regex Quoted();
}
