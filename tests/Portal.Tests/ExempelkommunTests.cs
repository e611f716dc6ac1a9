using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Portal.Model.Output;

namespace Portal.Tests;

/// <summary>
/// Everything about Linköping is in content/: a second portal for an invented municipality with other names, roles and
/// förvaltningar builds from a fixture folder, and neither it nor the code that made it has a trace of the first.
/// </summary>
public sealed partial class ExempelkommunTests
{
    private static readonly FixtureCase Exempelkommun = new("exempelkommun");

    [Fact]
    public async Task It_builds_without_a_single_remark()
    {
        var result = await Exempelkommun.BuildAsync();

        Assert.Equal("", FixtureCase.Report(result));
        Assert.Equal(("Exempelkommun", 1, 3), (result.Model!.Settings.Organisation, result.Model.Courses.Length, result.Model.Sections.Single(section => section.Folder == "forvaltningar").Pages.Length));
    }

    [Fact]
    public async Task Its_whole_site_has_no_trace_of_Linkoping() =>
        Assert.Empty((await Exempelkommun.BuildAsync()).Files.SelectMany(file => Traces(file.Path, Text(file))));

    [Fact]
    public void The_code_and_the_look_have_no_trace_of_Linkoping() =>
        Assert.Empty(Repository.SourceFiles("generator", "templates", "site/src", "site/styles", "site/static").SelectMany(path => Traces(path, Repository.Read(path))));

    [Fact]
    public async Task The_search_for_traces_finds_them_where_they_are()
    {
        var traces = (await LinkopingBuild.ResultAsync()).Files.Where(file => file.Path.EndsWith("html")).SelectMany(file => Traces(file.Path, Text(file)));

        Assert.True(traces.Count() > 100);
    }

    private static IEnumerable<string> Traces(string path, string text) => Trace().Matches(path + "\n" + text).Select(match => $"{path}: {match.Value}");

    /// <summary>A file's text; that of its parts for a Word document or another zip.</summary>
    private static string Text(OutputFile file)
    {
        if (!file.Bytes.Span.StartsWith("PK"u8))
            return Encoding.UTF8.GetString(file.Bytes.Span);
        using var zip = new ZipArchive(new MemoryStream(file.Bytes.ToArray()));
        return string.Concat(zip.Entries.Select(entry => new StreamReader(entry.Open()).ReadToEnd()));
    }

    /// <summary>The municipality, its bodies and companies, and Lund, to which it is compared; as words and in addresses.</summary>
    [GeneratedRegex(
        "link[öo]ping|lejonfastighet|leanlink|[öo]stra g[öo]taland|[öo]sterg[öo]tland|\\blunds?\\b" +
        "|utbildningsf[öo]rvaltning|arbetsmarknadsf[öo]rvaltning|fritidsf[öo]rvaltning|omsorgsf[öo]rvaltning" +
        "|samh[äa]llsbyggnadsf[öo]rvaltning|kommunledningsf[öo]rvaltning|verksamhetsst[öo]d[ -]och[ -]service",
        RegexOptions.IgnoreCase)]
    private static partial Regex Trace();
}
