using System.Text.RegularExpressions;
using Portal.Generator.Reading;
using Portal.Model;
using Portal.Model.Diagnostics;
using Portal.Model.Text;

namespace Portal.Tests;

/// <summary>The words of the interface stand in <c>templates/words</c> and nowhere else, in every language the same.</summary>
public sealed partial class InterfaceWordsTests
{
    /// <summary>Keys that the program makes of others.</summary>
    private static readonly Regex Made = new("^(date\\.month_[0-9]+|(page|editorial)\\.[a-z_]+_about)$");

    /// <summary>C# that says something to readers; what the rest says, it says to editors.</summary>
    private static readonly string[] ForReaders = ["generator/Portal.Generator/Views", "generator/Portal.Generator/Rendering/Markdown", "generator/Portal.Generator/Outputs", "generator/Portal.Generator/Search", "generator/Portal.Model/Rendering"];

    /// <summary>Swedish that no reader is told: of the language itself, of what content writes, and errors on several lines.</summary>
    private static readonly string[] NotSaid = ["/StopWords.cs", "/SnowballSwedish.cs", "/SwedishStemmer.cs", "/SvgLines.cs", "/SiteIndex.cs: Fråga:", "/OutputPaths.cs", "/IndexLetter.cs", "/GeneratedFiles.cs", "/SearchSynonyms.cs", "/QuestionRanks.cs"];

    private static readonly SourceFile[] Languages = [.. TemplateProbe.Languages];

    private static readonly HashSet<string> Keys = [.. TemplateProbe.Words.Keys];

    [Fact]
    public void Every_language_has_the_same_words_with_the_same_places()
    {
        Assert.Equal(["en", "sv"], Languages.Select(file => file.Stem).Order());
        var all = Languages.Select(file => WordsReader.Entries(file, new DiagnosticBag()).ToList()).ToList();
        Assert.All(all, words => Assert.Equal(words.Count, words.DistinctBy(word => word.Key).Count()));
        var (one, other) = (all[0].ToDictionary(word => word.Key, word => word.Word), all[1].ToDictionary(word => word.Key, word => word.Word));
        Assert.Equal(one.Keys.Order(), other.Keys.Order());
        Assert.Empty(one.Where(word => (WordsReader.Fault(word.Value, other[word.Key]) ?? WordsReader.Fault(other[word.Key], word.Value)) is not null).Select(word => word.Key));
    }

    [Fact]
    public void No_swedish_word_is_left_in_the_english() => Assert.Empty(
        WordsReader.Entries(Languages.Single(file => file.Stem == "en"), new DiagnosticBag()).Where(word => SwedishLetter().IsMatch($"{word.Word.Text}{word.Word.One}")
            || TemplateProbe.Words.Find(word.Key) is { } swedish && Letters().Count($"{swedish.Text}") > 9 && $"{swedish.Text}" == $"{word.Word.Text}").Select(word => word.Key));

    [Fact]
    public void Every_key_that_the_program_asks_for_is_there()
    {
        var groups = Keys.Select(key => key.Split('.')[0]).ToHashSet();
        Assert.Empty(Repository.SourceFiles("generator").Where(path => path.EndsWith(".cs"))
            .SelectMany(path => Literal().Matches(Repository.Read(path)).Select(match => match.Groups["text"].Value))
            .Where(text => KeyForm().IsMatch(text) && groups.Contains(text.Split('.')[0]) && !text.EndsWith(".js") && !Keys.Contains(text) && !Words.Former.ContainsKey(text)));
    }

    [Fact]
    public void Every_word_is_asked_for()
    {
        var text = string.Concat(Repository.SourceFiles("generator", "templates", "site/src").Where(path => Path.GetExtension(path) is ".cs" or ".html" or ".ts").Select(Repository.Read));
        Assert.Empty(Keys.Where(key => !Made.IsMatch(key) && !text.Contains($"\"{key}\"", StringComparison.Ordinal) && !text.Contains($"'{key}'", StringComparison.Ordinal)));
    }

    [Fact]
    public void No_template_has_a_word_of_its_own() => Assert.Empty(Repository.SourceFiles("templates").Where(path => path.EndsWith(".html")).SelectMany(path =>
    {
        var text = Expression().Replace(Repository.Read(path), match => string.Concat(QuotedInExpression().Matches(match.Value).Select(quoted => quoted.Groups["text"].Value).Where(quoted => !match.Value.StartsWith("{{ takes") && Sentence().IsMatch(quoted))));
        var seen = Tag().Replace(Code().Replace(text, ""), tag => string.Concat(ReadAttribute().Matches(tag.Value).Select(attribute => attribute.Groups["value"].Value)));
        return Letters().Matches(CharacterReference().Replace(seen, "")).Select(match => $"{path}: {match.Value}");
    }));

    [Fact]
    public void No_code_for_readers_has_a_word_of_its_own() => Assert.Empty(Repository.SourceFiles(ForReaders).Where(path => path.EndsWith(".cs"))
        .SelectMany(path => Repository.Read(path).Split('\n').Where(line => !IsForOthers(line)).SelectMany(line => Literal().Matches(line))
            .Select(match => match.Groups["text"].Value).Where(text => SwedishLetter().IsMatch(text) || SwedishWord().IsMatch(text)).Select(text => $"{path}: {text}"))
        .Where(found => !Array.Exists(NotSaid, found.Contains)));

    /// <summary>Comments, what editors are told, and what is said of our own mistakes.</summary>
    private static bool IsForOthers(string line) => line.TrimStart().StartsWith("//") || line.Contains("DiagnosticRules.") || line.Contains("Exception(");

    [GeneratedRegex("""(?<!')"(?<text>(?:[^"\\\n]|\\.)*)"(?!')""")]
    private static partial Regex Literal();

    [GeneratedRegex("^[a-z_]+\\.[a-z0-9_]+$")]
    private static partial Regex KeyForm();

    [GeneratedRegex("[åäöÅÄÖ]")]
    private static partial Regex SwedishLetter();

    [GeneratedRegex(@"(?i)\b(och|eller|inte|som|den|det|till|med|sida|sidor|fel|rätt|visa)\b")]
    private static partial Regex SwedishWord();

    [GeneratedRegex(@"\p{L}{2,}")]
    private static partial Regex Letters();

    [GeneratedRegex(@"^\p{Lu}|[åäö]")]
    private static partial Regex Sentence();

    [GeneratedRegex(@"\{\{.*?\}\}", RegexOptions.Singleline)]
    private static partial Regex Expression();

    [GeneratedRegex("'(?<text>[^']*)'")]
    private static partial Regex QuotedInExpression();

    [GeneratedRegex("<code>[^<]*</code>|<!DOCTYPE html>")]
    private static partial Regex Code();

    [GeneratedRegex("""<(?:[^<>"]|"[^"]*")*>""")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s(?:aria-label|alt|title|placeholder|data-label|label)=""(?<value>[^""]*)""")]
    private static partial Regex ReadAttribute();

    [GeneratedRegex("&[a-z]+;")]
    private static partial Regex CharacterReference();
}
