using System.Collections.Immutable;
using Microsoft.AspNetCore.Builder;
using Portal.Generator;
using Portal.Generator.Reporting;
using Portal.Generator.Serving;
using Portal.Model;
using Portal.Model.Output;

namespace Portal.BrowserTests.Harness;

/// <summary>
/// The content of one day, which lies in <c>tests/relevance/content</c>: what a search gives depends on every word, so tests of the search
/// itself do not change with what editors write.
/// </summary>
public sealed class FrozenPortal : IAsyncLifetime
{
    private WebApplication? server;

    /// <summary>The day of the content.</summary>
    public static DateOnly Today { get; } = new(2026, 11, 26);

    /// <summary>Where it is served.</summary>
    public Uri Address { get; } = new($"http://127.0.0.1:{FreePort.Find()}/");

    /// <summary>What the site was made from.</summary>
    public PortalModel Model { get; private set; } = null!;

    /// <summary>Everything that is published.</summary>
    public ImmutableArray<OutputFile> Files { get; private set; }

    /// <inheritdoc />
    public async ValueTask InitializeAsync()
    {
        var result = await PortalBuilder.BuildAsync(new BuildRequest { Content = Repository.PathTo("tests", "relevance", "content"), Today = Today, BaseUrl = Address, History = false });
        if (result.HasErrors)
            throw new InvalidOperationException("The content has errors:\n" + new TextReporter("content").Report(result.Diagnostics, result.Content));
        (Model, Files) = (result.Model!, result.Files);
        var preview = new Preview();
        preview.Show(result);
        server = PreviewServer.Create(preview, Address.Port);
        await server.StartAsync();
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (server is not null)
            await server.DisposeAsync();
    }
}
