using System.Collections.Concurrent;
using System.Diagnostics;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Portal.Tests.Support;

/// <summary>A web server on this computer that answers as a test says, and remembers how it was asked.</summary>
public sealed class LinkServer : IAsyncDisposable
{
    private readonly WebApplication server;
    private int now;

    private LinkServer(WebApplication server) => this.server = server;

    /// <summary>What was asked, in order: <c>HEAD /sida</c>.</summary>
    public ConcurrentQueue<string> Asked { get; } = new();

    /// <summary>When each question came.</summary>
    public ConcurrentQueue<long> Times { get; } = new();

    /// <summary>Who asked last, and in which language.</summary>
    public (string Who, string Language) Asker { get; private set; }

    /// <summary>Most questions that were answered at once.</summary>
    public int MostAtOnce { get; private set; }

    /// <summary>An address on the server.</summary>
    public string this[string path] => server.Urls.Single() + path;

    /// <summary>Begins to answer; <paramref name="isSafe"/>: over TLS, with a certificate that nobody vouches for.</summary>
    public static async Task<LinkServer> StartAsync(Func<HttpContext, Task> answer, bool isSafe = false)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(System.Net.IPAddress.Loopback, 0, listen =>
        {
            if (isSafe)
                listen.UseHttps(Certificate());
        }));
        var links = new LinkServer(builder.Build());
        links.server.Run(async context =>
        {
            links.Times.Enqueue(Stopwatch.GetTimestamp());
            links.Asked.Enqueue($"{context.Request.Method} {context.Request.Path.Value}");
            links.Asker = (context.Request.Headers.UserAgent.ToString(), context.Request.Headers.AcceptLanguage.ToString());
            links.MostAtOnce = Math.Max(links.MostAtOnce, Interlocked.Increment(ref links.now));
            try
            {
                await answer(context);
            }
            finally
            {
                Interlocked.Decrement(ref links.now);
            }
        });
        await links.server.StartAsync();
        return links;
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => server.DisposeAsync();

    private static X509Certificate2 Certificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var made = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256).CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        return X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pkcs12), null);
    }
}
