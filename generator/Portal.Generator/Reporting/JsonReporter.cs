using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Portal.Generator.Reading;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Reporting;

/// <summary>Prints diagnostics as JSON for scripts.</summary>
public sealed class JsonReporter : IReporter
{
    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };
    private static readonly JsonSerializerOptions Indented = new(Compact) { WriteIndented = true, NewLine = "\n" };

    /// <inheritdoc />
    public string Report(ImmutableArray<Diagnostic> diagnostics, ContentFiles content) =>
        Printable.Json(JsonSerializer.Serialize(new { diagnostics = Entries(diagnostics, content, text => text) }, Indented)) + "\n";

    /// <summary>The same entries on one line, for the preview's overlay, which shows them as they are.</summary>
    public static string Overlay(ImmutableArray<Diagnostic> diagnostics, ContentFiles content) =>
        JsonSerializer.Serialize(Entries(diagnostics, content, Printable.Text), Compact);

    /// <summary>A fault of the program itself, as an entry.</summary>
    public static string Overlay(string message) => JsonSerializer.Serialize(new[]
    {
        new { path = "", line = 1, column = 1, code = "", title = "Fel i programmet", message, suggestion = "Det här är ett fel i programmet, inte i innehållet. Rapportera det gärna." },
    }, Compact);

    private static IEnumerable<object> Entries(ImmutableArray<Diagnostic> diagnostics, ContentFiles content, Func<string, string> shown) => diagnostics.Select(diagnostic => new
    {
        path = shown(diagnostic.Path),
        line = diagnostic.Span.Line,
        column = diagnostic.Span.Column,
        length = diagnostic.Span.Length,
        severity = TextReporter.Word(diagnostic.Rule.Severity),
        code = diagnostic.Rule.Code,
        title = diagnostic.Rule.Title,
        message = shown(diagnostic.Message),
        frame = CodeFrame.Of(diagnostic, content),
        suggestion = diagnostic.Suggestion is { } remedy ? shown(remedy) : null,
    });
}
