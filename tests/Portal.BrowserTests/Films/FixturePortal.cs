using Microsoft.AspNetCore.Builder;
using Portal.BrowserTests.Harness;
using Portal.Generator;
using Portal.Generator.Reporting;
using Portal.Generator.Serving;

namespace Portal.BrowserTests.Films;

/// <summary>A fixture site served as the portal is: for what the real content has no example of.</summary>
public sealed class FixturePortal : IAsyncDisposable
{
    private readonly WebApplication server;

    private FixturePortal(WebApplication server, Uri address) => (this.server, Address) = (server, address);

    /// <summary>Where it is served.</summary>
    public Uri Address { get; }

    /// <summary>Builds and serves a folder of <c>tests/Portal.Tests/Fixtures</c>.</summary>
    public static async Task<FixturePortal> StartAsync(string name)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort.Find()}/");
        var content = Repository.PathTo($"tests/Portal.Tests/Fixtures/{name}/content");
        var result = await PortalBuilder.BuildAsync(new BuildRequest { Content = content, Today = PublishedPortal.Today, BaseUrl = address, History = false });
        if (result.HasErrors)
            throw new InvalidOperationException(new TextReporter(name).Report(result.Diagnostics, result.Content));
        var preview = new Preview();
        preview.Show(result);
        var app = PreviewServer.Create(preview, address.Port);
        await app.StartAsync();
        return new FixturePortal(app, address);
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => server.DisposeAsync();
}
