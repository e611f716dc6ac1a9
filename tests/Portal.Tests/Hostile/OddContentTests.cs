using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using FsCheck.Fluent;
using Portal.Generator.Reporting;
using Portal.Model.Output;

namespace Portal.Tests.Hostile;

/// <summary>
/// Odd strings in every key of every file and in every place of a text: the program says what is wrong with them, or publishes what
/// XML, JSON, HTML, Word and file systems can hold. It never fails.
/// </summary>
public sealed class OddContentTests(HostileFolder folder) : IClassFixture<HostileFolder>
{
    private const int Cases = 120;

    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    /// <summary>Where a string is put: the file and its text with <c>{0}</c> for the string.</summary>
    private static readonly (string Path, string Text)[] Keys =
    [
        .. YamlShapes.PageKeys.SelectMany(page => page.Keys.SelectMany(key => new[] { $"---\n{page.Head}{key}: {{0}}\n---\n\nText.\n", $"---\n{page.Head}{key}: [{{0}}]\n---\n\nText.\n", $"---\n{page.Head}{key}:\n  {{0}}: 1\n---\n\nText.\n" }.Select(text => (page.Path, text)))),
        .. YamlShapes.SettingsKeys.Select(key => ("portal.yml", YamlShapes.SettingsWithout(key) + $"{key}: {{0}}\n")),
        .. YamlShapes.SettingsKeys.Select(key => ("portal.yml", YamlShapes.SettingsWithout(key) + $"{key}: [{{0}}]\n")),
        .. new[] { "funktion", "e-post", "telefon" }.Select(key => ("portal.yml", YamlShapes.SettingsWithout("kontakt") + $"kontakt:\n  funktion: a\n  {key}: {{0}}\n")),
        .. new[] { "id", "term", "förklaring", "förkortning" }.Select(key => ("ordlista.yml", $"- {string.Join("\n  ", new[] { "id", "term", "förklaring" }.Except([key]).Select(other => $"{other}: a"))}\n  {key}: {{0}}\n")),
        ("ordlista.yml", "- id: a\n  term: brand\n  förklaring: b\n  böjningar: [{0}]\n"),
        .. new[] { "id", "titel", "utgivare", "datum", "diarienummer", "beskrivning" }.Select(key => ("kallor.yml", $"- {string.Join("\n  ", new[] { "id", "titel", "utgivare" }.Except([key]).Select(other => $"{other}: a"))}\n  {key}: {{0}}\n- id: trygghetsplan\n  titel: b\n  utgivare: c\n")),
        ("synonymer.yml", "- skriver: [{0}]\n  menar: [brand]\n"), ("synonymer.yml", "- skriver: [a]\n  menar: [{0}]\n"), ("synonymer.yml", "{0}: a\n"), ("synonymer.yml", "- {0}: a\n"),
        ("forvaltningar/skola-och-fritid.md", "---\ntitel: A\nsammanfattning: B.\ntyp: förvaltning\nsamordnare: 1\nkravprofil: kravprofil\nbehov:\n  - sakområde: brand\n    gäller: {0}\n---\n"),
        ("forvaltningar/skola-och-fritid.md", "---\ntitel: {0}\nsammanfattning: B.\ntyp: förvaltning\nsamordnare: 1\nkravprofil: kravprofil\nbehov:\n  - sakområde: brand\n    gäller: A\n---\n"),
        ("styrdokument/mall.md", "---\ntitel: {0}\nsammanfattning: B.\ndokumenttyp: mall\n---\n\nText.\n"), ("styrdokument/mall.md", "---\ntitel: A\nsammanfattning: {0}\ndokumenttyp: mall\n---\n\nText.\n"),
        ("nyheter/webben-ar-har.md", "---\ntitel: {0}\nsammanfattning: B.\npublicerad: 2026-11-01\n---\n\nText.\n"), ("nyheter/webben-ar-har.md", "---\ntitel: A\nsammanfattning: {0}\npublicerad: 2026-11-01\n---\n\nText.\n"),
        ("om-webben/tillganglighet.md", "---\ntitel: A\nsammanfattning: B.\ngranskad: 9990-01-01\ngranskas-inom: {0}\n---\n"), ("om-webben/tillganglighet.md", "---\ntitel: A\nsammanfattning: B.\ngranskas-inom: 99 år\ngranskad: {0}\n---\n"),
    ];

