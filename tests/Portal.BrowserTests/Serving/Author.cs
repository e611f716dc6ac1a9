namespace Portal.BrowserTests.Serving;

/// <summary>One who makes all the edits of a class one after another: none is in the way of another.</summary>
public sealed class Author : IAsyncLifetime
{
    /// <summary>Her content.</summary>
    public ServedContent Served { get; private set; } = null!;

    /// <inheritdoc />
    public async ValueTask InitializeAsync() => Served = await ServedContent.StartAsync();

    /// <inheritdoc />
    public ValueTask DisposeAsync() => Served.DisposeAsync();
}
