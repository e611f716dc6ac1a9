namespace Portal.BrowserTests.Harness;

/// <summary>Folders of the repository that the tests were built from.</summary>
public static class Repository
{
    private static readonly string Root = FindRoot(AppContext.BaseDirectory);

    /// <summary>The full path of a folder or file.</summary>
    public static string PathTo(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string FindRoot(string folder) => File.Exists(Path.Combine(folder, "Portal.sln"))
        ? folder
        : FindRoot(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests must run inside the repository."));
}
