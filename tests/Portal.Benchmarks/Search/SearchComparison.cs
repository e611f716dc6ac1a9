using System.Diagnostics;
using Markdig.Syntax;
using Portal.Generator.Reading;
using Portal.Generator.Reading.Markdown;
using Portal.Generator.Search.Language;
using Portal.Model.Diagnostics;

namespace Portal.Benchmarks.Search;

/// <summary>Generates large portals and lets tests/search-comparison/benchmark.mjs measure four search engines on them.</summary>
public static class SearchComparison
{
    /// <summary>Runs it for the given numbers of pages, and ends with the code of the script.</summary>
    public static int Run(string root, IReadOnlyList<string> sizes)
    {
        var work = Directory.CreateTempSubdirectory("portal-search-").FullName;
        try
        {
            foreach (var size in sizes)
                LargePortal.Write(Path.Combine(work, size), Text(root), int.Parse(size));
            var script = Path.Combine(root, "tests", "search-comparison", "benchmark.mjs");
            using var node = Process.Start(new ProcessStartInfo("node", [script, work, Environment.ProcessPath!, .. sizes]))!;
            node.WaitForExit();
            return node.ExitCode;
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    /// <summary>A source of words that begins with those of the real content.</summary>
    public static GrowingText Text(string root) => new(
    [
        .. ContentFolder.Read(Path.Combine(root, "content"), new DiagnosticBag()).Texts
            .Where(file => file.Path.EndsWith(".md"))
            .SelectMany(file => BodyReader.Read(file, new DiagnosticBag())!.Tree)
            .SelectMany(block => SearchWords.In(Plain(block))),
    ]);

    private static string Plain(Block block) => block switch
    {
        LeafBlock leaf => InlineText.Of(leaf),
        ContainerBlock container => InlineText.Of(container),
        _ => "",
    };
}
