using System.Text.RegularExpressions;
using Portal.Generator.Reading.Questions;
using Portal.Model.Learning;

namespace Portal.Tests;

/// <summary>docs/quiz-syntax.md is a specification: what it says of settings is all there is, and its examples are read as it says.</summary>
public sealed partial class QuizSyntaxDocsTests
{
    public static TheoryData<string, string> Examples => new()
    {
        { "Single choice", "single" },
        { "Multiple choice", "multiple" },
        { "Put in order", "order" },
        { "Match", "match" },
        { "Text", "text" },
        { "Number", "number" },
        { "Gap text", "gap" },
        { "Scenario", "scenario" },
    };

    [Theory, MemberData(nameof(Examples))]
    public void An_example_is_read_as_its_heading_says(string section, string kind)
    {
        var example = Blocks($"### {section}: ")[0];
        var whole = example.StartsWith("## ") ? example : Blocks("## Settings\n")[0] + "\n\n" + example;

        Assert.Equal(kind, Assert.Single(Read($"{whole}\n\n{Blocks("## Hint and explanation\n")[0]}")).Kind);
    }

    [Fact]
    public void Every_kind_has_its_example() =>
        Assert.Equal(
            typeof(Question).Assembly.GetExportedTypes().Where(type => type.BaseType == typeof(Question)).SelectMany(Words).Order(),
            Examples.Select(example => example.Data.Item2).Order());

    [Fact]
    public void The_table_of_settings_has_those_that_exist() =>
        Assert.Equal(QuestionSettings.Keys, Section("## Settings\n").Split('\n').Select(line => SettingRow().Match(line)).Where(match => match.Success).Select(match => match.Groups["key"].Value));

    private static string[] Words(Type kind) => kind == typeof(ChoiceQuestion) ? ["single", "multiple"] : [kind.Name[..^nameof(Question).Length].ToLowerInvariant()];

    private static string Section(string heading)
    {
        var docs = Repository.Read("docs/quiz-syntax.md");
        var start = docs.IndexOf(heading, StringComparison.Ordinal) + heading.Length;
        return Next().Match(docs, start) is { Success: true } next ? docs[start..next.Index] : docs[start..];
    }

    private static List<string> Blocks(string heading) => [.. Fence().Matches(Section(heading)).Select(match => match.Groups["text"].Value)];

    private static List<Question> Read(string lesson)
    {
        var portal = new MiniPortal().WithCourse(lesson: lesson);
        var page = portal.Read().Single(page => page.Source.Path.EndsWith("01-larma.md"));
        Assert.Equal("", portal.Report());
        return [.. page.Body.Questions.Select(placed => placed.Question)];
    }

    /// <summary>A heading of the document itself; those of the examples begin with Fråga or are steps.</summary>
    [GeneratedRegex(@"^##+ (?:Heading|Settings|Kinds|Single|Multiple|Put|Match|Text|Number|Gap|Scenario|Hint|The test)", RegexOptions.Multiline)]
    private static partial Regex Next();

    [GeneratedRegex(@"^```markdown\n(?<text>.*?)\n```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"^\| `(?<key>\w+)` \|")]
    private static partial Regex SettingRow();
}
