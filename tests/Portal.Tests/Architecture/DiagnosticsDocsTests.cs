using Portal.Model.Diagnostics;

namespace Portal.Tests;

/// <summary>docs/diagnostics.md has a row for each rule and no other.</summary>
public sealed class DiagnosticsDocsTests
{
    [Fact]
    public void Every_rule_has_its_row_with_its_severity_and_title() =>
        Assert.Equal(
            DiagnosticRules.All.Select(rule => $"{rule.Code} | {Generator.Reporting.TextReporter.Word(rule.Severity)} | {rule.Title}"),
            Rows().Select(cells => string.Join(" | ", cells[..3])).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_row_says_when_it_appears_and_how_to_mend_it() =>
        Assert.All(Rows(), cells => Assert.True(cells.Length == 5 && cells[3].Length > 10 && cells[4].Length > 5, cells[0]));

    private static IEnumerable<string[]> Rows() => Repository.Read("docs/diagnostics.md").Split('\n')
        .Where(line => line.StartsWith("| PORTAL"))
        .Select(line => line.Replace(@"\|", "¦").Trim('|', ' ').Split('|', StringSplitOptions.TrimEntries));
}
