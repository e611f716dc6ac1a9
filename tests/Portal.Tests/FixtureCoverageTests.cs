using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Portal.Generator.Outputs;
using Portal.Generator.Reading.Kinds;
using Portal.Generator.Reading.Markdown;
using Portal.Model;
using Portal.Model.Diagnostics;
using Portal.Model.Rendering;

namespace Portal.Tests;

/// <summary>Every rule, page kind, directive and output has a fixture that shows it.</summary>
public sealed partial class FixtureCoverageTests
{
    [Fact]
    public void There_are_at_least_thirty_fixtures() => Assert.True(FixtureCase.All.Count >= 30);

    [Fact]
    public void Every_diagnostic_rule_is_produced_by_a_fixture()
    {
        var produced = FixtureCase.All.SelectMany(fixture => Code().Matches(File.ReadAllText(fixture.DiagnosticsFile)).Select(match => match.Value));

        // Unsafe output is our own mistake: no content produces it, HtmlCheckTests do. A lost address or fact takes git: LostAddressCheckerTests. Links
        // to other sites are asked by no build: LinkFindingsTests.
        var expected = DiagnosticRules.All.Except([DiagnosticRules.UnsafeOutput, DiagnosticRules.LostAddress, DiagnosticRules.LostFact, DiagnosticRules.DeadLink, DiagnosticRules.MovedLink, DiagnosticRules.UnknownLink, DiagnosticRules.UnusedSkip]).Select(rule => rule.Code);
        Assert.Empty(expected.Except(produced));
    }

    [Fact]
    public void Every_page_kind_has_a_fixture_with_an_expected_page()
    {
        var shown = FixtureCase.All.SelectMany(fixture => Pages(fixture)
            .Select(ContentPath.From)
            .Select(path => (Kind: PageKindList.All.First(kind => kind.Holds(path)), Path: path))
            .Where(page => fixture.ExpectedFiles.Contains("main/" + page.Kind.Url(page.Path).OutputPath))
            .Select(page => page.Kind.Name));

        Assert.Empty(PageKindList.All.Select(kind => kind.Name).Except(shown));
    }

    [Fact]
    public void Every_directive_has_a_fixture_with_an_expected_page()
    {
        var shown = FixtureCase.All
            .SelectMany(fixture => Pages(fixture).Where(page => fixture.ExpectedFiles.Contains("main/" + Url(page).OutputPath)))
            .SelectMany(page => Visa().Matches(page.Text).Select(match => match.Groups[1].Value));

        Assert.Empty(DirectiveComment.Words.Keys.Except(shown));
    }

    [Fact]
    public async Task Every_output_has_a_fixture_with_an_expected_file()
    {
        var shown = new HashSet<string>();
        var assets = Portal.Generator.Rendering.SiteAssets.Read(Repository.SiteAssets).Urls;
        foreach (var fixture in FixtureCase.All)
        {
            var expected = fixture.ExpectedFiles.Select(file => file.Split('/', 2)).Where(parts => parts[0] is "whole" or "word")
                .Select(parts => parts[0] == "word" ? parts[1][..^".xml".Length] : parts[1]).ToHashSet();
            if (expected.Count == 0 || (await fixture.BuildAsync()).Model is not { } model)
                continue;
            foreach (var output in OutputList.All.Where(output => output.Make(new SiteContext(model, assets)).Any(file => expected.Contains(file.Path))))
                shown.Add(output.GetType().Name);
        }

        Assert.Empty(OutputList.All.Select(output => output.GetType().Name).Except(shown));
    }

    [Fact]
    public void Every_page_kind_has_a_template_of_its_own_name()
    {
        var pages = typeof(Model.Pages.Page).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Model.Pages.Page))).ToList();
        var templates = TemplateProbe.OfProgram.Select(file => file.Path).ToHashSet();

        Assert.Equal(PageKindList.All.Length, pages.Count);
        Assert.All(pages, page => Assert.Contains($"templates/pages/{page.Name.Replace("Page", "").ToLowerInvariant()}.html", templates));
    }

    private static ImmutableArray<SourceFile> Pages(FixtureCase fixture) => Directory.Exists(fixture.Content)
        ? [.. Generator.Reading.ContentFolder.Read(fixture.Content, new DiagnosticBag()).Texts.Where(file => file.Path.EndsWith(".md"))]
        : [];

    private static UrlPath Url(SourceFile page)
    {
        var path = ContentPath.From(page);
        return PageKindList.All.First(kind => kind.Holds(path)).Url(path);
    }

    [GeneratedRegex("PORTAL[0-9]{3}")]
    private static partial Regex Code();

    [GeneratedRegex("<!-- visa: ([a-zåäö-]+) -->")]
    private static partial Regex Visa();
}
