using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.Logging;
using Portal.Generator.Outputs;
using Portal.Generator.Rendering;

namespace Portal.Generator.Serving;

/// <summary>Serves the preview on this computer only, with the headers that the real hosts send.</summary>
public static class PreviewServer
{
    private const string LivePath = "/_portal/live";
    private const string LiveTags = "<script src=\"/_portal/live.js\" defer></script><link rel=\"stylesheet\" href=\"/_portal/live.css\"></head>";
    private const string Waiting = "<!DOCTYPE html><html lang=\"sv\"><head><meta charset=\"utf-8\"><title>Portalen byggs</title></head><body><main><h1>Portalen byggs</h1><p>Sidan laddas om när den är klar.</p></main></body></html>";

    private static readonly FileExtensionContentTypeProvider Types = new();

    /// <summary>Prepares the server; it is started by the caller.</summary>
    public static WebApplication Create(Preview preview, int port)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        var app = builder.Build();
        app.Use(AddHeaders);
        app.MapGet(LivePath, (HttpContext context) => SendEvents(context, preview));
        app.MapGet("/_portal/{file}", (string file) => LiveFile(file));
        // The pattern is written out because the default one leaves out addresses that look like files.
        app.MapFallback("{*path}", (HttpContext context) => SendFile(context, preview));
        return app;
    }

    private static Task AddHeaders(HttpContext context, RequestDelegate next)
    {
        // Strict-Transport-Security is for https; on this computer it would lock the browser out of other local servers.
        foreach (var (name, value) in SecurityHeaders.All.Where(header => header.Name != "Strict-Transport-Security"))
            context.Response.Headers[name] = value;
        context.Response.Headers.CacheControl = SecurityHeaders.PageCache;
        return next(context);
    }

    private static async Task SendEvents(HttpContext context, Preview preview)
    {
        context.Response.ContentType = "text/event-stream; charset=utf-8";
        await context.Response.Body.FlushAsync();
        try
        {
            await foreach (var (name, data) in preview.EventsAsync(context.RequestAborted))
            {
                await context.Response.WriteAsync($"event: {name}\ndata: {data}\n\n", context.RequestAborted);
                await context.Response.Body.FlushAsync(context.RequestAborted);
            }
        }
        catch (OperationCanceledException)
        {
            // the browser went to another page
        }
    }

    private static IResult LiveFile(string file) => file is "live.js" or "live.css"
        ? Results.File(Path.Combine(SiteAssets.DefaultFolder, file), Types.TryGetContentType(file, out var type) ? type : null)
        : Results.NotFound();

    private static async Task SendFile(HttpContext context, Preview preview)
    {
        var address = context.Request.Path.Value ?? "/";
        if (address == preview.BasePath || (address.StartsWith(preview.BasePath, StringComparison.Ordinal) is false && address == "/"))
        {
            context.Response.Redirect(preview.BasePath + "/");
            return;
        }
        var path = address.StartsWith(preview.BasePath + "/", StringComparison.Ordinal) ? address[(preview.BasePath.Length + 1)..] : address.TrimStart('/');
        if (preview.Files.Count == 0)
        {
            await SendHtml(context, StatusCodes.Status503ServiceUnavailable, Waiting);
            return;
        }
        if (path.Length > 0 && !path.EndsWith('/') && preview.Files.ContainsKey(path + "/index.html"))
        {
            context.Response.Redirect(address + "/", permanent: true);
            return;
        }
        var isFound = preview.Files.TryGetValue(path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path, out var file);
        file ??= preview.Files["404.html"];
        if (file.Path.EndsWith(".html"))
        {
            await SendHtml(context, isFound ? StatusCodes.Status200OK : StatusCodes.Status404NotFound, Encoding.UTF8.GetString(file.Bytes.Span));
            return;
        }
        if (SecurityHeaders.IsHashed(file.Path))
            context.Response.Headers.CacheControl = SecurityHeaders.AssetCache;
        var sort = Types.TryGetContentType(file.Path, out var type) ? type + (type.StartsWith("text/") ? "; charset=utf-8" : "") : "application/octet-stream";
        // In ranges: a browser that plays a film asks for parts of it.
        await Results.Bytes(file.Bytes, sort, enableRangeProcessing: true).ExecuteAsync(context);
    }

    private static Task SendHtml(HttpContext context, int status, string html)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.WriteAsync(html.Replace("</head>", LiveTags, StringComparison.Ordinal));
    }
}
