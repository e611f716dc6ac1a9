using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Portal.Generator;
using Portal.Generator.Authoring;
using Portal.Generator.Authoring.Editors;
using Portal.Generator.Reading;
using Portal.Generator.Reading.Kinds;
using Portal.Model;
using Portal.Model.Text;

namespace Portal.Tests.Authoring;

/// <summary>
/// The editor's files in the repository are those that the program writes. What is of the content in them, <c>innehall.json</c>, may be older than the
/// content: an editor who adds a page must not turn a test red. With PORTAL_ACCEPT=1 all are written anew.
/// </summary>
public sealed class EditorFilesTests
{
    private static readonly JsonDocumentOptions WithComments = new() { CommentHandling = JsonCommentHandling.Skip };

    [Fact]
    public void The_files_of_the_repository_are_those_of_the_program()
    {
        if (FixtureCase.Accepts)
            foreach (var file in EditorFiles.Of(OfTheContent(), SchemaSet.Words))
                File.WriteAllText(Path.Combine(Repository.Root, file.Path), file.Text);
        var files = EditorFiles.Of(OfTheRepository(), SchemaSet.Words);

        Assert.Equal(files.Select(file => file.Path).Where(path => path.StartsWith(EditorFiles.Schemas)).Order(StringComparer.Ordinal), Repository.SourceFiles(".vscode/schema"));
        Assert.All(files, file => Assert.True(file.Text == Repository.Read(file.Path), $"{file.Path} is not that of the program. Run the tests with PORTAL_ACCEPT=1 and review the change."));
    }

    [Fact]
    public void What_is_of_the_content_can_be_read_back()
    {
        var facts = OfTheContent();

        Assert.All(Enum.GetValues<IdKind>(), kind => Assert.NotEmpty(facts.Ids[kind]));
        Assert.Equal(EditorFiles.Of(facts, SchemaSet.Words), EditorFiles.Of(Facts(FactsSchema.Of(facts)), SchemaSet.Words));
    }

    [Fact]
    public void The_settings_name_each_schema_once()
    {
        var shared = new[] { CommonForms.File, FactsSchema.File };

        Assert.Equal(Repository.SourceFiles(".vscode/schema").Where(path => !shared.Contains(Path.GetFileName(path))), Schemas().Keys.Order(StringComparer.Ordinal));
        Assert.All(Schemas().Where(schema => schema.Key.EndsWith(".yml.json")), schema => Assert.Equal(Files(Path.GetFileName(schema.Key)[..^".json".Length]), schema.Value));

        static string[] Files(string path) => [path, .. DividedList.All.Where(list => list.Path == path).Select(list => list.Further)];
    }

    [Fact]
    public void A_page_has_the_schema_of_its_kind()
    {
        var pages = ContentFolder.Read(Repository.Content, new()).Texts.Where(file => file.Path.EndsWith(".md")).ToList();
        var found = pages.Select(page => (Kind: Slug.From(PageKindList.All.First(kind => kind.Holds(ContentPath.From(page))).Name), Schemas: Schemas().Where(schema => Holds(schema.Value, "content/" + page.Path)).Select(schema => Path.GetFileNameWithoutExtension(schema.Key)).ToList())).ToList();

        Assert.All(found.Where(page => page.Kind != "artikel"), page => Assert.Equal([page.Kind], page.Schemas));
        Assert.All(found.Where(page => page.Kind == "artikel"), page => Assert.Empty(page.Schemas.Except(["artikel"])));
        Assert.Equal(PageKindList.All.Select(kind => Slug.From(kind.Name)).Order(), found.SelectMany(page => page.Schemas).Distinct().Order());
    }

