using Portal.Generator;

namespace Portal.Tests.Support;

/// <summary>The real content, built once for all tests that look at it.</summary>
public static class LinkopingBuild
{
    private static readonly Lazy<Task<BuildResult>> Build = new(BuildAsync);

    /// <summary>The finished build.</summary>
    public static Task<BuildResult> ResultAsync() => Build.Value;

    private static async Task<BuildResult> BuildAsync()
    {
        var result = await FolderBuild.RunAsync(FolderBuild.Request(Repository.Content) with { Today = Portal.Generator.Commands.SwedishClock.Today });
        Assert.False(result.HasErrors, FixtureCase.Report(result));
        return result;
    }
}
