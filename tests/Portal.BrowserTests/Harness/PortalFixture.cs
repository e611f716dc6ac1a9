using System.Collections.Immutable;
using Microsoft.AspNetCore.Builder;
using Portal.Generator;
using Portal.Generator.Reporting;
using Portal.Generator.Serving;
using Portal.Model;
using Portal.Model.Output;
using Portal.Tests.Support;

namespace Portal.BrowserTests.Harness;

/// <summary>A portal, built once and served by the preview server with the production headers.</summary>
public abstract class PortalFixture : IAsyncLifetime
{
    private WebApplication? server;

    /// <summary>Where it is served.</summary>
    public Uri Address { get; } = new($"http://127.0.0.1:{FreePort.Find()}/");

    /// <summary>What the site was made from.</summary>
    public PortalModel Model { get; private set; } = null!;

    /// <summary>Everything that is published.</summary>
    public ImmutableArray<OutputFile> Files { get; private set; }

    /// <summary>What is built.</summary>
    protected abstract BuildRequest Request { get; }

    /// <inheritdoc />
    public virtual async ValueTask InitializeAsync()
    {
        var result = await PortalBuilder.BuildAsync(Request with { BaseUrl = Address });
        if (result.HasErrors)
            throw new InvalidOperationException("The content has errors:\n" + new TextReporter("content").Report(result.Diagnostics, result.Content));
        (Model, Files) = (result.Model!, result.Files);
        var preview = new Preview();
        preview.Show(result);
        server = PreviewServer.Create(preview, Address.Port);
        await server.StartAsync();
    }

    /// <inheritdoc />
    public virtual async ValueTask DisposeAsync()
    {
        if (server is not null)
            await server.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
