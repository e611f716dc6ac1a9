using System.Net.Http.Headers;
using System.Net.Sockets;
using Portal.Model;
using Portal.Model.Text;

namespace Portal.Generator.Outward;

/// <summary>Sends single requests, says who asks, and never follows a redirect by itself.</summary>
public sealed class LinkClient : IDisposable
{
    private readonly HttpClient client;
    private readonly HostQueue queue;
    private readonly TimeProvider clock;

    /// <summary>A client that asks for a portal.</summary>
    public LinkClient(PortalSettings settings, LinkManners manners, TimeProvider clock)
    {
        this.clock = clock;
        queue = new HostQueue(manners, clock);
        client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { Timeout = manners.Timeout };
        client.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", UserAgent(settings));
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html, */*;q=0.8");
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("sv, en;q=0.5");
    }

    /// <summary>The portal's name and address, in the characters that a header may have.</summary>
    public static string UserAgent(PortalSettings settings) => $"Mozilla/5.0 (compatible; {Slug.From(settings.Name)}-links; +{settings.BaseUrl.Scheme}://{settings.BaseUrl.IdnHost}{settings.BaseUrl.AbsolutePath})";

    /// <summary>Asks an address when its host can be asked; once more if the host says after how short a while.</summary>
    public async Task<LinkReply> AskAsync(HttpMethod method, Uri address, CancellationToken stop)
    {
        var reply = await queue.PassAsync(address, () => SendAsync(method, address, stop), stop);
        return reply.AsksToWait ? await queue.PassAsync(address, () => SendAsync(method, address, stop), stop) : reply;
    }

    /// <summary>Leaves a host alone until it wants to be asked.</summary>
    public void Close(LinkAnswer answer) => queue.Close(new Uri(answer.Address), new LinkReply(answer.Status) { RetryAt = answer.NotBefore });

    /// <inheritdoc />
    public void Dispose()
    {
        client.Dispose();
        queue.Dispose();
    }

    private async Task<LinkReply> SendAsync(HttpMethod method, Uri address, CancellationToken stop)
    {
        try
        {
            using var request = new HttpRequestMessage(method, address);
            using var answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, stop); // what a GET would bring is not read
            var status = (int)answer.StatusCode;
            return new LinkReply(status)
            {
                Location = status is 301 or 302 or 303 or 307 or 308 && answer.Headers.Location is { } location && Uri.TryCreate(address, location, out var next) ? next : null,
                RetryAt = answer.Headers.RetryAfter is { } later ? RetryAt(later) : null,
            };
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return new LinkReply(0, LinkFault.NoAnswer);
        }
        catch (HttpRequestException e)
        {
            return new LinkReply(0, Fault(e));
        }
    }

    private DateTimeOffset? RetryAt(RetryConditionHeaderValue later) => later.Date ?? (later.Delta is { } wait ? clock.GetUtcNow() + wait : null);

    private static LinkFault Fault(HttpRequestException e) => e.HttpRequestError switch
    {
        HttpRequestError.NameResolutionError when e.InnerException is SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData } => LinkFault.UnknownHost,
        HttpRequestError.SecureConnectionError => LinkFault.Certificate,
        _ => LinkFault.NoConnection,
    };
}
