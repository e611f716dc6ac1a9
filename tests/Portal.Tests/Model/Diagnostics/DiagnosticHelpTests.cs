using System.Text.RegularExpressions;
using Portal.Generator.Commands;
using Portal.Generator.Linking;
using Portal.Generator.Reading;
using Portal.Generator.Reading.Kinds;
using Portal.Generator.Reading.Markdown;
using Portal.Generator.Reading.Questions;
using Portal.Generator.Reading.Theme;
using Portal.Model;
using Portal.Model.Diagnostics;
using Portal.Model.Pages;
using Portal.Model.Text;

namespace Portal.Tests;

/// <summary>What editors are told of each code is there, true as far as a machine can tell, and easy to read.</summary>
public sealed partial class DiagnosticHelpTests
{
    private const int HardestLix = 40;

    /// <summary>Names of files that texts make up.</summary>
    private static readonly string[] MadeUp = ["ny-mall.md", "01-larma.md", "_original"];

    /// <summary>Words that are no keys and stand in no list of the program: marks, beginnings of addresses, words of templates, Skatteverket's number.</summary>
    private static readonly string[] Signs = ["[x]", "- [x]", "[[112]]", "&lt;", "WEBVTT", "mailto:", "tel:", "https:", "http:", "if", "end", "for", "one", "other", "ja", "nej", "18900101-9802"];

    /// <summary>Files in which an example may stand.</summary>
    private static readonly string[] Places =
    [
        "fakta/x.md", "roller/x.md", "forvaltningar/x.md", "utbildning/kurs/index.md", "utbildning/kurs/prov.md", "styrdokument/x.md",
        SettingsReader.Path, GlossaryReader.Path, SourcesReader.Path, SynonymsReader.Path, WordsReader.Path,
    ];

    /// <summary>The keys and words that exist: those of fixtures that fill in every key and are told nothing of, and the lists of the program.</summary>
    private static readonly HashSet<string> Known =
    [
        .. KeysOf("every-key"), .. KeysOf("warning-fallen-answer"),
        .. QuestionSettings.Keys, SettingsComment.Outcome, .. SwedishNames.Outcomes.Keys, .. SwedishNames.RuleLevels.Keys,
        .. DirectiveComment.Words.Keys, "visa", .. Callout.Words.Keys, .. Callout.Words.Keys.Select(word => $"> [!{word}]"), MissingText.Words,
        .. new[] { AnswerLine.Answer, AnswerLine.Order, "fråga" }.Select(word => $"{char.ToUpperInvariant(word[0])}{word[1..]}:"), "## Fråga:", "[Fyll i: ...]", "[Kontakt: ...]",
        SettingsReader.Path, GlossaryReader.Path, SourcesReader.Path, ContactsReader.Path, LocalFactsReader.Path, SynonymsReader.Path, ReaderQuestionsReader.Path, ReaderSentencesReader.Path, WordsReader.Path,
        "index.md", "prov.md", "fortest.md", .. FileRemedies.Texts, ContentFolder.Templates.TrimEnd('/'), ThemeFiles.Folder.TrimEnd('/'), GuideFolder,
        .. MadeUp, .. Signs,
    ];

    private static string GuideFolder => Path.GetFileName(Directory.EnumerateDirectories(new FixtureCase("every-key").Content).Single(folder => PageKindList.All.First(kind => kind.Holds(new ContentPath([Path.GetFileName(folder)], "x"))) is GuideKind));

    public static TheoryData<string> Codes => [.. DiagnosticHelp.All.Select(help => help.Rule.Code)];

    [Fact]
    public void Every_rule_has_help_and_every_help_a_rule() => Assert.Equal(DiagnosticRules.All.Select(rule => rule.Code), DiagnosticHelp.All.Select(help => help.Rule.Code));

    [Theory, MemberData(nameof(Codes))]
    public void Help_is_whole_sentences(string code) => Assert.All(Texts(Of(code)), text => Assert.Matches(WholeSentences(), text));

    [Theory, MemberData(nameof(Codes))]
    public void Help_is_easy_to_read(string code)
    {
        var lix = Lix.Of([.. Texts(Of(code)).SelectMany(SentencesOf)]);
        Assert.True(lix.SentenceLength + lix.LongShare <= HardestLix, $"{lix.SentenceLength:0.0} words in a sentence, {lix.LongShare:0} % long words");
    }

    [Theory, MemberData(nameof(Codes))]
    public void Help_names_only_what_the_program_knows(string code) =>
        Assert.Empty(Texts(Of(code)).SelectMany(text => InCode().Matches(text)).Select(match => match.Groups["code"].Value).Where(name => !IsKnown(name)));

    [Theory, MemberData(nameof(Codes))]
    public void An_example_is_right(string code) => Assert.Empty(Of(code).Example is { } example ? FaultsIn(example) : []);

    [Fact]
    public void A_name_that_does_not_exist_is_found() =>
        Assert.Equal(["sammanfatning", "portal.yaml", "<!-- visa: stegen -->", "blnda: nej", "portal chek", "<detail>"],
            new[] { "sammanfattning", "sammanfatning", "portal.yaml", "<!-- visa: stegen -->", "blnda: nej", "portal chek", "<detail>", "blanda: nej" }.Where(name => !IsKnown(name)));

