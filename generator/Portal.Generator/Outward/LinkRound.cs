using System.Collections.Concurrent;
using Portal.Model;

namespace Portal.Generator.Outward;

/// <summary>Asks all addresses that have not been well lately, and joins what they answer with what is remembered.</summary>
/// <param name="client">Sends the requests.</param>
/// <param name="manners">How hosts are treated.</param>
/// <param name="today">The day of the answers.</param>
/// <param name="clock">The time, for hosts that want to be left alone.</param>
public sealed class LinkRound(LinkClient client, LinkManners manners, DateOnly today, TimeProvider clock)
{
    /// <summary>Hosts without any connection that are enough to know that it is ours that is missing.</summary>
    private const int HostsToDoubt = 8;

    /// <summary>The answers of all addresses, and how many were asked now. Null when no host at all could be reached: then nothing is known of any.</summary>
    public async Task<(LinkReport Report, int Asked)?> AskAsync(IEnumerable<string> addresses, LinkReport? before, CancellationToken stop)
    {
        var all = addresses.Select(address => address.Split('#')[0]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToLookup(address => IsFresh(before?.Find(address)));
        foreach (var answer in before?.Answers.Where(answer => answer.NotBefore > clock.GetUtcNow()) ?? [])
            client.Close(answer);
        var unreached = new ConcurrentDictionary<string, bool>();
        var enough = Math.Min(HostsToDoubt, all[false].Select(Host).Distinct(StringComparer.Ordinal).Count());
        var isReached = false;
        var asker = new LinkAsker(client, manners, today);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(stop);
        try
        {
            var asked = await Task.WhenAll(all[false].Select(async address =>
            {
                var answer = await asker.AskAsync(address, end.Token);
                if (answer.Fault is not (LinkFault.UnknownHost or LinkFault.NoConnection or LinkFault.NoAnswer))
                    isReached = true;
                else if (unreached.TryAdd(Host(address), true) && !isReached && unreached.Count >= enough)
                    await end.CancelAsync();
                return Joined(answer, before?.Find(address));
            }));
            if (asked.Length > 0 && !isReached)
                return null;
            return (new LinkReport(today, [.. asked.Concat(all[true].Select(address => before!.Find(address)!)).OrderBy(answer => answer.Address, StringComparer.Ordinal)]), asked.Length);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return null;
        }
    }

    private static string Host(string address) => new Uri(address).Authority;

    private bool IsFresh(LinkAnswer? last) => last is { State: LinkState.Well or LinkState.Moved } && today.DayNumber - last.Asked.DayNumber is >= 0 and var days && days < manners.DaysWell;

    /// <summary>An answer with what only earlier runs know: since when it is as it is, and when it last was well.</summary>
    private LinkAnswer Joined(LinkAnswer answer, LinkAnswer? last)
    {
        var isThere = answer.State is LinkState.Well or LinkState.Moved;
        var wasThere = last is null or { State: LinkState.Well or LinkState.Moved };
        return answer with
        {
            LastWell = isThere ? today : last?.LastWell,
            Since = answer.State == LinkState.Well ? null : isThere == wasThere ? last?.Since ?? today : today,
        };
    }
}
