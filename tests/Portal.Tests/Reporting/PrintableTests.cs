using System.Text.Json;
using FsCheck.Fluent;
using Portal.Generator.Reading;
using Portal.Generator.Reporting;
using Portal.Model;
using Portal.Model.Diagnostics;
using Portal.Tests.Hostile;

namespace Portal.Tests;

public sealed class PrintableTests
{
    private const string Name = "a\u001B[31m\n::error::fel.md";

    private static readonly Diagnostic Odd = new(DiagnosticRules.BadFileName, Name, SourceSpan.Start, $"\"{Name}\" ##[error]x \u202Egnp.exe", "::stop-commands::x");

    [Theory]
    [InlineData("åäö \"a\" 😀 – ###", "åäö \"a\" 😀 – ###")]
    [InlineData("\u001B[31m", @"\u001B[31m")]
    [InlineData("a\r\nb\tc", @"a\r\nb\tc")]
    [InlineData("\u009B\u007F\u0000", @"\u009B\u007F\u0000")]
    [InlineData("\u202Egnp\u2066\u200F", @"\u202Egnp\u2066\u200F")]
    [InlineData("\u2028\u2029\uFEFF\u200B", @"\u2028\u2029\uFEFF\u200B")]
    [InlineData("\uFFFE\uDB40\uDC41", @"\uFFFE\uDB40\uDC41")]
    [InlineData(":::varning", ":::varning")]
    [InlineData("##[error]", @"#\u0023[error]")]
    [InlineData("a ##vso[task]", @"a #\u0023vso[task]")]
    [InlineData("### [a]", "### [a]")]
    public void What_does_not_show_or_is_obeyed_is_an_escape(string text, string shown) => Assert.Equal(shown, Printable.Text(text));

    [Theory]
    [InlineData("::error::x", @"\u003A:error::x")]
    [InlineData("  ::error::x", @"  \u003A:error::x")]
    [InlineData("a::b", "a::b")]
    public void A_command_at_the_beginning_of_a_line_is_an_escape(string text, string shown) => Assert.Equal(shown, Printable.Line(text));

    [Fact]
    public void Half_a_pair_of_surrogates_is_an_escape() => Assert.Equal(@"\uD800x\uDC00", Printable.Text("\uD800x\uDC00"));

    [Fact]
    public void A_report_for_people_has_no_line_that_a_terminal_or_a_host_would_obey() => Assert.Equal(
        @"content/a\u001B[31m\n::error::fel.md(1,1): fel PORTAL102: ""a\u001B[31m\n::error::fel.md"" #\u0023[error]x \u202Egnp.exe" + "\n" + @"   \u003A:stop-commands::x" + "\n",
        Reporters.For(ReportFormat.Text, "content").Report([Odd], new ContentFiles([], [])));

    [Theory]
    [InlineData(ReportFormat.Json)]
    [InlineData(ReportFormat.Sarif)]
    [InlineData(ReportFormat.CodeQuality)]
    public void JSON_says_the_same_with_its_own_escapes(ReportFormat format)
    {
        var report = Reporters.For(format, "content").Report([Odd], new ContentFiles([], []));

        Assert.DoesNotContain(report, c => c != '\n' && (char.IsControl(c) || c == '\u202E'));
        Assert.DoesNotContain("##[", report, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(report);
        if (format == ReportFormat.Json)
            Assert.Equal((Name, Odd.Message), (json.RootElement.GetProperty("diagnostics")[0].GetProperty("path").GetString(), json.RootElement.GetProperty("diagnostics")[0].GetProperty("message").GetString()));
    }

    [Fact]
    public void The_layer_of_the_preview_shows_the_escapes()
    {
        using var json = JsonDocument.Parse(JsonReporter.Overlay([Odd], new ContentFiles([], [])));

        Assert.Equal(@"a\u001B[31m\n::error::fel.md", json.RootElement[0].GetProperty("path").GetString());
    }

    [Fact]
    public void Marks_stand_under_the_place_also_when_escapes_come_before_it()
    {
        var content = new ContentFiles([new SourceFile("x.md", "\u202Eab FEL\u202E c")], []);
        var frame = CodeFrame.Of(new Diagnostic(DiagnosticRules.BrokenLink, "x.md", new SourceSpan(1, 5, 4), "m"), content);

        Assert.Equal("   1 | \\u202Eab FEL\\u202E c\n     |          ^^^^^^^^^\n", frame);
    }

    [Fact]
    public void A_command_cut_in_two_by_the_marks_is_no_command()
    {
        var content = new ContentFiles([new SourceFile("x.md", "a##[error]b")], []);

        Assert.DoesNotContain("##[", CodeFrame.Of(new Diagnostic(DiagnosticRules.BrokenLink, "x.md", new SourceSpan(1, 4, 3), "m"), content), StringComparison.Ordinal);
    }

    [Fact]
    public void No_string_gets_through() => Always.Holds(Prop.ForAll(OddStrings.All.ToArbitrary(), text =>
    {
        var report = Reporters.For(ReportFormat.Text, "").Report([new Diagnostic(DiagnosticRules.BadFileName, text, SourceSpan.Start, text, text)], new ContentFiles([], []));
        return report.All(c => c == '\n' || !char.IsControl(c) && !char.IsSurrogate(c) || char.IsSurrogate(c) && new System.Text.UTF8Encoding(false, true).GetByteCount(report) > 0)
            && report.Count(c => c == '\n') == 2 && !report.Split('\n').Any(line => line.TrimStart().StartsWith("::")) && !report.Contains("##[") && !report.Contains("##vso[");
    }));
}
