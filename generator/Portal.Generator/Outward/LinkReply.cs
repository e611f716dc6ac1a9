using Portal.Model;

namespace Portal.Generator.Outward;

/// <summary>What came of one request.</summary>
/// <param name="Status">The status code; 0 when there was no answer.</param>
/// <param name="Fault">Why there was none.</param>
public sealed record LinkReply(int Status, LinkFault Fault = LinkFault.None)
{
    /// <summary>Where it leads on to, if it does.</summary>
    public Uri? Location { get; init; }

    /// <summary>When the host wants to be asked again, if it says so.</summary>
    public DateTimeOffset? RetryAt { get; init; }

    /// <summary>True for a redirect that holds for good.</summary>
    public bool IsPermanent => Status is 301 or 308;

    /// <summary>True for a host that asks to be left alone for a while.</summary>
    public bool AsksToWait => Status is 429 or 503 && RetryAt is not null;
}
