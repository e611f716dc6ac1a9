using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using Portal.Generator.Reading;
using Portal.Generator.Reporting;
using Portal.Model;
using Portal.Model.Diagnostics;

namespace Portal.Tests;

/// <summary>What code hosts ask of reports: GitHub of SARIF (docs.github.com, "SARIF support for code scanning"), GitLab of its code quality report.</summary>
public sealed class CodeHostReportTests
{
    private static readonly Lazy<JsonSchema> Schema = new(() => JsonSchema.FromText(Repository.Read("tests/Portal.Tests/Reporting/sarif-2.1.0.json")));

    private static readonly ContentFiles Content = new([new SourceFile("roller/samordnare.md", "---\n---\nSe [avvikelser](../vagledning/avvikelse.md#rapportera).\n")], []);

    private static readonly Diagnostic Anchor = new(DiagnosticRules.MissingAnchor, "roller/samordnare.md", new SourceSpan(3, 44, 11), "rubriken \"#rapportera\" finns inte", "Menade du \"#rapportera-avvikelse\"?");

    private static readonly Diagnostic Nowhere = new(DiagnosticRules.MissingFile, "", SourceSpan.Start, "mappen finns inte");

    private static readonly Diagnostic Unused = new(DiagnosticRules.UnusedFile, "bilder/å ä.png", SourceSpan.Start, "ingen sida använder filen");

    [Fact]
    public void SARIF_is_what_its_schema_says()
    {
        foreach (var diagnostics in new Diagnostic[][] { [], [Anchor, Nowhere, Unused] })
            AssertValid(new SarifReporter("content", "https://git.example/docs").Report([.. diagnostics], Content));
    }

    [Fact]
    public async Task SARIF_of_every_fixture_is_what_its_schema_says()
    {
        foreach (var fixture in FixtureCase.All.Where(fixture => fixture.Name.StartsWith("error-")))
        {
            var result = await fixture.BuildAsync();
            AssertValid(new SarifReporter("content").Report(result.Diagnostics, result.Content));
        }
    }

    [Theory]
    [InlineData("_mallar/layouts/site_footer.html", "content/_mallar/layouts/site_footer.html")]
    [InlineData("templates/layouts/site_footer.html", "templates/layouts/site_footer.html")]
    [InlineData("templates/words/sv.yml", "templates/words/sv.yml")]
    [InlineData("templates/index.md", "content/templates/index.md")]
    public void A_template_of_the_program_is_not_told_in_the_content_folder(string path, string told)
    {
        var mistake = new Diagnostic(DiagnosticRules.UnknownInTemplate, path, SourceSpan.Start, "namnet finns inte");

        Assert.Equal(told, ReportedPlace.Path(mistake, "content"));
        Assert.StartsWith($"{told}(1,1): fel", new TextReporter("content").Report([mistake], Content), StringComparison.Ordinal);
    }

    [Fact]
    public void Code_that_a_template_of_the_portals_own_spells_out_is_told_in_the_content_folder()
    {
        var mistake = new Diagnostic(DiagnosticRules.UnsafeOutput, "_mallar/layouts/page_foot.html", SourceSpan.Start, "skript får bara finnas i egna filer");

        Assert.Equal("content/_mallar/layouts/page_foot.html", ReportedPlace.Path(mistake, "content"));
        Assert.StartsWith("content/_mallar/layouts/page_foot.html(1,1): fel", new TextReporter("content").Report([mistake], Content), StringComparison.Ordinal);
        Assert.Equal("roller/index.html", ReportedPlace.Path(mistake with { Path = "roller/index.html" }, "content"));
    }

    [Fact]
    public void The_schema_finds_what_is_wrong() => Assert.Throws<Xunit.Sdk.TrueException>(() => AssertValid(new SarifReporter("content").Report([Anchor with { Span = new SourceSpan(0, 1, 1) }], Content)));

    [Fact]
    public void SARIF_has_all_that_GitHub_requires_of_rules_and_results()
    {
        var run = Run([Anchor, Nowhere, Unused]);

        var rules = run["tool"]!["driver"]!["rules"]!.AsArray();
        Assert.Equal(DiagnosticRules.All.Select(rule => rule.Code), rules.Select(rule => rule!["id"]!.GetValue<string>()));
        Assert.All(rules, rule => Assert.All(new[] { "shortDescription", "fullDescription", "help" }, part => Assert.NotEmpty(rule![part]!["text"]!.GetValue<string>())));
        Assert.All(rules, rule => Assert.Equal($"https://git.example/docs#:~:text={rule!["id"]}", rule["helpUri"]!.GetValue<string>()));
        var results = run["results"]!.AsArray();
        Assert.Equal([("PORTAL203", "error"), ("PORTAL104", "error"), ("PORTAL305", "warning")], results.Select(result => (result!["ruleId"]!.GetValue<string>(), result["level"]!.GetValue<string>())));
        Assert.Equal("rubriken \"#rapportera\" finns inte. Menade du \"#rapportera-avvikelse\"?", results[0]!["message"]!["text"]!.GetValue<string>());
        Assert.All(results, result => Assert.NotEmpty(result!["partialFingerprints"]!["portal/v1"]!.GetValue<string>()));
        Assert.Equal(["docs/intranät/roller/samordnare.md", "docs/intranät/portal.yml", "docs/intranät/bilder/å ä.png"], results.Select(result => Uri.UnescapeDataString(Place(result!)["artifactLocation"]!["uri"]!.GetValue<string>())));
        Assert.Equal("docs/intran%C3%A4t/bilder/%C3%A5%20%C3%A4.png", Place(results[2]!)["artifactLocation"]!["uri"]!.GetValue<string>());
        Assert.Equal("""{"startLine":3,"startColumn":44,"endLine":3,"endColumn":55}""", Place(results[0]!)["region"]!.ToJsonString());
    }