    private static readonly string[] Texts =
    [
        "{0}", "## {0}", "*{0}*", "[{0}](index.md)", "[a]({0})", "[a](<{0}>)", "[a](index.md \"{0}\")", "[a](https://a.se/{0})", "[a](mailto:{0})", "[a](#{0})", "![{0}](film.mp4)", "![a]({0})", "[a]: {0}\n\n[a]", "[{0}]: index.md\n\n[{0}]", "<https://a.se/{0}>", "`{0}`", "```{0}\nx\n```", "```\n{0}\n```",
        "|{0}|b|\n|-|-|\n|c|{0}|", "<!-- visa: stapeldiagram -->\n\n|a|b|\n|-|-|\n|{0}|1|", "<!-- visa: stapeldiagram -->\n\n|a|b|\n|-|-|\n|c|{0}|", "<!-- visa: {0} -->", "<!-- {0} -->", "<abbr title=\"{0}\">a</abbr>", "<kbd>{0}</kbd>", "<details><summary>{0}</summary>\n\n{0}\n\n</details>", "> [!{0}]\n> a", "> [!NOTE]\n> {0}", "- {0}", "1. {0}", "{0}. a", "[Uppgift saknas: {0}]",
        "## Fråga: {0}\n<!-- id: a -->\n\nSvar: 112\n\n> [!TIP]\n> a", "## Fråga: a\n<!-- id: {0} -->\n\nSvar: 112\n\n> [!TIP]\n> a", "## Fråga: a\n<!-- id: a; poäng: {0} -->\n\nSvar: 112\n\n> [!TIP]\n> a", "## Fråga: a\n<!-- id: a; {0}: 1 -->\n\nSvar: 112\n\n> [!TIP]\n> a", "## Fråga: a\n<!-- id: a; granskad: {0} -->\n\nSvar: 112\n\n> [!TIP]\n> a", "## Fråga: a\n<!-- id: a -->\n\nSvar: {0}\n\n> [!TIP]\n> a", "## Fråga: a\n<!-- id: a -->\n\nSvar: {0} ± {0} {0}\n\n> [!TIP]\n> a", "## Fråga: a\n<!-- id: a -->\n\nLucktext: Ring [[{0}]].\n\n> [!TIP]\n> a", "## Fråga: a\n<!-- id: a -->\n\n- [x] {0}\n  > {0}\n- [ ] b\n  > c\n\n> [!TIP]\n> {0}",
        "## Fråga: a\n<!-- id: a -->\n\n|a|b|\n|-|-|\n|{0}|c|\n|d|e|\n\n> [!TIP]\n> a", "## Fråga: a\n<!-- id: a -->\n\n- [Till](#{0})\n\n### {0}\n<!-- utfall: {0} -->\n\n> [!TIP]\n> a",
    ];

    [Fact]
    public void An_odd_value_of_any_key_is_a_mistake_or_is_published_whole() => Always.Holds(tests: Cases, property: Prop.ForAll(
        Gen.Elements(Keys).Zip(OddStrings.All).ToArbitrary(), pair => Builds(pair.Item1.Path, pair.Item1.Text.Replace("{0}", OddStrings.Yaml(pair.Item2)))));

    [Fact]
    public void An_odd_text_in_any_place_is_a_mistake_or_is_published_whole() => Always.Holds(tests: Cases, property: Prop.ForAll(
        Gen.Elements(Texts).Zip(OddStrings.All.Zip(Gen.Elements("styrdokument/mall.md", "utbildning/trygg-start/01-vem-gor-vad.md", "index.md"))).Zip(ArbMap.Default.GeneratorFor<bool>()).ToArbitrary(),
        both => Builds(both.Item1.Item2.Item2, Page(both.Item1.Item2.Item2, both.Item1.Item1.Replace("{0}", both.Item2 ? OddStrings.Entities(both.Item1.Item2.Item1) : both.Item1.Item2.Item1)))));

    [Fact]
    public void An_odd_text_beside_a_film_is_a_mistake_or_is_published_whole() => Always.Holds(tests: Cases / 5, property: Prop.ForAll(
        Gen.Elements(("om-webben/film.txt", "{0}"), ("om-webben/film.vtt", "{0}"), ("om-webben/film.vtt", "WEBVTT {0}\n\n00:01.000 --> 00:02.000\n{0}\n"), ("om-webben/film.vtt", "WEBVTT\n\n{0} --> {0}\nHej.\n"), ("om-webben/film.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000 {0}\nHej.\n")).Zip(OddStrings.All).ToArbitrary(),
        pair => Builds(pair.Item1.Item1, pair.Item1.Item2.Replace("{0}", pair.Item2))));

    /// <summary>What once ended the program.</summary>
    public static TheoryData<string, string, string> Known => new()
    {
        { "om-webben/tillganglighet.md", "---\ntitel: A\nsammanfattning: B.\ngranskad: 9999-12-31\ngranskas-inom: 99 år\n---\n", "PORTAL109" },
        { "om-webben/tillganglighet.md", "---\ntitel: A\nsammanfattning: B.\ngranskad: 9998-12-31\ngranskas-inom: 24 månader\n---\n", "PORTAL109" },
        { "om-webben/tillganglighet.md", $"---\ntitel: A\nsammanfattning: B.\nalias: [/{new string('a', 300)}/]\n---\n", "PORTAL109" },
        { "om-webben/tillganglighet.md", "---\ntitel: A\nsammanfattning: B.\nalias: [\"/a/\\n\"]\n---\n", "PORTAL109" },
        { "utbildning/trygg-start/index.md", "---\ntitel: A\nsammanfattning: B.\nmålgrupp: C\nmål: [D]\ngodkänt: 75\nsakområden: [brand]\nversion: ٣.٤\n---\n", "PORTAL109" },
        { "om-webben/film.vtt", "WEBVTT\n\n٠٠:٠١.٠٠٠ --> ٠٠:٠٢.٠٠٠\nHej.\n", "PORTAL310" },
        { "styrdokument/mall.md", "---\ntitel: A\nsammanfattning: B.\ndokumenttyp: mall\n---\n\n[a](https://a.se/&#xFFFE;)\n", "PORTAL206" },
        { "styrdokument/mall.md", "---\ntitel: A\nsammanfattning: B.\ndokumenttyp: mall\n---\n\n[a](https://a.se/ \"&#1;\")\n", "PORTAL206" },
        { "styrdokument/mall.md", "---\ntitel: A\nsammanfattning: B.\ndokumenttyp: mall\n---\n\n``` &#1;\nx\n```\n", "PORTAL206" },
        { "styrdokument/mall.md", "---\ntitel: A\nsammanfattning: B.\ndokumenttyp: mall\n---\n\n<abbr title=\"&#xFFFE;\">a</abbr>\n", "PORTAL206" },
    };

