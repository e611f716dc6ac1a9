using System.Diagnostics;
using Portal.Benchmarks.Peers;
using Portal.Benchmarks.Search;
using Portal.Generator;
using Portal.Generator.Rendering;
using Portal.Generator.Writing;
using Portal.Model.Diagnostics;

namespace Portal.Benchmarks;

/// <summary>Where a build's time and memory go: its stages one after the other, each to its end before the next begins.</summary>
public static class StageTimes
{
    /// <summary>Builds the site of the comparison with Hugo for each size, cold and then warm, and prints a line for each stage.</summary>
    public static int Run(IEnumerable<string> sizes)
    {
        foreach (var size in sizes.Select(int.Parse))
        {
            var folder = Directory.CreateTempSubdirectory("portal-stages-").FullName;
            try
            {
                PeerSite.Write(folder, SearchComparison.Text(Repository.Root), size);
                Console.WriteLine($"{size} pages, cold");
                Measure(folder, "cold");
                Console.WriteLine($"{size} pages, warm");
                Measure(folder, "warm");
            }
            finally
            {
                Directory.Delete(folder, recursive: true);
            }
        }
        return 0;
    }

    private static void Measure(string folder, string output)
    {
        var request = new BuildRequest { Content = Path.Combine(folder, "portal"), Today = new DateOnly(2026, 11, 20), History = false };
        var memory = new BuildMemory();
        var assets = SiteAssets.Read(request.Site);
        var read = Stage("read", () => PortalBuilder.Read(request, memory));
        var linked = Stage("link", () => PortalBuilder.Link(read, request));
        var planned = Stage("plan", () => PortalBuilder.Plan(linked, assets));
        var pages = planned.Site.Listed.Where(file => file.Path.EndsWith(".html")).ToList();
        Stage("draw pages", () => Parallel.ForEach(pages, page => _ = page.Bytes));
        Stage("check pages", () => HtmlCheck.Check(planned.Site.Listed, new DiagnosticBag()));
        Stage("outputs", () => Parallel.ForEach(planned.Site.Listed, file => _ = file.Bytes));
        Stage("search documents", () => planned.Site.Search!.Faults);
        Stage("search index", () => planned.Site.Search!.Files);
        Stage("write", () =>
        {
            OutputFolder.Write(Path.Combine(folder, output), planned.Files);
            return 0;
        });
        GC.KeepAlive((read, linked, planned));
    }

    private static T Stage<T>(string name, Func<T> work)
    {
        using var process = Process.GetCurrentProcess();
        var (before, allocated, collections) = (process.TotalProcessorTime, GC.GetTotalAllocatedBytes(), GC.CollectionCount(0));
        var paused = GC.GetTotalPauseDuration();
        var clock = Stopwatch.StartNew();
        var result = work();
        var seconds = clock.Elapsed.TotalSeconds;
        process.Refresh();
        var processor = (process.TotalProcessorTime - before).TotalSeconds;
        allocated = GC.GetTotalAllocatedBytes() - allocated;
        paused = GC.GetTotalPauseDuration() - paused;
        collections = GC.CollectionCount(0) - collections;
        Console.WriteLine($"  {name,-17} {seconds,7:0.00} s {processor,7:0.00} s of processors {allocated / 1e6,8:0} MB allocated, {collections,3} collections of {paused.TotalSeconds,5:0.00} s; {GC.GetTotalMemory(forceFullCollection: true) / 1e6,6:0} MB kept");
        return result;
    }

    private static void Stage(string name, Action work) => Stage(name, () =>
    {
        work();
        return 0;
    });
}
