using Portal.Generator;
using Portal.Generator.Authoring;
using Portal.Generator.Authoring.Editors;
using Portal.Generator.Reading;
using Portal.Generator.Reading.Kinds;
using Portal.Generator.Reading.Yaml;
using Portal.Model;
using Portal.Model.Diagnostics;
using Portal.Model.Text;

namespace Portal.Tests.Authoring;

/// <summary>The schemas find what the program finds in the keys and values of all content that there is, and nothing else.</summary>
public sealed class SchemaVerdictTests
{
    public static TheoryData<string> Contents => [Repository.Content, .. FixtureCase.All.Select(fixture => fixture.Content)];

    [Theory, MemberData(nameof(Contents))]
    public void Schemas_and_program_find_the_same_files_wrong(string content)
    {
        var read = PortalBuilder.Read(Request(content), new BuildMemory());
        var schemas = new SchemaSet(read.Written is { } written ? EditorFacts.Of(written) : SchemaSet.NoFacts);
        var judged = 0;
        foreach (var (file, schema, node) in Files(read))
        {
            judged++;
            var faults = schemas.Faults(schema, node).ToList();
            var told = read.Diagnostics.Where(found => found.Path == file.Path && found.Span.Line <= LinesOfYaml(file) && (SchemaSight.Sees(found) && !IsOfAnArticlesSection(schema, found) || faults.Count > 0 && SchemaSight.IsOfItsKind(found))).Select(found => found.Message).ToList();
            Assert.True(told.Count > 0 == faults.Count > 0, $"{file.Path}\nprogram: {string.Join(" | ", told)}\nschema: {string.Join(" | ", faults)}");
        }
        Assert.True(judged > 0 || read.Written is null);
    }

    [Fact]
    public void Everything_that_a_schema_is_said_not_to_see_is_there_to_be_seen()
    {
        var told = FixtureCase.All.SelectMany(fixture => PortalBuilder.Read(Request(fixture.Content), new BuildMemory()).Diagnostics).Concat(SchemaMistakeTests.Told()).ToList();

        Assert.Empty(SchemaSight.Unseen.Where(unseen => !told.Any(found => SchemaSight.Is(found, unseen))).Select(unseen => unseen.Message));
    }

    private static BuildRequest Request(string content) => new() { Content = content, Today = MiniPortal.Today, History = false };

    /// <summary>The files that the program reads the keys of, each with its schema. What is no YAML, or has a key twice, no schema sees.</summary>
    private static IEnumerable<(SourceFile File, string Schema, YamlNode Node)> Files(ReadPortal read)
    {
        foreach (var page in read.Written?.Pages.Where(page => !page.IsUnread) ?? [])
        {
            var kind = PageKindList.All.First(kind => kind.Holds(ContentPath.From(page.Source)));
            var bag = new DiagnosticBag();
            if (FrontMatter.Read(page.Source, bag) is { } map && bag.Sorted().IsEmpty)
                yield return (page.Source, $"{Slug.From(kind.Name)}.json", map);
        }
        foreach (var path in FileKeys.All.Select(file => file.Path).Append(WordsReader.Path))
        {
            var bag = new DiagnosticBag();
            if (read.Content.Find(path) is { } file && YamlTree.Read(file.Text, path, 1, bag) is { } node and not YamlMap { Entries: [] } && bag.Sorted().IsEmpty)
                yield return (file, $"{path}.json", node);
        }
    }

    private static int LinesOfYaml(SourceFile file) => file.Path.EndsWith(".md", StringComparison.Ordinal) ? file.Text[..FrontMatter.End(file.Text)].Count(c => c == '\n') : int.MaxValue;

    /// <summary>Articles lie in many sections and have one schema, so it does not know what a section demands.</summary>
    private static bool IsOfAnArticlesSection(string schema, Diagnostic found) => schema == "artikel.json" && found.Suggestion?.Contains("se krav i portal.yml", StringComparison.Ordinal) == true;
}
