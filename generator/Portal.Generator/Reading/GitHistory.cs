using System.Collections.Frozen;
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
        var log = Git.Run(root, "-c", "core.quotePath=false", "log", "--format=" + Marker + "%cs %D", "--name-only", "--relative", "--no-renames", "--", ".");
        foreach (var line in log is { Code: 0 } ? log.Value.Output.Split('\n') : [])
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

    /// <summary>Why pages go without the date of their last change though they may have one, as the end of a Swedish sentence; null when none is missing.</summary>
    public static string? Gap(string root) => Git.Run(root, "rev-parse", "--is-shallow-repository") switch
    {
        null => "git är inte installerat",
        { Code: 0, Output: var output } => output.Trim() == "true" ? "klonen har inte hela historiken, hämta den med git fetch --unshallow" : null,
        { Errors: var errors } => errors.Contains("dubious ownership") ? "mappen ägs av någon annan, se git config safe.directory" : null,
    };
}
