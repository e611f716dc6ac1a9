using System.Net;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Portal.Tests.Support;

/// <summary>A plain file server for a folder, and somebody who reads all of its files from it, over and over.</summary>
public sealed class SiteReader : IAsyncDisposable
{
    private readonly CancellationTokenSource stop = new();
    private readonly WebApplication server;
    private readonly List<string> faults = [];
    private Task reading = Task.CompletedTask;
    private int answers;

    private SiteReader(WebApplication server) => this.server = server;

    /// <summary>Begins to serve and to read.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="versions">What it may hold, each as <see cref="PortalProgram.Hashes"/> gives it. Files that all of them have are read.</param>
    public static async Task<SiteReader> StartAsync(string folder, string[] versions)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var reader = new SiteReader(builder.Build());
        reader.server.Run(context => Send(context, folder));
        await reader.server.StartAsync();
        var known = versions.SelectMany(version => version.Split('\n')).Select(line => line.Split(' ')).ToLookup(line => line[0], line => line[1]);
        reader.reading = Task.Run(() => reader.ReadAsync([.. known.Where(file => file.Count() == versions.Length)]));
        return reader;
    }

    /// <summary>Stops reading: how many answers came, and what was wrong with any.</summary>
    public async Task<(int Answers, List<string> Faults)> StopAsync()
    {
        await stop.CancelAsync();
        await reading;
        return (answers, faults);
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        await server.DisposeAsync();
        stop.Dispose();
    }

    private async Task ReadAsync(IGrouping<string, string>[] files)
    {
        using var client = new HttpClient { BaseAddress = new Uri(server.Urls.First()) };
        while (!stop.IsCancellationRequested)
        {
            foreach (var file in files)
            {
                using var answer = await client.GetAsync(new Uri("/" + file.Key, UriKind.Relative));
                var hash = Convert.ToHexStringLower(SHA256.HashData(await answer.Content.ReadAsByteArrayAsync()));
                if (answer.StatusCode != HttpStatusCode.OK || !file.Contains(hash))
                    faults.Add($"{file.Key}: {answer.StatusCode}, {(file.Contains(hash) ? "whole" : "of neither site")}");
                answers++;
                await Task.Delay(1); // who reads without a pause takes the processor from who builds
            }
        }
    }

    private static async Task Send(HttpContext context, string folder)
    {
        try
        {
            await using var file = File.OpenRead(Path.Combine(folder, context.Request.Path.Value!.TrimStart('/')));
            await file.CopyToAsync(context.Response.Body);
        }
        catch (IOException)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }
}
