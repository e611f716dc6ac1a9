using Portal.Model;

namespace Portal.Generator.Outward;

/// <summary>Finds out what becomes of one address: asks for its head, for all of it where that is refused, and follows redirects.</summary>
public sealed class LinkAsker(LinkClient client, LinkManners manners, DateOnly today)
{
    /// <summary>The answer at the end of the way. It moved as far as the way is for good from its beginning.</summary>
    public async Task<LinkAnswer> AskAsync(string address, CancellationToken stop)
    {
        var (start, moved) = (new Uri(address), (Uri?)null);
        var at = start;
        var isPermanent = true;
        for (var redirects = 0; redirects <= manners.Redirects; redirects++)
        {
            var reply = await ReplyAsync(at, stop);
            if (reply.Location is not { } next)
                return new LinkAnswer(address, today, reply.Status, reply.Fault) { NewAddress = reply.Status is >= 200 and < 300 ? moved?.AbsoluteUri : null, NotBefore = reply.AsksToWait ? reply.RetryAt : null };
            if (next.Scheme is not ("https" or "http"))
                break;
            isPermanent &= reply.IsPermanent;
            at = next;
            if (isPermanent)
                moved = next;
        }
        return new LinkAnswer(address, today, 0, LinkFault.Redirects);
    }

    /// <summary>The answer to HEAD is believed when it is good, a redirect or a plea to wait. Some hosts refuse HEAD, and some say that nothing is there.</summary>
    private async Task<LinkReply> ReplyAsync(Uri address, CancellationToken stop)
    {
        var reply = await client.AskAsync(HttpMethod.Head, address, stop);
        return reply is { Status: >= 200 and < 400 or 429 or 503 } or { Fault: LinkFault.UnknownHost or LinkFault.Certificate }
            ? reply
            : await client.AskAsync(HttpMethod.Get, address, stop);
    }
}
