using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Portal.Generator.Reading;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Reporting;

/// <summary>Prints diagnostics as GitLab's code quality report, a part of the Code Climate format. GitLab shows it in merge requests on every plan, SARIF on the dearest only.</summary>
/// <param name="folder">The content folder from the root of the repository.</param>
public sealed class CodeQualityReporter(string folder) : IReporter
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <inheritdoc />
    public string Report(ImmutableArray<Diagnostic> diagnostics, ContentFiles content) =>
        Printable.Json(JsonSerializer.Serialize(Fingerprints.Of(diagnostics, content).Select(found => Entry(found.Diagnostic, found.Fingerprint)), Options)) + "\n";

    private object Entry(Diagnostic diagnostic, string fingerprint) => new
    {
        description = ReportedPlace.Sentence(diagnostic),
        check_name = diagnostic.Rule.Code,
        fingerprint,
        severity = diagnostic.Rule.Severity switch { Severity.Error => "major", Severity.Warning => "minor", _ => "info" },
        location = new { path = ReportedPlace.Path(diagnostic, folder), lines = new { begin = diagnostic.Span.Line } },
    };
}
