using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.DependencyInjection;
using Portal.Generator.Outputs;
using Portal.Generator.Rendering;
using Portal.Model.Output;
using Portal.Model;

namespace Portal.Generator.Serving;

/// <summary>Serves the preview on this computer only, with the headers that the real hosts send.</summary>
public static class PreviewServer
{
    private const string LivePath = "/_portal/live";

    private static readonly FileExtensionContentTypeProvider Types = new();

    /// <summary>Prepares the server; it is started by the caller.</summary>
    public static WebApplication Create(Preview preview, int port)
    {
        // An empty one: the usual ones also read settings of other programs from the folder that one stands in, and watch it.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls($"http://127.0.0.1:{port}");
        builder.Services.AddRoutingCore();
        var app = builder.Build();
        app.Use((context, next) => IsOurs(context.Request.Host.Host, preview.Shown) ? next(context) : Refuse(context));
        app.Use((context, next) => AddHeaders(context, next, preview.Shown));
        app.MapGet(LivePath, (HttpContext context) => SendEvents(context, preview, app.Lifetime.ApplicationStopping));
        app.MapGet("/_portal/{file}", (string file) => LiveFile(file));
        // The pattern is written out because the default one leaves out addresses that look like files.
        app.MapFallback("{*path}", (HttpContext context) => SendFile(context, preview));
        return app;
    }

    /// <summary>True for a name of this computer or of the portal: a page elsewhere can give its own name the address of this computer, and read what it answers.</summary>
    private static bool IsOurs(string host, ShownPortal shown) =>
        host is "127.0.0.1" or "[::1]" || host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || host.Equals(shown.Built?.Model?.Settings.BaseUrl.Host, StringComparison.OrdinalIgnoreCase);

    private static Task Refuse(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status421MisdirectedRequest;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync("Förhandsvisningen svarar bara till den här datorn. Skriv 127.0.0.1 i adressen.");
    }

    private static Task AddHeaders(HttpContext context, RequestDelegate next, ShownPortal shown)
    {
        // Strict-Transport-Security is for https; on this computer it would lock the browser out of other local servers.
        var address = context.Request.Path.Value ?? "/";
        var path = address.StartsWith(shown.BasePath + "/", StringComparison.Ordinal) ? address[shown.BasePath.Length..] : address;
        foreach (var (name, value) in SecurityHeaders.For(path, shown.Built?.Model?.Settings).Where(header => header.Name != "Strict-Transport-Security"))
            context.Response.Headers[name] = value;
        context.Response.Headers.CacheControl = SecurityHeaders.PageCache;
        return next(context);
    }

    private static async Task SendEvents(HttpContext context, Preview preview, CancellationToken stopping)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        context.Response.ContentType = "text/event-stream; charset=utf-8";
        await context.Response.Body.FlushAsync(ending.Token);
        try
        {
            await foreach (var (name, data) in preview.EventsAsync(ending.Token))
            {
                await context.Response.WriteAsync($"event: {name}\ndata: {data}\n\n", ending.Token);
                await context.Response.Body.FlushAsync(ending.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // the browser went to another page, or the preview is stopped
        }
    }

    private static IResult LiveFile(string file) => file is "live.js" or "live.css"
        ? Results.File(Path.Combine(SiteAssets.DefaultFolder, file), Types.TryGetContentType(file, out var type) ? type : null)
        : Results.NotFound();

    private static async Task SendFile(HttpContext context, Preview preview)
    {
        var shown = preview.Shown;
        var address = context.Request.Path.Value ?? "/";
        if (shown.Site is not { } site)
        {
            if (address.EndsWith(Addresses.Codes.Value, StringComparison.Ordinal))
            {
                await SendHtml(context, StatusCodes.Status200OK, LivePages.CodesWithoutVersion, shown, "");
                return;
            }
            await SendHtml(context, StatusCodes.Status503ServiceUnavailable, LivePages.WithoutVersion(shown.Report), shown, "");
            return;
        }
        if (address == shown.BasePath || (address.StartsWith(shown.BasePath, StringComparison.Ordinal) is false && address == "/"))
        {
            context.Response.Redirect(shown.BasePath + "/");
            return;
        }
        var path = address.StartsWith(shown.BasePath + "/", StringComparison.Ordinal) ? address[(shown.BasePath.Length + 1)..] : address.TrimStart('/');
        if (path.Length > 0 && !path.EndsWith('/') && site.Find(path + "/index.html") is not null)
        {
            context.Response.Redirect(address + "/", permanent: true);
            return;
        }
        var found = site.Find(path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path);
        var file = found ?? site.Find(Addresses.NotFound.OutputPath)!;
        if (file.Path.EndsWith(".html"))
        {
            var (status, html) = Make(file, found is null ? StatusCodes.Status404NotFound : StatusCodes.Status200OK);
            await SendHtml(context, status, html, shown, EditorBar.Of(shown.Built, file.Path));
            return;
        }
        if (SecurityHeaders.IsHashed(file.Path))
            context.Response.Headers.CacheControl = SecurityHeaders.AssetCache;
        var sort = Types.TryGetContentType(file.Path, out var type) ? type + (type.StartsWith("text/") ? "; charset=utf-8" : "") : "application/octet-stream";
        // In ranges: a browser that plays a film asks for parts of it.
        await Results.Bytes(file.Bytes, sort, enableRangeProcessing: true).ExecuteAsync(context);
    }

    /// <summary>The page, or what is wrong with the program when it cannot be made.</summary>
    private static (int Status, string Html) Make(OutputFile file, int status)
    {
        try
        {
            return (status, Encoding.UTF8.GetString(file.Bytes.Span));
        }
        catch (Exception fault)
        {
            return (StatusCodes.Status500InternalServerError, LivePages.Failed(fault));
        }
    }

    private static Task SendHtml(HttpContext context, int status, string html, ShownPortal shown, string bar)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.WriteAsync(LivePages.Live(html, shown.Version, shown.Built?.Model is { IsForEditors: false } ? "" : shown.BasePath + Addresses.Codes, bar));
    }
}