    [Fact]
    public void No_more_results_are_given_than_GitHub_takes_and_the_gravest_stay()
    {
        var warnings = Enumerable.Range(1, SarifReporter.MostResults).Select(line => Unused with { Path = "a.md", Span = new SourceSpan(line, 1, 1) });

        var results = Run([.. warnings, Anchor])["results"]!.AsArray();

        Assert.Equal(SarifReporter.MostResults, results.Count);
        Assert.Equal("PORTAL203", results[0]!["ruleId"]!.GetValue<string>());
    }

    [Fact]
    public void A_mistake_keeps_its_fingerprint_when_lines_come_before_it_and_each_has_its_own()
    {
        var (one, two) = (Fingerprints.Of([Anchor], Content).Single(), Fingerprints.Of([Anchor with { Span = new SourceSpan(5, 44, 11) }], new([new SourceFile(Anchor.Path, "---\n---\n\n\n  " + Content.Texts[0].Text.Split('\n')[2])], [])).Single());
        Assert.Equal(one.Fingerprint, two.Fingerprint);

        Assert.Equal(4, Fingerprints.Of([Anchor, Anchor with { Message = "en till" }, Anchor with { Path = "annan.md" }, Anchor with { Rule = DiagnosticRules.BrokenLink }], Content).Select(found => found.Fingerprint).Distinct().Count());
    }

    [Fact]
    public void The_code_quality_report_has_all_that_GitLab_requires()
    {
        var report = JsonNode.Parse(new CodeQualityReporter("docs/intranät").Report([Anchor, Nowhere, Unused, Unused with { Rule = DiagnosticRules.LongSentence }], Content))!.AsArray();

        Assert.Equal(["major", "major", "minor", "info"], report.Select(entry => entry!["severity"]!.GetValue<string>()));
        Assert.Equal(["docs/intranät/roller/samordnare.md", "docs/intranät/portal.yml", "docs/intranät/bilder/å ä.png", "docs/intranät/bilder/å ä.png"], report.Select(entry => entry!["location"]!["path"]!.GetValue<string>()));
        Assert.Equal((3, "PORTAL203", "rubriken \"#rapportera\" finns inte. Menade du \"#rapportera-avvikelse\"?"), (report[0]!["location"]!["lines"]!["begin"]!.GetValue<int>(), report[0]!["check_name"]!.GetValue<string>(), report[0]!["description"]!.GetValue<string>()));
        Assert.Equal(4, report.Select(entry => entry!["fingerprint"]!.GetValue<string>()).Distinct().Count());
    }

    [Fact]
    public void Files_are_named_from_the_root_of_the_repository_wherever_the_program_was_started()
    {
        using var git = new GitFolder();
        git.Run("worktree", "add", "--quiet", git.Beside("gren"), "-b", "gren");
        git.Run("remote", "add", "origin", "git@git.example:kommun/portal.git");

        Assert.Equal("content", RepositoryPath.Of(git["content"]));
        Assert.Equal("content", RepositoryPath.Of(Path.Combine(git.Beside("gren"), "content")));
        Assert.Equal("", RepositoryPath.Of(git.Path));
        Assert.Equal("content/portal.yml", JsonNode.Parse(Reporters.For(ReportFormat.Sarif, git["content"]).Report([Nowhere], Content))!["runs"]![0]!["results"]![0] is { } result ? Place(result)["artifactLocation"]!["uri"]!.GetValue<string>() : null);
        Assert.Null(HelpPage.Of(git["content"]));

        git.Write("docs/diagnostics.md", "");
        Assert.Equal("https://git.example/kommun/portal/blob/HEAD/docs/diagnostics.md", HelpPage.Of(git["content"]));
    }

    [Fact]
    public void Outside_a_repository_the_folder_is_named_as_it_was_written()
    {
        using var folder = new TempFolder();

        Assert.Equal(folder["content"], RepositoryPath.Of(folder["content"]));
        Assert.Null(HelpPage.Of(folder["content"]));
    }

    [Theory]
    [InlineData("https://git.example/kommun/portal.git", "git.example/kommun/portal")]
    [InlineData("https://user:token@git.example/grupp/under/portal", "git.example/grupp/under/portal")]
    [InlineData("git@git.example:kommun/portal.git", "git.example/kommun/portal")]
    [InlineData("ssh://git@git.example/kommun/portal.git/", "git.example/kommun/portal")]
    [InlineData("ssh://git@git.example:2222/kommun/portal.git", "git.example/kommun/portal")]
    [InlineData("/srv/git/portal.git", null)]
    [InlineData("file:///srv/git/portal.git", null)]
    [InlineData("C:/git/portal.git", null)]
    public void The_page_with_all_codes_lies_where_the_repository_came_from(string origin, string? where) =>
        Assert.Equal(where is null ? null : $"https://{where}/blob/HEAD/docs/diagnostics.md", HelpPage.Web(origin));

    private static void AssertValid(string sarif)
    {
        using var json = JsonDocument.Parse(sarif);
        var result = Schema.Value.Evaluate(json.RootElement, new EvaluationOptions { OutputFormat = OutputFormat.List });
        Assert.True(result.IsValid, string.Join('\n', (result.Details ?? []).Where(detail => detail.Errors is not null).SelectMany(detail => detail.Errors!.Values.Select(error => $"{detail.InstanceLocation}: {error}")).Take(10)));
    }

    private static JsonNode Run(Diagnostic[] diagnostics) => JsonNode.Parse(new SarifReporter("docs/intranät", "https://git.example/docs").Report([.. diagnostics], Content))!["runs"]![0]!;

    private static JsonNode Place(JsonNode result) => result["locations"]![0]!["physicalLocation"]!;
}
