using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;

namespace Portal.Tests;

/// <summary>Dependencies point one way: Portal.Model, then the generator; and its stages in their order.</summary>
public sealed partial class DependencyTests
{
    /// <summary>The stages of the generator and those each may use.</summary>
    public static TheoryData<string, string[]> Stages => new()
    {
        { "Reading", [] },
        { "Linking", ["Reading"] },
        { "Authoring", ["Linking", "Reading"] },
        { "Views", [] },
        { "Rendering", ["Reading", "Views"] },
        { "Search", ["Reading", "Views"] },
        { "Typesetting", ["Search"] },
        { "Outputs", ["Authoring", "Reading", "Rendering", "Search", "Views"] },
        { "Outward", ["Reading"] },
        { "Packaging", ["Outputs", "Reading", "Rendering", "Views"] },
        { "Writing", [] },
        { "Reporting", ["Reading", "Views"] },
        { "Serving", ["Reporting", "Outputs", "Rendering"] },
        { "Commands", ["Authoring", "Outputs", "Outward", "Reading", "Rendering", "Reporting", "Search", "Serving", "Views", "Writing"] },
    };

    [Theory, MemberData(nameof(Stages))]
    public void A_stage_uses_only_the_stages_before_it(string stage, string[] allowed)
    {
        var foreign = Repository.SourceFiles($"generator/Portal.Generator/{stage}").Where(path => path.EndsWith(".cs"))
            .SelectMany(path => UsedStage.Matches(Repository.Read(path)).Select(match => (path, used: match.Groups["stage"].Value)))
            .Where(use => use.used != stage && !allowed.Contains(use.used));

        Assert.Empty(foreign);
    }

    [Fact]
    public void A_use_of_a_stage_is_seen_however_it_is_written()
    {
        Assert.All(Stages.Select(row => row.Data.Item1), stage => Assert.All(
            new[] { $"using Portal.Generator.{stage};", $"using Portal.Generator.{stage}.Within;", $"new {stage}.Thing()", $"Portal.Generator.{stage}.Thing.Of()", $"({stage}.Within.Thing)" },
            text => Assert.Equal([stage], Used(text))));
        Assert.Empty(Used("using Portal.Model.Rendering; site.Search.Value; Model.Rendering.Thing; System.CommandLine.Parsing.X; Commands.x"));
    }

    [Theory]
    [InlineData("Rendering")]
    [InlineData("Outputs")]
    public void Of_reading_those_that_write_know_the_dialect_and_the_names_of_files(string stage)
    {
        var read = typeof(Generator.Reading.ContentFolder).Assembly.GetTypes().Where(type => type.Namespace == typeof(Generator.Reading.ContentFolder).Namespace && !type.IsNested).Select(type => type.Name).Distinct();
        var ofReading = new Regex($@"(?<![.\w])(?:Reading\.)?(?<type>{string.Join('|', read)})\.|using Portal\.Generator\.(?<type>Reading\.(?!Markdown)\w+)", RegexOptions.None, TimeSpan.FromSeconds(10));
        var used = Repository.SourceFiles($"generator/Portal.Generator/{stage}").Where(path => path.EndsWith(".cs")).SelectMany(path => ofReading.Matches(Repository.Read(path))).Select(match => match.Groups["type"].Value).Distinct();

        Assert.Empty(used.Except(["ContentFolder", "SettingsReader", "TemplateAddress"])); // the last is what templates spell out
    }

    [Fact]
    public void Every_folder_of_the_generator_is_a_stage_with_rules()
    {
        var folders = Repository.SourceFiles("generator/Portal.Generator").Select(path => path.Split('/')).Where(parts => parts.Length > 3).Select(parts => parts[2]).Distinct();

        Assert.Empty(folders.Except(Stages.Select(row => row.Data.Item1)));
    }

    [Theory]
    [InlineData("Reading")]
    [InlineData("Linking")]
    [InlineData("Authoring")]
    [InlineData("Views")]
    [InlineData("Rendering")]
    [InlineData("Search")]
    [InlineData("Typesetting")]
    [InlineData("Outputs")]
    [InlineData("Packaging")]
    [InlineData("Outward")]
    [InlineData("Writing")]
    [InlineData("Reporting")]
    public void A_stage_does_not_know_the_pipeline_it_is_part_of(string stage) =>
        Assert.Empty(Repository.SourceFiles($"generator/Portal.Generator/{stage}").Where(path => Pipeline().IsMatch(Repository.Read(path))));

    [Fact]
    public void The_model_does_not_know_the_generator() =>
        Assert.Empty(References(typeof(Model.PortalModel).Assembly).Where(name => name is "portal" || name.StartsWith("Scriban") || name.StartsWith("Microsoft.AspNetCore")));

    [Fact]
    public void The_model_cannot_reach_files_processes_or_the_network()
    {
        using var file = new PEReader(File.OpenRead(typeof(Model.PortalModel).Assembly.Location));
        var metadata = file.GetMetadataReader();
        var used = metadata.TypeReferences.Select(metadata.GetTypeReference)
            .Select(reference => $"{metadata.GetString(reference.Namespace)}.{metadata.GetString(reference.Name)}").ToList();

        Assert.Contains(used, name => name == "System.Object");
        Assert.Empty(used.Where(name => Reach().IsMatch(name)));
    }

    private static IEnumerable<string> Used(string text) => UsedStage.Matches(text).Select(match => match.Groups["stage"].Value);

    private static IEnumerable<string> References(Assembly assembly) => assembly.GetReferencedAssemblies().Select(name => name.Name!);

    /// <summary>A namespace of the generator: in a using, in full, or relative to Portal.Generator. Portal.Model.Rendering is another one.</summary>
    private static readonly Regex UsedStage = new(
        $@"(?<!Portal\.Model\.|Model\.|Markdig\.|System\.CommandLine\.|\w\.)(?:Portal\.Generator\.)?\b(?<stage>{string.Join('|', Stages.Select(row => row.Data.Item1))})\.[A-Z]|using Portal\.Generator\.(?<stage>\w+)", RegexOptions.None, TimeSpan.FromSeconds(10));

    [GeneratedRegex(@"\b(PortalBuilder|BuildRequest|BuildResult)\b")]
    private static partial Regex Pipeline();

    [GeneratedRegex(@"^System\.IO\.(?!Path$|StringReader$|StringWriter$|TextWriter$|TextReader$)|^System\.Net\.(?!WebUtility$)|^System\.Diagnostics\.Process|^System\.Console$|^System\.DateTime$")]
    private static partial Regex Reach();
}