    [Theory, MemberData(nameof(Known))]
    public async Task What_once_ended_the_program_is_one_mistake(string path, string text, string code)
    {
        var result = await FolderBuild.RunAsync(folder.With(path, text));

        var found = Assert.Single(result.Diagnostics.Where(diagnostic => diagnostic.Rule.Severity == Model.Diagnostics.Severity.Error));
        Assert.Equal((path, code), (found.Path, found.Rule.Code));
    }

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    public async Task The_first_and_the_last_day_can_be_built_for(string date)
    {
        var content = folder.With("nyheter/webben-ar-har.md", "---\ntitel: A\nsammanfattning: B.\npublicerad: 0001-01-01\ngranskad: 0001-01-01\ngranskas-inom: 1 månad\n---\n\n<!-- visa: granskningsrapport -->\n");

        var result = await FolderBuild.RunAsync(FolderBuild.Request(content) with { Today = DateOnly.ParseExact(date, "yyyy-MM-dd") });

        // On the first day everything that has happened lies ahead.
        Assert.All(result.Diagnostics.Where(diagnostic => diagnostic.Rule.Severity == Model.Diagnostics.Severity.Error),
            diagnostic => Assert.True(date == "0001-01-01" && diagnostic.Message.Contains("inte har kommit än"), FixtureCase.Report(result)));
    }

    private static string Page(string path, string body) => path switch
    {
        "styrdokument/mall.md" => $"---\ntitel: A\nsammanfattning: B.\ndokumenttyp: mall\n---\n\n{body}\n",
        "index.md" => $"---\ntitel: A\nsammanfattning: B.\n---\n\n{body}\n",
        _ => $"---\ntitel: A\nsammanfattning: B.\ntid: 5\n---\n\n{body}\n",
    };

    /// <summary>True when a build of the site with the file says what is wrong or gives files that can be read; never an exception.</summary>
    private bool Builds(string path, string text)
    {
        var result = FolderBuild.RunAsync(folder.With(path, text)).GetAwaiter().GetResult();

        foreach (var format in Enum.GetValues<ReportFormat>())
            CheckReport(Reporters.For(format, "content").Report(result.Diagnostics, result.Content), isJson: format != ReportFormat.Text);
        foreach (var file in result.Files)
            CheckFile(file);
        // A fault that is only seen in the finished pages is told as one of the program.
        return result.Diagnostics.All(diagnostic => diagnostic.Rule.Code != "PORTAL401");
    }

    private static void CheckReport(string report, bool isJson)
    {
        Assert.DoesNotContain(report, c => c != '\n' && (char.IsControl(c) || c is '\u202E' or '\u2066' or '\u2028' or '\uFFFE'));
        Assert.DoesNotContain("##[", report, StringComparison.Ordinal);
        Assert.DoesNotContain(report.Split('\n'), line => line.TrimStart().StartsWith("::", StringComparison.Ordinal));
        if (isJson)
            JsonDocument.Parse(report).Dispose();
    }

    private static void CheckFile(OutputFile file)
    {
        Assert.True(file.Path.Length < 240 && file.Path.All(c => c > ' ') && !file.Path.Split('/').Contains(".."), file.Path);
        var extension = Path.GetExtension(file.Path);
        if (extension is ".docx")
            CheckWord(file.Bytes.ToArray());
        if (extension is not (".html" or ".xml" or ".json" or ".config" or ".csv" or ".conf" or "" or ".vtt"))
            return;
        var text = Strict.GetString(file.Bytes.Span);
        Assert.DoesNotContain(text, c => char.IsControl(c) && c is not ('\n' or '\r' or '\t') || c is '\uFFFE' or '\uFFFF');
        if (extension is ".xml" or ".config")
            XDocument.Parse(text);
        if (extension is ".json")
            JsonDocument.Parse(text).Dispose();
        if (file.Path is "_redirects")
            Assert.All(text.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.Equal(3, line.Split(' ').Length));
    }

    private static void CheckWord(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes));
        foreach (var entry in zip.Entries.Where(entry => entry.FullName.EndsWith(".xml") || entry.FullName.EndsWith(".rels")))
            using (var part = entry.Open())
                XDocument.Load(part);
    }
}
