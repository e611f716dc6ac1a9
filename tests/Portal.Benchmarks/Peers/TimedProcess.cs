using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace Portal.Benchmarks.Peers;

/// <summary>What a program cost from start to end.</summary>
/// <param name="Seconds">On the clock.</param>
/// <param name="Processor">Seconds of all processors together.</param>
/// <param name="Megabytes">The most memory that it held at once (<c>VmHWM</c> of proc(5)).</param>
public sealed record Cost(double Seconds, double Processor, double Megabytes)
{
    /// <summary>Two programs after each other.</summary>
    public static Cost operator +(Cost one, Cost other) =>
        new(one.Seconds + other.Seconds, one.Processor + other.Processor, Math.Max(one.Megabytes, other.Megabytes));
}

/// <summary>Runs a program and measures it. Linux only: the memory and the processors' time are read from <c>/proc</c> while it runs.</summary>
public static class TimedProcess
{
    private const double TicksInSecond = 100; // USER_HZ of proc(5)
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(5);

    /// <summary>Runs it to its end; what it prints is shown when it fails.</summary>
    public static Cost Run(string program, params IEnumerable<string> arguments)
    {
        using (var sync = Process.Start("sync"))
            sync.WaitForExit(); // what was written before is not to be waited for now
        var start = new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["LC_ALL"] = "C";
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        var (processor, megabytes) = (0.0, 0.0);
        while (!process.WaitForExit(Look))
            (processor, megabytes) = Now(process.Id) is { Megabytes: > 0 } now ? now : (processor, megabytes);
        var seconds = watch.Elapsed.TotalSeconds;
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {output.Result}{errors.Result}");
        return new Cost(seconds, processor, megabytes);
    }

    /// <summary>Null when a program can be started, else what to do about it.</summary>
    public static string? Missing(string program, string remedy, params IEnumerable<string> arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return null;
        }
        catch (Win32Exception)
        {
            return $"{program} is missing: {remedy}";
        }
    }

    private static (double Processor, double Megabytes) Now(int id)
    {
        try
        {
            string[] stat = File.ReadAllText($"/proc/{id}/stat").Split(") ").Last().Split(' ');
            var peak = File.ReadLines($"/proc/{id}/status").FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
            return ((Number(stat[11]) + Number(stat[12])) / TicksInSecond, peak is null ? 0 : Number(peak["VmHWM:".Length..].Replace("kB", "", StringComparison.Ordinal)) / 1024);
        }
        catch (IOException)
        {
            return default; // it has just ended
        }
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
