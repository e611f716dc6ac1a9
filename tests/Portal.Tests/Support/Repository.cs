namespace Portal.Tests.Support;

/// <summary>Folders of the repository that tests read.</summary>
public static class Repository
{
    /// <summary>The folder that holds Portal.sln.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The real content.</summary>
    public static string Content { get; } = Path.Combine(Root, "content");

    /// <summary>The fixture sites.</summary>
    public static string Fixtures { get; } = Path.Combine(Root, "tests", "Portal.Tests", "Fixtures");

    /// <summary>A script and style sheet of a few bytes, so that tests need no npm and their hashes never change.</summary>
    public static string SiteAssets { get; } = Path.Combine(Root, "tests", "Portal.Tests", "SiteAssets");

    /// <summary>A file's text, by path from the root.</summary>
    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    /// <summary>Files that people write below some folders, by path from the root with <c>/</c>; build output left out.</summary>
    public static IReadOnlyList<string> SourceFiles(params string[] folders) =>
    [
        .. folders.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Root, folder), "*", SearchOption.AllDirectories))
            .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Where(path => !path.Split('/').Any(part => part is "bin" or "obj" or "node_modules" or "dist" or "TestResults"))
            .Order(StringComparer.Ordinal),
    ];

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Portal.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("Portal.sln is not above the tests.");
        return folder.FullName;
    }
}
