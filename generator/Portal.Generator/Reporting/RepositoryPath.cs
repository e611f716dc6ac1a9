namespace Portal.Generator.Reporting;

/// <summary>How code hosts name the files of a content folder: from the root of the repository that it lies in, wherever the program was started.</summary>
public static class RepositoryPath
{
    /// <summary>The folder's path from the root, with <c>/</c>; empty when it is the root. As it was written where there is no repository.</summary>
    public static string Of(string folder) => Root(folder) is not { } root ? folder
        : Path.GetRelativePath(root, Path.GetFullPath(folder)) is var path && path == "." ? "" : path.Replace('\\', '/');

    /// <summary>The root of the repository that a folder lies in: the nearest folder with a <c>.git</c>, which is a file in a worktree. Null outside of all.</summary>
    public static string? Root(string folder)
    {
        for (var up = new DirectoryInfo(folder); up is not null; up = up.Parent)
            if (Path.Exists(Path.Combine(up.FullName, ".git")))
                return up.FullName;
        return null;
    }
}
