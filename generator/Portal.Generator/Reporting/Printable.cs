using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Portal.Generator.Reporting;

/// <summary>
/// Makes names and pieces of content fit to be shown. Terminals obey control characters, bidirectional marks turn text round, and CI
/// hosts take lines of a log as commands: <c>::error::</c> at the beginning (GitHub), <c>##[...]</c> and <c>##vso[...]</c> anywhere
/// (GitHub, Azure), <c>##teamcity[...]</c>. All of them are written as escapes.
/// </summary>
public static partial class Printable
{
    /// <summary>A text on one line, with escapes such as <c>\u001B</c> and <c>\n</c> for what does not show or means something else.</summary>
    public static string Text(string text) => Escape(text, isJson: false);

    /// <summary>The same for a text that begins a line.</summary>
    public static string Line(string text)
    {
        var shown = Text(text);
        var first = shown.Length - shown.TrimStart().Length;
        return shown.AsSpan(first).StartsWith("::") ? $@"{shown[..first]}\u003A{shown[(first + 1)..]}" : shown;
    }

    /// <summary>The same JSON with more characters escaped. What is escaped can only stand within its strings.</summary>
    public static string Json(string json) => Escape(json, isJson: true);

    private static string Escape(string text, bool isJson)
    {
        var escaped = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length;)
        {
            var isWhole = Rune.TryGetRuneAt(text, i, out var rune);
            var length = isWhole ? rune.Utf16SequenceLength : 1;
            if (isWhole && !IsHidden(rune) || isJson && text[i] == '\n')
                escaped.Append(text, i, length);
            else if (!isJson && text[i] is '\n' or '\r' or '\t')
                escaped.Append(text[i] switch { '\n' => @"\n", '\r' => @"\r", _ => @"\t" });
            else
                foreach (var unit in text.AsSpan(i, length))
                    escaped.Append(CultureInfo.InvariantCulture, $@"\u{(int)unit:X4}");
            i += length;
        }
        return Command().Replace(escaped.ToString(), @"#\u0023");
    }

    private static bool IsHidden(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator || (rune.Value & 0xFFFE) == 0xFFFE;

    [GeneratedRegex(@"##(?=[A-Za-z]*\[)")]
    private static partial Regex Command();
}
