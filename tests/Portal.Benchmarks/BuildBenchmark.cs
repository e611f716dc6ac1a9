using BenchmarkDotNet.Attributes;
using Portal.Generator;
using Portal.Generator.Reading;
using Portal.Generator.Reading.Markdown;
using Portal.Model.Diagnostics;

namespace Portal.Benchmarks;

/// <summary>How long the whole build of the real content takes, and its two largest parts alone.</summary>
[MemoryDiagnoser]
public class BuildBenchmark
{
    private readonly string content = Path.Combine(Repository.Root, "content");
    private ContentFiles files = new([], []);

    /// <summary>Reads the content once, for the part that parses it.</summary>
    [GlobalSetup]
    public void Setup() => files = ContentFolder.Read(content, new DiagnosticBag());

    /// <summary>Files from disk.</summary>
    [Benchmark]
    public ContentFiles Read() => ContentFolder.Read(content, new DiagnosticBag());

    /// <summary>Markdown to trees.</summary>
    [Benchmark]
    public int Parse() => files.Texts.Where(file => file.Path.EndsWith(".md")).Sum(file => BodyReader.Read(file, new DiagnosticBag())!.Links.Length);

    /// <summary>Everything but writing.</summary>
    [Benchmark]
    public Task<BuildResult> Build() =>
        PortalBuilder.BuildAsync(new BuildRequest { Content = content, Today = Portal.Generator.Commands.SwedishClock.Today, History = false });
}
