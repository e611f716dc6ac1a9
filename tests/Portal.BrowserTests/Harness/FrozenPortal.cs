using Portal.Generator;

namespace Portal.BrowserTests.Harness;

/// <summary>
/// The content of one day, which lies in <c>tests/relevance/content</c>: what a search gives depends on every word, so tests of the search
/// itself do not change with what editors write.
/// </summary>
public sealed class FrozenPortal : PortalFixture
{
    /// <summary>The day of the content.</summary>
    public static DateOnly Today { get; } = new(2026, 11, 26);

    /// <inheritdoc />
    protected override BuildRequest Request => new() { Content = Repository.PathTo("tests", "relevance", "content"), Today = Today, History = false };
}
