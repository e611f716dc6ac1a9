using System.Diagnostics;
using Portal.Generator;
using Portal.Tests.Hostile;

namespace Portal.Benchmarks.Hostile;

/// <summary>Builds every shape in sizes that double twice, to find work that grows faster than the text.</summary>
public static class HostileHunt
{
    /// <summary>Builds the shapes from a number on, one line for each. Ends with 9 when one does not end in time.</summary>
    public static async Task<int> RunAsync(string root, int from, int to, int size, string? filter)
    {
        var fixtures = Path.Combine(root, "tests", "Portal.Tests", "Fixtures");
        for (var warm = 0; warm < (filter is null ? 3 : 1); warm++)
            await Build(fixtures, Shape.All[0], 1000);
        for (var i = from; i < Math.Min(to, Shape.All.Count); i++)
        {
            var shape = Shape.All[i];
            if (filter is not null && !shape.Name.Contains(filter, StringComparison.Ordinal))
                continue;
            using var watchdog = new Timer(_ => { Console.WriteLine($"{i}\tTIMEOUT\t{shape.Name}"); Environment.Exit(9); }, null, TimeSpan.FromSeconds(20), Timeout.InfiniteTimeSpan);
            var small = await Build(fixtures, shape, size / 4);
            var large = await Build(fixtures, shape, size);
            Console.WriteLine($"{i}\t{small.Time:0}\t{large.Time:0}\t{large.Time / Math.Max(small.Time, 8):0.0}\t{small.Bytes >> 20}\t{large.Bytes >> 20}\t{large.Codes}\t{shape.Name}");
        }
        return 0;
    }

    private static async Task<(double Time, long Bytes, string Codes)> Build(string fixtures, Shape shape, int size)
    {
        var folder = Directory.CreateTempSubdirectory("portal-hostile-").FullName;
        try
        {
            HostileSite.Write(folder, fixtures, shape, size);
            GC.Collect();
            var (cpu, bytes) = (Process.GetCurrentProcess().TotalProcessorTime, GC.GetTotalAllocatedBytes(true));
            try
            {
                var result = await PortalBuilder.BuildAsync(new BuildRequest { Content = folder, Today = new DateOnly(2026, 11, 20), History = false });
                var codes = string.Join(",", result.Diagnostics.CountBy(diagnostic => diagnostic.Rule.Code).Select(code => $"{code.Key[6..]}x{code.Value}").Take(4));
                return ((Process.GetCurrentProcess().TotalProcessorTime - cpu).TotalMilliseconds, GC.GetTotalAllocatedBytes(true) - bytes, codes);
            }
            catch (Exception e)
            {
                return ((Process.GetCurrentProcess().TotalProcessorTime - cpu).TotalMilliseconds, GC.GetTotalAllocatedBytes(true) - bytes, "EXCEPTION " + e.GetType().Name + " " + e.Message.Split('\n')[0]);
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
