using Microsoft.AspNetCore.Builder;
using Portal.Generator;
using Portal.Generator.Reporting;
using Portal.Generator.Serving;

namespace Portal.BrowserTests.Harness;

/// <summary>Another portal, served as the real one is: for what the real content has no example of.</summary>
public sealed class OtherPortal : IAsyncDisposable
{
    private readonly WebApplication server;

    private OtherPortal(WebApplication server, Uri address) => (this.server, Address) = (server, address);

    /// <summary>Where it is served.</summary>
    public Uri Address { get; }

    /// <summary>The content of a folder of <c>tests/Portal.Tests/Fixtures</c>.</summary>
    public static string Fixture(string name) => Repository.PathTo($"tests/Portal.Tests/Fixtures/{name}/content");

    /// <summary>Builds and serves the content of a folder.</summary>
    public static async Task<OtherPortal> StartAsync(string content)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort.Find()}/");
        var result = await PortalBuilder.BuildAsync(new BuildRequest { Content = content, Today = PublishedPortal.Today, BaseUrl = address, History = false });
        if (result.HasErrors)
            throw new InvalidOperationException(new TextReporter(content).Report(result.Diagnostics, result.Content));
        var preview = new Preview();
        preview.Show(result);
        var app = PreviewServer.Create(preview, address.Port);
        await app.StartAsync();
        return new OtherPortal(app, address);
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => server.DisposeAsync();
}
