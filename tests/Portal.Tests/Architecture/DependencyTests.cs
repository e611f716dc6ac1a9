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
            .SelectMany(path => UsedStage().Matches(Repository.Read(path)).Select(match => (path, used: match.Groups["stage"].Value)))
            .Where(use => use.used != stage && !allowed.Contains(use.used));

        Assert.Empty(foreign);
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
    [InlineData("Rendering")]
    [InlineData("Typesetting")]
    [InlineData("Outputs")]
    [InlineData("Outward")]
    [InlineData("Writing")]
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

    private static IEnumerable<string> References(Assembly assembly) => assembly.GetReferencedAssemblies().Select(name => name.Name!);

    /// <summary>A namespace of the generator: in a using, in full, or relative to Portal.Generator. Portal.Model.Rendering is another one.</summary>
    [GeneratedRegex(@"(?<!Portal\.Model\.|Model\.|Markdig\.|System\.CommandLine\.|\w\.)(?:Portal\.Generator\.)?\b(?<stage>Reading|Linking|Views|Rendering|Outputs|Outward|Writing|Reporting|Serving|Commands)\.[A-Z]|using Portal\.Generator\.(?<stage>\w+)")]
    private static partial Regex UsedStage();

    [GeneratedRegex(@"\b(PortalBuilder|BuildRequest|BuildResult)\b")]
    private static partial Regex Pipeline();

    [GeneratedRegex(@"^System\.IO\.(?!Path$|StringReader$|StringWriter$|TextWriter$|TextReader$)|^System\.Net\.(?!WebUtility$)|^System\.Diagnostics\.Process|^System\.Console$|^System\.DateTime$")]
    private static partial Regex Reach();
}
