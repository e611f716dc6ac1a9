using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Portal.Generator.Reading;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Reporting;

/// <summary>Prints diagnostics as SARIF 2.1.0 (OASIS), which code hosts show at the line.</summary>
/// <param name="folder">The content folder as the user wrote it: code hosts take addresses from the root of the repository.</param>
public sealed class SarifReporter(string folder = "") : IReporter
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <inheritdoc />
    public string Report(ImmutableArray<Diagnostic> diagnostics, ContentFiles content)
    {
        var log = new Dictionary<string, object>
        {
            ["$schema"] = "https://json.schemastore.org/sarif-2.1.0.json",
            ["version"] = "2.1.0",
            ["runs"] = new[]
            {
                new
                {
                    tool = new { driver = new { name = "portal", rules = DiagnosticHelp.All.Select(Rule) } },
                    results = diagnostics.Select(Result),
                },
            },
        };
        return Printable.Json(JsonSerializer.Serialize(log, Options)) + "\n";
    }

    /// <summary>A rule with the help for editors: who edits in the code host meets it there.</summary>
    private static object Rule(DiagnosticHelp help) => new
    {
        id = help.Rule.Code,
        shortDescription = new { text = help.Rule.Title },
        fullDescription = new { text = help.Meaning },
        help = new { text = string.Join('\n', help.Remedy), markdown = string.Join('\n', help.Remedy.Select(step => $"1. {step}")) + (help.Example is null ? "" : $"\n\n```\n{help.Example}\n```") },
        defaultConfiguration = new { level = Level(help.Rule) },
    };

    private object Result(Diagnostic diagnostic) => new
    {
        ruleId = diagnostic.Rule.Code,
        level = Level(diagnostic.Rule),
        message = new { text = Printable.Text(diagnostic.Suggestion is null ? diagnostic.Message : $"{diagnostic.Message}. {diagnostic.Suggestion}") },
        locations = diagnostic.Path.Length == 0 ? [] : new object[]
        {
            new
            {
                physicalLocation = new
                {
                    artifactLocation = new { uri = Address(diagnostic) },
                    region = new { startLine = diagnostic.Span.Line, startColumn = diagnostic.Span.Column, endColumn = diagnostic.Span.Column + diagnostic.Span.Length },
                },
            },
        },
    };

    private string Address(Diagnostic diagnostic)
    {
        var path = diagnostic.Rule == DiagnosticRules.UnsafeOutput ? diagnostic.Path : Path.Combine(folder, diagnostic.Path);
        return string.Join('/', path.Split('/', '\\').Select(Uri.EscapeDataString));
    }

    private static string Level(DiagnosticRule rule) => rule.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "note" };
}
