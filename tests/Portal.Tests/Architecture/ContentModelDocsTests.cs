using System.Text.RegularExpressions;
using Portal.Generator.Authoring;
using Portal.Generator.Reading;
using Portal.Generator.Reading.Kinds;
using Portal.Generator.Reading.Markdown;
using Portal.Model;
using Portal.Model.Pages;
using Portal.Model.Text;

namespace Portal.Tests;

/// <summary>The tables of docs/content-model.md list exactly the keys that the readers ask for, and which of them must be there.</summary>
public sealed partial class ContentModelDocsTests
{
    public static TheoryData<string> Kinds => [.. PageKindList.All.Select(kind => kind.Name)];

    public static TheoryData<string> Lists => [.. FileKeys.All.Where(file => file.IsList).Select(file => file.Path)];

    [Fact]
    public void The_common_keys_are_those_of_every_page() => Same("Common keys", KindKeys.Common);

    [Theory, MemberData(nameof(Kinds))]
    public void The_keys_of_a_kind_are_those_its_reader_asks_for(string name) => Same(name, KindKeys.Of(PageKindList.All.Single(kind => kind.Name == name)));

    [Fact]
    public void Every_kind_has_a_heading_and_every_heading_a_kind() =>
        Assert.Equal(PageKindList.All.Select(kind => kind.Name).Order(), Heading().Matches(Docs()).Select(match => match.Groups["name"].Value).Order());

    [Fact]
    public void The_keys_of_the_settings_are_those_its_reader_asks_for() =>
        Same(SettingsReader.Path, FileKeys.All.Single(file => file.Path == SettingsReader.Path).Keys);

    [Theory, MemberData(nameof(Lists))]
    public void The_keys_of_a_list_are_those_its_reader_asks_for(string file)
    {
        var rows = Rows(file).Select(row => row.Key).ToList();
        var named = rows.Count > 0 ? rows : Code().Matches(Section(file)).Select(match => match.Groups[1].Value).Distinct();

        Assert.Equal(FileKeys.All.Single(each => each.Path == file).Keys.Select(key => key.Key).Order(), named.Order());
    }

    [Fact]
    public void Every_directive_has_its_row() =>
        Assert.Equal(DirectiveComment.Words.Keys.Order(), Visa().Matches(Docs()).Select(match => match.Groups["word"].Value).Order());

    [Theory]
    [InlineData("Roll", "nivå", "strategisk", "taktisk", "operativ", "linje", "stab")]
    [InlineData("Styrdokument", "dokumenttyp", "policy", "riktlinje", "anvisning", "plan", "program", "handbok", "beslut", "avtal", "rapport", "mall")]
    [InlineData("Common keys", "informationsklass", "öppen", "intern", "känslig")]
    [InlineData("portal.yml", "informationsklass", "öppen", "intern")]
    [InlineData("Förvaltning", "typ", "förvaltning", "bolag")]
    [InlineData("Förvaltning", "behov", "sakområde", "gäller")]
    [InlineData("portal.yml", "kontakt", "funktion", "e-post", "telefon")]
    public void A_value_of_a_few_words_has_them_all(string section, string key, params string[] words) =>
        Assert.All(words, word => Assert.Contains($"`{word}`", Rows(section).Single(row => row.Key == key).Value, StringComparison.Ordinal));

    [Fact]
    public void The_words_above_are_all_the_words_there_are()
    {
        Assert.Equal(5, SwedishNames.Levels.Count);
        Assert.Equal(10, SwedishNames.DocumentTypes.Count);
        Assert.Equal(3, SwedishNames.InformationClasses.Count);
        Assert.Equal(2, SwedishNames.AdministrationTypes.Count);
        Assert.All(SwedishNames.Languages.Keys, word => Assert.Contains($"`{word}`", Rows("Common keys").Single(row => row.Key == "språk").Value, StringComparison.Ordinal));
    }

    [Fact]
    public void The_words_to_copy_for_another_name_of_a_förvaltning_are_all_that_there_are_and_fit_their_places()
    {
        var block = Section("ord.yml").Split("```").Single(part => part.Contains("Kontor")).Replace("yaml\n", "");
        var (own, program) = (Words(block), Words(TemplateProbe.Languages.Single(file => file.Stem == "sv").Text));

        Assert.Equal(program.Where(word => Says(word.Value, "förvaltning")).Select(word => word.Key).Order(), own.Keys.Order());
        Assert.All(own, word => Assert.Null(WordsReader.Fault(program[word.Key], word.Value)));
        Assert.DoesNotContain(own.Values, word => Says(word, "förvaltning"));

        static Dictionary<string, Word> Words(string text) => WordsReader.Entries(new SourceFile("ord.yml", text), new()).ToDictionary(entry => entry.Key, entry => entry.Word);
        static bool Says(Word word, string text) => $"{word.Text} {word.One}".Contains(text, StringComparison.OrdinalIgnoreCase);
    }

    private static void Same(string section, IEnumerable<AskedKey> keys) => Assert.Equal(
        keys.OrderBy(key => key.Key).Select(key => $"{key.Key} {(key.IsRequired ? "yes" : "")}"),
        Rows(section).OrderBy(row => row.Key).Select(row => $"{row.Key} {row.Required}"));

    private static IEnumerable<(string Key, string Value, string Required)> Rows(string section) => Section(section).Split('\n')
        .Where(line => line.StartsWith("| `"))
        .Select(line => line.Trim('|', ' ').Split('|', StringSplitOptions.TrimEntries))
        .Select(cells => (cells[0].Trim('`'), cells[1], cells.ElementAtOrDefault(2) ?? ""));

    /// <summary>The text under a heading, to the next heading of any level.</summary>
    private static string Section(string title)
    {
        var start = Regex.Match(Docs(), $@"^##+ {Regex.Escape(title)}( \(.*\))?$", RegexOptions.Multiline, TimeSpan.FromSeconds(5));
        Assert.True(start.Success, $"docs/content-model.md has no heading {title}");
        var text = Docs()[(start.Index + start.Length)..];
        var end = text.IndexOf("\n#", StringComparison.Ordinal);
        return end < 0 ? text : text[..end];
    }

    private static string Docs() => Repository.Read("docs/content-model.md").ReplaceLineEndings("\n");

    [GeneratedRegex(@"^### (?<name>\S+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Heading();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();

    [GeneratedRegex(@"^\| `<!-- visa: (?<word>[a-zåäö-]+) -->` \|", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Visa();
}
