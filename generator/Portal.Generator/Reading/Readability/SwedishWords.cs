using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Portal.Generator.Reading.Readability;

/// <summary>Swedish words that say little by themselves, and what to write instead.</summary>
public static partial class SwedishWords
{
    private static readonly FrozenSet<string> Vague = FrozenSet.Create(
        "här", "läs mer", "läs mer här", "läs vidare", "mer", "mer här", "mer information", "mer info", "klicka här", "klicka", "tryck här", "se här", "se mer", "länk", "länken", "denna länk",
        "den här länken", "denna sida", "den här sidan", "sidan", "webbplatsen", "vidare", "gå vidare", "till sidan", "dokumentet", "detta dokument", "där", "följande länk");

    /// <summary>Abbreviations that are words of their own to most readers.</summary>
    private static readonly FrozenSet<string> Known = FrozenSet.Create("AB", "HB", "EU", "FN", "IT", "HR", "ID", "TV", "PC", "PDF", "SMS", "MMS", "GPS", "QR", "PIN", "USB", "CD", "DVD", "OBS", "OK", "SOS", "II", "III", "IV", "VI", "VII");

    private static readonly FrozenDictionary<string, string> Written = new Dictionary<string, string>
    {
        ["t.ex"] = "till exempel", ["t ex"] = "till exempel", ["bl.a"] = "bland annat", ["bl a"] = "bland annat", ["m.m"] = "med mera", ["m m"] = "med mera", ["m.fl"] = "med flera", ["m fl"] = "med flera",
        ["d.v.s"] = "det vill säga", ["dvs"] = "det vill säga", ["o.s.v"] = "och så vidare", ["osv"] = "och så vidare", ["etc"] = "med mera", ["s.k"] = "så kallad", ["s k"] = "så kallad", ["p.g.a"] = "på grund av", ["pga"] = "på grund av",
        ["fr.o.m"] = "från och med", ["t.o.m"] = "till och med", ["f.d"] = "före detta", ["ev"] = "eventuellt", ["resp"] = "respektive", ["ca"] = "ungefär", ["jfr"] = "jämför",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Finds abbreviations that could be written out.</summary>
    public static Regex ShortForms { get; } = ShortForm();

    /// <summary>True for a link text that says nothing of where it leads, or is its bare address.</summary>
    public static bool IsVague(string text) => text.Trim(' ', '.', '!', ':', '»', '>', '→').ToLowerInvariant() is var words
        && (Vague.Contains(words) || words.StartsWith("https://", StringComparison.Ordinal) || words.StartsWith("www.", StringComparison.Ordinal));

    /// <summary>True for an abbreviation that needs no explanation.</summary>
    public static bool IsKnown(string abbreviation) => Known.Contains(abbreviation);

    /// <summary>What an abbreviation stands for.</summary>
    public static string InFull(string shortForm) => Written[shortForm.TrimEnd('.')];

    [GeneratedRegex(@"(?<![\p{L}\p{N}.-])(?:t\.ex\.?|t ex|bl\.a\.?|bl a|m\.m\.?|m m|m\.fl\.?|m fl|d\.v\.s\.?|dvs\.?|o\.s\.v\.?|osv\.?|etc\.?|s\.k\.?|s k|p\.g\.a\.?|pga\.?|fr\.o\.m\.?|t\.o\.m\.?|f\.d\.?|ev\.|resp\.|ca\.?|jfr\.?)(?![\p{L}\p{N}-])", RegexOptions.IgnoreCase)]
    private static partial Regex ShortForm();
}
