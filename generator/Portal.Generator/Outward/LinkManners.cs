namespace Portal.Generator.Outward;

/// <summary>How other people's hosts are treated. A portal has a few hundred links and all the time in the world.</summary>
public sealed record LinkManners
{
    /// <summary>Between two requests to one host, of which there is one at a time.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Most hosts that are asked at once.</summary>
    public int HostsAtOnce { get; init; } = 8;

    /// <summary>How long an answer may take.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>The longest that a host may ask us to wait within a run; after that it is left until the next one.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Most redirects that are followed.</summary>
    public int Redirects { get; init; } = 8;

    /// <summary>Days for which it holds that an address was well.</summary>
    public int DaysWell { get; init; } = 7;
}
