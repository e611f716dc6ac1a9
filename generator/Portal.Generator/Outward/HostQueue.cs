using System.Collections.Concurrent;

namespace Portal.Generator.Outward;

/// <summary>
/// Lets one request at a time through to each host, with a pause after it, and to a few hosts at once. A host that asks us to wait is waited
/// for, or left alone; one that does not answer at all is not asked on and on.
/// </summary>
public sealed class HostQueue(LinkManners manners, TimeProvider clock) : IDisposable
{
    /// <summary>Requests in a row without an answer after which a host is left alone: two addresses, each asked in two ways.</summary>
    private const int MostFailures = 4;

    private readonly ConcurrentDictionary<string, Host> hosts = new(StringComparer.OrdinalIgnoreCase);
    private readonly SemaphoreSlim open = new(manners.HostsAtOnce);

    /// <summary>Asks when it is the address's turn. When its host is not to be asked in this run, what it said instead.</summary>
    public async Task<LinkReply> PassAsync(Uri address, Func<Task<LinkReply>> ask, CancellationToken stop)
    {
        var host = Of(address);
        await host.Turn.WaitAsync(stop);
        try
        {
            var wait = host.Next - clock.GetUtcNow();
            if (host.Last is { } last && (host.Failures >= MostFailures || last.AsksToWait && wait > manners.Patience))
                return last;
            if (wait > TimeSpan.Zero)
                await Task.Delay(wait, clock, stop);
            await open.WaitAsync(stop);
            try
            {
                return Noted(host, await ask());
            }
            finally
            {
                open.Release();
            }
        }
        finally
        {
            host.Turn.Release();
        }
    }

    /// <summary>Remembers that a host wants to be left alone.</summary>
    public void Close(Uri address, LinkReply refusal) => Noted(Of(address), refusal);

    /// <inheritdoc />
    public void Dispose()
    {
        open.Dispose();
        foreach (var host in hosts.Values)
            host.Turn.Dispose();
    }

    private Host Of(Uri address) => hosts.GetOrAdd(address.Authority, _ => new Host());

    private LinkReply Noted(Host host, LinkReply reply)
    {
        var next = clock.GetUtcNow() + manners.Pause;
        host.Next = reply.AsksToWait && reply.RetryAt > next ? reply.RetryAt.Value : next;
        host.Failures = reply.Status == 0 ? host.Failures + 1 : 0;
        return host.Last = reply;
    }

    private sealed class Host
    {
        public SemaphoreSlim Turn { get; } = new(1);
        public DateTimeOffset Next { get; set; }
        public LinkReply? Last { get; set; }
        public int Failures { get; set; }
    }
}
