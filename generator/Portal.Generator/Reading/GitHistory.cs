using System.Collections.Frozen;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace Portal.Generator.Reading;

/// <summary>When each file was last changed, from one call to git for the whole folder.</summary>
public static class GitHistory
{
    private const string Marker = "\u0001";

    /// <summary>Dates by path relative to <paramref name="root"/>. Empty when the folder is not under git.</summary>
    public static FrozenDictionary<string, DateOnly> LastChanged(string root)
    {
        var dates = new Dictionary<string, DateOnly>();
        var current = default(DateOnly);
        foreach (var line in Log(root))
        {
            if (line.StartsWith(Marker, StringComparison.Ordinal))
            {
                var parts = line[1..].Split(' ', 2); // the date, and after a space the commit's names
                if (parts[^1].Split(", ").Contains("grafted") || !DateOnly.TryParseExact(parts[0], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out current))
                    break; // a shallow clone ends here and would give every older file this commit's date
            }
            else if (line.Length > 0)
                dates.TryAdd(line, current);
        }
        return dates.ToFrozenDictionary();
    }

    /// <summary>Lines of <c>git log</c>, newest commit first: the commit's own date, then its paths.</summary>
    private static string[] Log(string root)
    {
        if (!Directory.Exists(root))
            return [];
        var start = new ProcessStartInfo("git")
        {
            WorkingDirectory = root,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
            ArgumentList = { "-c", "core.quotePath=false", "log", "--format=" + Marker + "%cs %D", "--name-only", "--relative", "--no-renames", "--", "." },
        };
        try
        {
            using var git = Process.Start(start)!;
            git.ErrorDataReceived += (_, _) => { };
            git.BeginErrorReadLine();
            var output = git.StandardOutput.ReadToEnd();
            git.WaitForExit();
            return git.ExitCode == 0 ? output.Split('\n') : [];
        }
        catch (Win32Exception)
        {
            return []; // git is not installed: pages go without the date
        }
    }
}
