using System.Diagnostics;
using System.Security.Cryptography;
using Portal.Benchmarks.Search;
using Portal.Generator;
using Portal.Generator.Rendering;
using Portal.Model.Diagnostics;
using Portal.Model.Output;
using Portal.Tests;

namespace Portal.Benchmarks;

/// <summary>What the last check of finished pages costs, as a stream and on trees, on the real content.</summary>
public static class CheckTimes
{
    private const int Rounds = 5;

    /// <summary>Checks all pages, with so many guides more for each number, in turn one way and the other, and prints milliseconds of processor time and the median ratio.</summary>
    public static async Task<int> RunAsync(string root, IEnumerable<string> sizes)
    {
        foreach (var size in sizes.Select(int.Parse))
        {
            var content = Directory.CreateTempSubdirectory("portal-check-").FullName;
            try
            {
                LargeBuild.WriteContent(Path.Combine(root, "content"), content, SearchComparison.Text(root), size);
                var built = await PortalBuilder.BuildAsync(new BuildRequest { Content = content, Today = Portal.Generator.Commands.SwedishClock.Today, History = false });
                if (built.HasErrors)
                    throw new InvalidOperationException(string.Join('\n', built.Diagnostics.Take(5)));
                Measure([.. built.Files.Where(file => file.Path.EndsWith(".html"))]);
            }
            finally
            {
                Directory.Delete(content, recursive: true);
            }
        }
        return 0;
    }

    private static void Measure(OutputFile[] pages)
    {
        Console.WriteLine($"{pages.Length} pages, {pages.Sum(page => page.Bytes.Length) / 1024} kB");
        var ratios = new List<double>();
        for (var round = 1; round <= Rounds; round++)
        {
            var stream = Time(() => HtmlCheck.Check(pages, new DiagnosticBag()));
            var tree = Time(() => Parallel.ForEach(pages, page => TreeCheck.Check(page)));
            var hash = Time(() => Parallel.ForEach(pages, page => SHA256.HashData(page.Bytes.Span)));
            ratios.Add(stream / tree);
            Console.WriteLine($"  stream {stream:0} ms, tree {tree:0} ms, ratio {ratios[^1]:0.000}; SHA-256 of the pages, a part of the stream's, {hash:0} ms");
        }
        Console.WriteLine($"  median ratio {ratios.Order().ElementAt(Rounds / 2):0.000}");
    }

    private static double Time(Action work)
    {
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        work();
        process.Refresh();
        return (process.TotalProcessorTime - before).TotalMilliseconds;
    }
}
