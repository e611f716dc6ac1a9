using Portal.BrowserTests.Harness;

namespace Portal.BrowserTests.Learning.Harness;

/// <summary>A portal with courses that are hard to remember and to read: long ids, words of the language, long answers, a story that goes round, no test.</summary>
public sealed class HardPortal : IAsyncLifetime
{
    private OtherPortal? portal;

    /// <summary>Where it is served.</summary>
    public Uri Address => portal!.Address;

    /// <inheritdoc />
    public async ValueTask InitializeAsync() => portal = await OtherPortal.StartAsync(OtherPortal.Fixture("page-hard-course"));

    /// <inheritdoc />
    public ValueTask DisposeAsync() => portal?.DisposeAsync() ?? ValueTask.CompletedTask;
}
