namespace Portal.Generator.Reading;

/// <summary>Where git looks for what it runs before a commit to a content folder's repository.</summary>
/// <param name="File">The hook's file, whether it is there or not. All worktrees of a repository share it.</param>
/// <param name="Content">The content folder from the root of the repository, with <c>/</c>; <c>.</c> when it is the root.</param>
/// <param name="IsShared">True when other repositories have the same hooks, as <c>core.hooksPath</c> can say.</param>
public sealed record GitHooks(string File, string Content, bool IsShared)
{
    /// <summary>Asks git; null when the folder is in no repository.</summary>
    public static GitHooks? Of(string content)
    {
        if (Git.Line(content, "rev-parse", "--path-format=absolute", "--git-path", "hooks") is not { } hooks || Git.Line(content, "rev-parse", "--show-toplevel") is not { Length: > 0 } top)
            return null;
        var inside = Git.Line(content, "rev-parse", "--show-prefix")!.TrimEnd('/');
        string[] own = [top, Git.Line(content, "rev-parse", "--path-format=absolute", "--git-common-dir")!];
        return new GitHooks(Path.Combine(hooks, "pre-commit"), inside.Length == 0 ? "." : inside, !own.Any(folder => IsWithin(hooks, folder)));
    }

    private static bool IsWithin(string path, string folder) => !Path.GetRelativePath(folder, path).StartsWith("..", StringComparison.Ordinal) && !Path.IsPathRooted(Path.GetRelativePath(folder, path));
}
