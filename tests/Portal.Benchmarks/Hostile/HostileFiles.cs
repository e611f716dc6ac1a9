using System.Diagnostics;
using System.Text;
using Portal.Tests.Hostile;

namespace Portal.Benchmarks.Hostile;

/// <summary>
/// Builds every shape at the largest size that a file may have, each with the program in a process of its own, and prints those that
/// take more than the limits. What is measured is the whole program: start, read, link, render, index, check and write.
/// </summary>
public static class HostileFiles
{
    private const int Size = 256 * 1024;
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(2);
    private const int LimitMegabytes = 300;
    private static readonly TimeSpan End = TimeSpan.FromSeconds(60);
    private const int EndMegabytes = 4000;

    /// <summary>Builds the shapes whose name has a piece; those numbered <paramref name="first"/> and every <paramref name="step"/> after it. Returns 1 when one is beyond the limits.</summary>
    public static int Run(string root, string piece, int first, int step)
    {
        var beyond = 0;
        var shapes = Shape.All.Where(shape => shape.Name.Contains(piece, StringComparison.Ordinal)).ToList();
        for (var i = first; i < shapes.Count; i += step)
        {
            var result = Build(root, shapes[i]);
            var isBeyond = result.Cpu > Limit || result.Megabytes > LimitMegabytes || result.Code is not (0 or 1);
            beyond += isBeyond ? 1 : 0;
            Console.WriteLine($"{(isBeyond ? "ÖVER" : "")}\t{i}\t{result.Wall.TotalSeconds:0.00} s\t{result.Cpu.TotalSeconds:0.00} s cpu\t{result.Megabytes} MB\t{result.Code}\t{shapes[i].Name}\t{result.FirstLine}");
        }
        Console.WriteLine($"{beyond} över {Limit.TotalSeconds} s processortid eller {LimitMegabytes} MB, av {(shapes.Count - first + step - 1) / step}");
        return beyond == 0 ? 0 : 1;
    }

    /// <summary>As many characters as fit: å takes two bytes.</summary>
    private static int Length(Shape shape) => (int)((long)Size * Size / Math.Max(Size, Encoding.UTF8.GetByteCount(shape.Text(Size)))) - 200;

    private static (TimeSpan Wall, TimeSpan Cpu, long Megabytes, int Code, string FirstLine) Build(string root, Shape shape)
    {
        var folder = Directory.CreateTempSubdirectory("portal-hostile-").FullName;
        try
        {
            HostileSite.Write(Path.Combine(folder, "content"), Path.Combine(root, "tests", "Portal.Tests", "Fixtures"), shape, Length(shape));
            var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "portal.dll"), "build", "--content", "content", "--output", "output", "--date", "2026-11-20"])
            {
                WorkingDirectory = folder, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true,
            };
            var clock = Stopwatch.StartNew();
            using var process = Process.Start(start)!;
            var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
            var (cpu, memory) = (TimeSpan.Zero, 0L);
            while (!process.WaitForExit(5))
            {
                try
                {
                    process.Refresh();
                    (cpu, memory) = (process.TotalProcessorTime, Math.Max(memory, process.WorkingSet64 >> 20));
                }
                catch (Exception e) when (e is InvalidOperationException or System.ComponentModel.Win32Exception)
                {
                    continue; // it has just ended
                }
                if (clock.Elapsed > End || memory > EndMegabytes)
                    process.Kill();
            }
            process.WaitForExit();
            var line = (output.Result + errors.Result).Split('\n')[0];
            return (clock.Elapsed, cpu, memory, process.ExitCode, line.Length > 160 ? line[..160] : line);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
