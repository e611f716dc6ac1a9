using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Portal.Generator.Reading;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Reporting;

/// <summary>
/// Prints diagnostics as SARIF 2.1.0 (OASIS), with what GitHub asks of it: addresses from the root of the repository, a text for every rule,
/// fingerprints, no more results than it takes.
/// </summary>
/// <param name="folder">The content folder from the root of the repository.</param>
/// <param name="help">The address of the page with all codes, if there is one.</param>
public sealed class SarifReporter(string folder = "", string? help = null) : IReporter
{
    /// <summary>Most results that GitHub takes. The gravest are kept.</summary>
    public const int MostResults = 25_000;

    private const string Root = "%SRCROOT%";

    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

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
                    columnKind = "utf16CodeUnits",
                    originalUriBaseIds = new Dictionary<string, object> { [Root] = new { description = new { text = "The root of the repository." } } },
                    results = Kept(diagnostics, content).Select(found => Result(found.Diagnostic, found.Fingerprint)),
                },
            },
        };
        return Printable.Json(JsonSerializer.Serialize(log, Options)) + "\n";
    }

    private static IEnumerable<(Diagnostic Diagnostic, string Fingerprint)> Kept(ImmutableArray<Diagnostic> diagnostics, ContentFiles content)
    {
        var all = Fingerprints.Of(diagnostics, content);
        return diagnostics.Length <= MostResults ? all : all.OrderBy(found => found.Diagnostic.Rule.Severity).Take(MostResults);
    }

    /// <summary>A rule with the help for editors: who edits in the code host meets it there.</summary>
    private object Rule(DiagnosticHelp rule) => new
    {
        id = rule.Rule.Code,
        shortDescription = new { text = rule.Rule.Title },
        fullDescription = new { text = rule.Meaning },
        help = new { text = string.Join('\n', rule.Remedy), markdown = string.Join('\n', rule.Remedy.Select(step => $"1. {step}")) + (rule.Example is null ? "" : $"\n\n```\n{rule.Example}\n```") },
        helpUri = help is null ? null : $"{help}#:~:text={rule.Rule.Code}",
        defaultConfiguration = new { level = Level(rule.Rule) },
    };

    private object Result(Diagnostic diagnostic, string fingerprint) => new
    {
        ruleId = diagnostic.Rule.Code,
        level = Level(diagnostic.Rule),
        message = new { text = ReportedPlace.Sentence(diagnostic) },
        locations = new[]
        {
            new
            {
                physicalLocation = new
                {
                    artifactLocation = new { uri = string.Join('/', ReportedPlace.Path(diagnostic, folder).Split('/').Select(Uri.EscapeDataString)), uriBaseId = Root },
                    region = new { startLine = diagnostic.Span.Line, startColumn = diagnostic.Span.Column, endLine = diagnostic.Span.Line, endColumn = diagnostic.Span.Column + diagnostic.Span.Length },
                },
            },
        },
        partialFingerprints = new Dictionary<string, string> { ["portal/v1"] = fingerprint },
    };

    private static string Level(DiagnosticRule rule) => rule.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "note" };
}