    [Theory]
    [InlineData("error-values", true)]
    [InlineData("warning-unused-file", false)]
    public async Task The_tasks_find_each_message_of_the_program_where_it_is(string fixture, bool isError)
    {
        var result = await new FixtureCase(fixture).BuildAsync();
        var output = new StringWriter();
        new Generator.Serving.PreviewTerminal("content", new Uri("http://127.0.0.1/"), output, output).Shown(result, hasVersion: false);
        var lines = output.ToString().ReplaceLineEndings("\n").TrimEnd().Split('\n');

        Assert.NotEmpty(Tasks());
        foreach (var matchers in Tasks().Select(task => task["problemMatcher"]!.AsArray()).Where(matchers => matchers.Count > 0))
        {
            var all = matchers.ToDictionary(matcher => (string)matcher!["severity"]!, matcher => lines.Select(line => Regex.Match(line, (string)matcher!["pattern"]!["regexp"]!, RegexOptions.None, TimeSpan.FromSeconds(5))).Where(match => match.Success).ToList());
            Assert.Equal(
                result.Diagnostics.Select(found => $"content/{found.Path} {found.Span.Line} {found.Span.Column} {found.Rule.Code} {found.Message}"),
                all[isError ? "error" : "warning"].Select(match => string.Join(' ', match.Groups.Values.Skip(1).Select(group => group.Value)).Replace('\\', '/')));
            Assert.Empty(all[isError ? "warning" : "error"]);
            Assert.All(matchers.Select(matcher => matcher!["background"]).OfType<JsonNode>(), background =>
                Assert.Equal((0, lines.Length - 1), (Array.FindIndex(lines, line => Regex.IsMatch(line, (string)background["beginsPattern"]!)), Array.FindIndex(lines, line => Regex.IsMatch(line, (string)background["endsPattern"]!)))));
        }
    }

    [Fact]
    public void The_tasks_ask_for_what_the_program_does() =>
        Assert.All(Tasks(), task => Assert.Contains($"portal {(string)task["args"]!.AsArray()[^1]!} ", Generator.Commands.HelpText.All, StringComparison.Ordinal));

    private static EditorFacts OfTheContent() => EditorFacts.Of(PortalBuilder.Read(new BuildRequest { Content = Repository.Content, Today = MiniPortal.Today, History = false }, new BuildMemory()).Written!);

    private static EditorFacts OfTheRepository() => Facts(JsonNode.Parse(Repository.Read(EditorFiles.Schemas + FactsSchema.File))!);

    private static EditorFacts Facts(JsonNode schema)
    {
        var definitions = schema["definitions"]!;
        var demanded = NewKind.All.Select(kind => kind.Section).OfType<string>().Distinct().SelectMany(section => Texts(definitions[FactsSchema.Demanded(section)]!["required"]!).Select(key => (Key: key, Section: section)));
        return new(
            Enum.GetValues<IdKind>().ToImmutableSortedDictionary(kind => kind, kind => Texts(definitions[FactsSchema.Name(kind)]!["examples"]!).ToImmutableArray()),
            [.. demanded.GroupBy(each => each.Key).Select(each => new RequiredKey(each.Key, [.. each.Select(demand => demand.Section)]))]);
    }

    private static Dictionary<string, string[]> Schemas() => Json(".vscode/settings.json")["yaml.schemas"]!.AsObject().ToDictionary(schema => schema.Key, schema => schema.Value is JsonArray several ? [.. Texts(several)] : new[] { (string)schema.Value! });

    private static IEnumerable<JsonNode> Tasks() => Json(".vscode/tasks.json")["tasks"]!.AsArray().OfType<JsonNode>();

    private static JsonNode Json(string path) => JsonNode.Parse(Repository.Read(path), documentOptions: WithComments)!;

    private static IEnumerable<string> Texts(JsonNode array) => array.AsArray().Select(text => (string)text!);

    /// <summary>True when one of some patterns holds a path, and none that begins with <c>!</c> does. They begin anywhere in the path.</summary>
    private static bool Holds(string[] patterns, string path) => Array.Exists(patterns, pattern => pattern[0] != '!' && Is(pattern, path)) && !Array.Exists(patterns, pattern => pattern[0] == '!' && Is(pattern[1..], path));

    private static bool Is(string pattern, string path) => Regex.IsMatch(path, $"(^|/){pattern.Replace(".", "[.]").Replace("*", "[^/]*")}$", RegexOptions.None, TimeSpan.FromSeconds(5));
}
