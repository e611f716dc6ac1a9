using System.Text.RegularExpressions;

namespace Portal.Tests.Support;

/// <summary>
/// Words as people write them, made alike before they are compared. The browser has the same rules in
/// <c>site/src/learning/rules/written-text.ts</c>; both are held to the cases of <c>tests/shared/scoring.json</c>.
/// </summary>
public static partial class WrittenText
{
    /// <summary>One sort of hyphens, apostrophes and quotation marks, single spaces, and nothing around. A text of such signs alone stays.</summary>
    public static string Tidy(string text)
    {
        var plain = Unseen().Replace(text, "");
        plain = Hyphens().Replace(plain, "-");
        plain = Apostrophes().Replace(plain, "'");
        plain = Quotes().Replace(plain, "\"");
        plain = Spaces().Replace(plain, " ").Trim(' ');
        // A point or comma before a digit belongs to the number.
        var bare = Around().Replace(BareDecimal().Replace(plain, "0$0"), "");
        return bare.Length > 0 ? bare : plain;
    }

    /// <summary>Characters that are not seen: between letters, marks of direction, soft hyphens.</summary>
    [GeneratedRegex("[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]")]
    private static partial Regex Unseen();

    [GeneratedRegex("[\u2010-\u2015\u2043\u2212\uFE58\uFE63\uFF0D]")]
    private static partial Regex Hyphens();

    [GeneratedRegex("[\u0060\u00B4\u02B9\u02BC\u2018-\u201B\u2032\uFF07]")]
    private static partial Regex Apostrophes();

    [GeneratedRegex("[\u00AB\u00BB\u201C-\u201F\u2033\u2039\u203A\uFF02]")]
    private static partial Regex Quotes();

    [GeneratedRegex("[\\s\u00A0]+")]
    private static partial Regex Spaces();

    [GeneratedRegex("^[.,](?=[0-9])")]
    private static partial Regex BareDecimal();

    [GeneratedRegex("^[\\s\"'().,;:!?*_\u2026]+|[\\s\"'().,;:!?*_\u2026]+\\z")]
    private static partial Regex Around();
}
