using Portal.Generator.Reading;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Reporting;

/// <summary>The line a diagnostic speaks of, with marks under the place.</summary>
public static class CodeFrame
{
    private const int MaxWidth = 160;

    /// <summary>Two lines, or empty when the file has no such line.</summary>
    public static string Of(Diagnostic diagnostic, ContentFiles content)
    {
        var span = diagnostic.Span;
        if (span.Length == 0 || content.Find(diagnostic.Path) is not { } file)
            return "";
        var line = file.Text.Split('\n').ElementAtOrDefault(span.Line - 1);
        if (line is null || span.Column > line.Length + 1)
            return "";

        var cut = Math.Max(0, span.Column - 1 - (MaxWidth / 2));
        var end = Math.Min(line.Length, cut + MaxWidth);
        var (from, to) = (Math.Min(span.Column - 1, end), Math.Min(span.Column - 1 + Math.Max(1, span.Length), end));
        // Escaped as a whole: what is harmless in two pieces may be a command in one.
        var (before, marked) = (Shown(line[cut..from]).Length, Shown(line[from..to]).Length);
        return $"{span.Line.ToString().PadLeft(4)} | {Shown(line[cut..end])}\n     | {new string(' ', before)}{new string('^', Math.Max(1, marked))}\n";
    }

    private static string Shown(string text) => Printable.Text(text.Replace('\t', ' '));
}
