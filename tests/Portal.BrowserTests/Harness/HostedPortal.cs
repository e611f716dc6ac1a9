using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.Logging;
using Portal.Generator.Outputs;
using Portal.Model;
using Portal.Model.Output;
using Portal.Tests.Support;

namespace Portal.BrowserTests.Harness;

/// <summary>The published files on a host that adds nothing to them but the headers: what only readers meet and not authors, whose preview is served otherwise.</summary>
public sealed class HostedPortal : IAsyncDisposable
{
    private static readonly FileExtensionContentTypeProvider Types = new();

    private readonly WebApplication server;

    private HostedPortal(WebApplication server, Uri address) => (this.server, Address) = (server, address);

    /// <summary>Where it is served.</summary>
    public Uri Address { get; }

    /// <summary>Serves files, with the headers that the settings want for each address.</summary>
    public static async Task<HostedPortal> StartAsync(IEnumerable<OutputFile> files, PortalSettings settings)
    {
        var byPath = files.ToDictionary(file => "/" + file.Path);
        var address = new Uri($"http://127.0.0.1:{FreePort.Find()}/");
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(address.ToString());
        var app = builder.Build();
        app.Run(context => SendAsync(context, byPath, settings));
        await app.StartAsync();
        return new HostedPortal(app, address);
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => server.DisposeAsync();

    private static async Task SendAsync(HttpContext context, Dictionary<string, OutputFile> files, PortalSettings settings)
    {
        var path = context.Request.Path.Value!;
        foreach (var (name, value) in SecurityHeaders.For(path, settings).Where(header => header.Name != "Strict-Transport-Security"))
            context.Response.Headers[name] = value;
        var isFound = files.TryGetValue(path.EndsWith('/') ? path + "index.html" : path, out var file);
        file ??= files["/404.html"];
        context.Response.StatusCode = isFound ? StatusCodes.Status200OK : StatusCodes.Status404NotFound;
        context.Response.Headers.CacheControl = SecurityHeaders.IsHashed(file.Path) ? SecurityHeaders.AssetCache : SecurityHeaders.PageCache;
        context.Response.ContentType = Types.TryGetContentType(file.Path, out var type) ? type : "application/octet-stream";
        await context.Response.Body.WriteAsync(file.Bytes);
    }
}