    [Theory]
    [InlineData("sammanfatning: Kort.")]
    [InlineData("tema:\n  ljust:\n    acent: \"#8a2a4a\"")]
    [InlineData("<!-- visa: stegen -->")]
    [InlineData("###Rubrik")]
    [InlineData("WEBVTT\n\n00:01 --> 00:04\nRing 112.")]
    [InlineData("---\ntitel: Sidan\n---")]
    [InlineData("## Fråga: Vad gör du?\n<!-- id: a -->\n\n- [ ] Väntar\n- [x] Går ut")]
    public void An_example_that_is_wrong_is_found(string example) => Assert.NotEmpty(FaultsIn(example));

    private static DiagnosticHelp Of(string code) => DiagnosticHelp.All.Single(help => help.Rule.Code == code);

    private static IEnumerable<string> Texts(DiagnosticHelp help) => help.Remedy.Prepend(help.Meaning);

    private static IEnumerable<Sentence> SentencesOf(string text) => Sentences.In(text).Select(place => Sentence.Of(text.AsSpan(place.Start, place.Length), SourceSpan.Start));

    private static IEnumerable<string> KeysOf(string fixture) => ContentFolder.Read(new FixtureCase(fixture).Content, new DiagnosticBag()).Texts
        .SelectMany(file => Key().Matches(file.Path.EndsWith(".md") ? file.Text.Split("\n---")[0] : file.Text).Select(match => match.Groups["key"].Value));

    private static bool IsKnown(string name) => Known.Contains(name)
        || !name.Any(char.IsLetter)
        || name.StartsWith("portal ", StringComparison.Ordinal) && HelpText.All.Contains($"  {name} ", StringComparison.Ordinal)
        || name.StartsWith("portal ", StringComparison.Ordinal) && HelpText.All.Contains($"  {name}\n", StringComparison.Ordinal)
        || name.StartsWith("templates/", StringComparison.Ordinal) && Repository.SourceFiles("templates").Contains(name)
        || name.StartsWith('<') && !name.StartsWith("<!", StringComparison.Ordinal) && HtmlAllowList.FirstForbidden(name) is null
        || Directive().Match(name) is { Success: true } directive && DirectiveComment.Words.ContainsKey(directive.Groups["word"].Value)
        || name.Split(": ") is [var key, var value] && Known.Contains(key) && Known.Contains(value);

    private static IEnumerable<string> FaultsIn(string example)
    {
        if (example.StartsWith("WEBVTT", StringComparison.Ordinal))
            return WebVtt.Faults(example).Select(fault => fault.Message);
        if (example.StartsWith("---", StringComparison.Ordinal))
            return Read("fakta/x.md", example + "\n");
        if (Yaml().IsMatch(example))
            return Places.Select(place => Read(place, InPlace(place, example))).MinBy(faults => faults.Length)!;
        var isQuestion = example.StartsWith("## Fråga:", StringComparison.Ordinal);
        return Read(isQuestion ? "utbildning/kurs/01-a.md" : "fakta/x.md", MiniPortal.Page("Sidan", example.StartsWith("###", StringComparison.Ordinal) ? $"## Rubrik\n\n{example}" : example, isQuestion ? "tid: 5" : ""));
    }

    /// <summary>The example as part of a file.</summary>
    private static string InPlace(string place, string example) =>
        place == SettingsReader.Path ? MiniPortal.Settings("fakta", "roller", "forvaltningar", "utbildning", "styrdokument") + example + "\n"
        : place.EndsWith(".yml") ? example + "\n"
        : $"---\n{string.Concat(new[] { "titel: Sidan", "sammanfattning: Kort." }.Where(line => !example.Contains(line.Split(' ')[0], StringComparison.Ordinal)).Select(line => line + "\n"))}{example}\n---\n";

    /// <summary>What is wrong in a file, keys left out that are missing: an example need not be all of it.</summary>
    private static string[] Read(string path, string text)
    {
        var portal = new MiniPortal().WithSections("fakta", "roller", "forvaltningar", "utbildning", "styrdokument", "vagledning")
            .With("vagledning/ovning.md", MiniPortal.Page("Övning")).WithAsset("styrdokument/plan.pdf").With(path, text);
        _ = portal.ReadPortal();
        GlossaryReader.Read(portal.Content(), portal.Bag);
        SourcesReader.Read(portal.Content(), portal.Bag);
        return [.. portal.Bag.Sorted().Where(found => found.Path == path && (found.Rule != DiagnosticRules.MissingKey || path == "fakta/x.md")).Select(found => $"{found.Rule.Code}: {found.Message}")];
    }

    [GeneratedRegex(@"^\p{Lu}.*[.”]\z", RegexOptions.Singleline)]
    private static partial Regex WholeSentences();

    [GeneratedRegex("`(?<code>[^`]*)`")]
    private static partial Regex InCode();

    [GeneratedRegex(@"^[ -]*(?<key>[\p{Ll}-]+):", RegexOptions.Multiline)]
    private static partial Regex Key();

    [GeneratedRegex("^<!-- visa: (?<word>.*) -->$")]
    private static partial Regex Directive();

    [GeneratedRegex(@"^(- )?\p{Ll}[\p{Ll}-]*:( |\n)")]
    private static partial Regex Yaml();
}
