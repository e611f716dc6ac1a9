using System.Collections.Immutable;
using System.Text;
using Portal.Generator.Reading;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Reporting;

/// <summary>Prints diagnostics for people: place, code, message, the line with marks, and the remedy.</summary>
/// <param name="folder">The content folder as the user wrote it; put before each path so that a terminal can open the file.</param>
public sealed class TextReporter(string folder = "") : IReporter
{
    /// <inheritdoc />
    public string Report(ImmutableArray<Diagnostic> diagnostics, ContentFiles content)
    {
        var text = new StringBuilder();
        foreach (var diagnostic in diagnostics)
        {
            var place = diagnostic.Path.Length == 0 ? "" : $"{Printable.Line(Path.Combine(ReportedPlace.IsOfContent(diagnostic) ? folder : "", diagnostic.Path))}({diagnostic.Span.Line},{diagnostic.Span.Column}): ";
            text.Append($"{place}{Word(diagnostic.Rule.Severity)} {diagnostic.Rule.Code}: {Printable.Text(diagnostic.Message)}\n");
            text.Append(CodeFrame.Of(diagnostic, content));
            if (diagnostic.Suggestion is { } remedy)
                text.Append($"   {Printable.Line(remedy)}\n");
        }
        return text.ToString();
    }

    /// <summary>A severity in Swedish.</summary>
    public static string Word(Severity severity) => severity switch { Severity.Error => "fel", Severity.Warning => "varning", _ => "upplysning" };
}
