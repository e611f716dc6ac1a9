using System.Text.RegularExpressions;
using Portal.Generator.Reading;

namespace Portal.Generator.Reporting;

/// <summary>The page of a repository that tells of every code, on the host that the repository came from.</summary>
public static partial class HelpPage
{
    private const string Path = "docs/diagnostics.md";

    /// <summary>The page's address; null when the repository has none or came from nowhere.</summary>
    public static string? Of(string folder) =>
        RepositoryPath.Root(folder) is { } root && File.Exists(System.IO.Path.Combine(root, Path)) && Git.Run(root, "config", "--get", "remote.origin.url") is { Code: 0, Output: var origin }
            ? Web(origin.Trim())
            : null;

    /// <summary>The address of the page in a repository with an origin: <c>https://host/owner/name.git</c>, <c>git@host:owner/name.git</c> or <c>ssh://git@host/owner/name</c>.</summary>
    public static string? Web(string origin) => Form().Match(origin) is { Success: true } form ? $"https://{form.Groups["host"].Value}/{form.Groups["name"].Value}/blob/HEAD/{Path}" : null;

    [GeneratedRegex(@"^(https://([^@/]+@)?|ssh://[^@/]+@|[^@/:]+@)(?<host>[\w.-]+)(:[0-9]+(?=/))?[:/](?<name>[\w./~-]+?)(\.git)?/?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Form();
}
