using System.Text.Json;
using Portal.Generator.Reading;
using Portal.Generator.Reporting;
using Portal.Model;
using Portal.Model.Diagnostics;

namespace Portal.Tests;

public sealed class ReporterTests
{
    private static readonly ContentFiles Content = new([new SourceFile("roller/samordnare.md", "---\n---\nSe [avvikelser](../vagledning/avvikelse.md#rapportera).\n")], []);

    private static readonly Diagnostic Anchor = new(DiagnosticRules.MissingAnchor, "roller/samordnare.md", new SourceSpan(3, 44, 11),
        "rubriken \"#rapportera\" finns inte i vagledning/avvikelse.md", "Menade du \"#rapportera-avvikelse\" (rad 42)?");

    [Fact]
    public void Text_shows_the_place_the_message_the_line_with_marks_and_the_remedy() => Assert.Equal(
        """
        roller/samordnare.md(3,44): fel PORTAL203: rubriken "#rapportera" finns inte i vagledning/avvikelse.md
           3 | Se [avvikelser](../vagledning/avvikelse.md#rapportera).
             |                                            ^^^^^^^^^^^
           Menade du "#rapportera-avvikelse" (rad 42)?

        """.ReplaceLineEndings("\n"), Text(Anchor));

    [Fact]
    public void A_fault_of_a_whole_file_has_no_frame() => Assert.Equal(
        "index.md(1,1): varning PORTAL305: ingen sida använder filen\n",
        Text(new Diagnostic(DiagnosticRules.UnusedFile, "index.md", SourceSpan.Start, "ingen sida använder filen")));

    [Fact]
    public void A_fault_of_no_file_has_no_place() => Assert.Equal(
        "fel PORTAL104: mappen \"x\" finns inte\n   Ange mappen med --content.\n",
        Text(new Diagnostic(DiagnosticRules.MissingFile, "", SourceSpan.Start, "mappen \"x\" finns inte", "Ange mappen med --content.")));

    [Fact]
    public void Files_are_named_as_the_user_wrote_the_folder() =>
        Assert.StartsWith("innehåll/roller/samordnare.md(3,44): ", Reporters.For(ReportFormat.Text, "innehåll").Report([Anchor], Content), StringComparison.Ordinal);

    [Fact]
    public void A_long_line_is_cut_around_the_place()
    {
        var text = new string('a', 500) + "FEL" + new string('b', 500);
        var frame = CodeFrame.Of(new Diagnostic(DiagnosticRules.BrokenLink, "x.md", new SourceSpan(1, 501, 3), "m"), new([new SourceFile("x.md", text)], [])).Split('\n');

        Assert.True(frame[0].Length < 180);
        Assert.Equal(frame[0].IndexOf("FEL", StringComparison.Ordinal), frame[1].IndexOf("^^^", StringComparison.Ordinal));
        Assert.Equal(3, frame[1].Count(c => c == '^'));
    }

    [Theory]
    [InlineData(1, 1, 99, "^^^")]
    [InlineData(1, 3, 1, "  ^")]
    [InlineData(1, 4, 1, "   ^")]
    public void Marks_never_run_past_the_line(int line, int column, int length, string marks) =>
        Assert.EndsWith($"| {marks}\n", CodeFrame.Of(new Diagnostic(DiagnosticRules.BrokenLink, "x.md", new SourceSpan(line, column, length), "m"), new([new SourceFile("x.md", "abc")], [])), StringComparison.Ordinal);

    [Theory]
    [InlineData(2, 1)]
    [InlineData(1, 9)]
    public void A_place_that_is_not_in_the_file_has_no_frame(int line, int column) =>
        Assert.Equal("", CodeFrame.Of(new Diagnostic(DiagnosticRules.BrokenLink, "x.md", new SourceSpan(line, column, 1), "m"), new([new SourceFile("x.md", "abc")], [])));

    [Fact]
    public void JSON_holds_all_that_is_known()
    {
        using var json = JsonDocument.Parse(Reporters.For(ReportFormat.Json, "content").Report([Anchor], Content));
        var entry = json.RootElement.GetProperty("diagnostics")[0];

        Assert.EndsWith("roller/samordnare.md", entry.GetProperty("path").GetString(), StringComparison.Ordinal);
        Assert.Equal((3, 44, 11), (entry.GetProperty("line").GetInt32(), entry.GetProperty("column").GetInt32(), entry.GetProperty("length").GetInt32()));
        Assert.Equal(("fel", "PORTAL203", Anchor.Message, Anchor.Suggestion), (entry.GetProperty("severity").GetString(), entry.GetProperty("code").GetString(), entry.GetProperty("message").GetString(), entry.GetProperty("suggestion").GetString()));
        Assert.Contains("^^^", entry.GetProperty("frame").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void JSON_without_faults_is_an_empty_list()
    {
        using var json = JsonDocument.Parse(Reporters.For(ReportFormat.Json, "content").Report([], Content));

        Assert.Equal(0, json.RootElement.GetProperty("diagnostics").GetArrayLength());
    }

    [Fact]
    public void The_overlay_of_the_preview_is_one_line_because_an_event_is() =>
        Assert.DoesNotContain('\n', JsonReporter.Overlay([Anchor], Content));

    [Fact]
    public void SARIF_tells_what_each_code_means_and_what_to_do()
    {
        using var json = JsonDocument.Parse(Reporters.For(ReportFormat.Sarif, "content").Report([], Content));
        var rule = json.RootElement.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Single(rule => rule.GetProperty("id").GetString() == "PORTAL210");

        Assert.Equal("Länken har ingen text, så det finns inget att klicka på.", rule.GetProperty("fullDescription").GetProperty("text").GetString());
        Assert.Equal("1. Skriv vart länken leder, mellan hakparenteserna.\n\n```\n[rutinen för besök](besok.md)\n```", rule.GetProperty("help").GetProperty("markdown").GetString());
    }

    private static string Text(Diagnostic diagnostic) => new TextReporter().Report([diagnostic], Content);
}
