using Portal.Generator;

namespace Portal.Tests.Support;

/// <summary>The real content, built once for all tests that look at it.</summary>
public static class LinkopingBuild
{
    private static readonly Lazy<Task<(BuildResult Result, TimeSpan Time)>> Build = new(BuildAsync);

    /// <summary>The finished build.</summary>
    public static async Task<BuildResult> ResultAsync() => (await Build.Value).Result;

    /// <summary>How long it took.</summary>
    public static async Task<TimeSpan> TimeAsync() => (await Build.Value).Time;

    private static async Task<(BuildResult, TimeSpan)> BuildAsync()
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var result = await PortalBuilder.BuildAsync(new BuildRequest
        {
            Content = Repository.Content,
            Today = Portal.Generator.Commands.SwedishClock.Today,
            History = false,
            Site = Repository.SiteAssets,
        });
        Assert.False(result.HasErrors, FixtureCase.Report(result));
        return (result, clock.Elapsed);
    }
}
