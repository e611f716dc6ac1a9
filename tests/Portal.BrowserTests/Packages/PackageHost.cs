using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.Logging;
using Portal.Model.Output;
using Portal.Tests.Support;

namespace Portal.BrowserTests.Packages;

/// <summary>A web server with what a learning platform has: the files of packages, each below its own folder, and pages of the platform.</summary>
public sealed class PackageHost : IAsyncDisposable
{
    private static readonly FileExtensionContentTypeProvider Types = new();

    private readonly WebApplication server;

    private PackageHost(WebApplication server, Uri address) => (this.server, Address) = (server, address);

    /// <summary>Where it is.</summary>
    public Uri Address { get; }

    /// <summary>Serves files, and what else the platform answers.</summary>
    public static async Task<PackageHost> StartAsync(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files, Action<WebApplication>? more = null)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort.Find()}/");
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(address.ToString());
        var app = builder.Build();
        more?.Invoke(app);
        app.MapFallback("{*path}", async (HttpContext context) =>
        {
            var path = context.Request.Path.Value!;
            if (!files.TryGetValue(path, out var bytes))
            {
                context.Response.StatusCode = path == "/favicon.ico" ? StatusCodes.Status204NoContent : StatusCodes.Status404NotFound;
                return;
            }
            context.Response.ContentType = Types.TryGetContentType(path, out var type) ? type : "application/octet-stream";
            await context.Response.Body.WriteAsync(bytes);
        });
        await app.StartAsync();
        return new PackageHost(app, address);
    }

    /// <summary>The files of a package below a folder.</summary>
    public static IEnumerable<KeyValuePair<string, ReadOnlyMemory<byte>>> Below(string folder, IEnumerable<OutputFile> files) =>
        files.Select(file => KeyValuePair.Create($"{folder}/{file.Path}", file.Bytes));

    /// <inheritdoc />
    public ValueTask DisposeAsync() => server.DisposeAsync();
}
