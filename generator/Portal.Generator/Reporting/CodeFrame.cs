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
        var shown = line[cut..Math.Min(line.Length, cut + MaxWidth)].Replace('\t', ' ');
        var number = span.Line.ToString().PadLeft(4);
        var marks = new string('^', Math.Clamp(span.Length, 1, Math.Max(1, shown.Length - (span.Column - 1 - cut))));
        return $"{number} | {shown}\n     | {new string(' ', span.Column - 1 - cut)}{marks}\n";
    }
}
