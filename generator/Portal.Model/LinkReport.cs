using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Portal.Model;

/// <summary>Why an address outside the portal gave no answer that HTTP has a number for.</summary>
public enum LinkFault
{
    None,

    /// <summary>There is no host of that name.</summary>
    UnknownHost,

    /// <summary>The host refuses connections or breaks them.</summary>
    NoConnection,

    /// <summary>The host did not answer in time.</summary>
    NoAnswer,

    /// <summary>No safe connection: most often a certificate that is not accepted.</summary>
    Certificate,

    /// <summary>It is led on and on, or to something that is no web address.</summary>
    Redirects,
}

/// <summary>What a link to an address outside the portal is worth.</summary>
public enum LinkState
{
    Well,

    /// <summary>It leads there, by way of an address that the other side has given up for good.</summary>
    Moved,

    /// <summary>A reader who follows it finds nothing.</summary>
    Dead,

    /// <summary>It may be well or dead: the host is busy, lets no program in, or is silent just now.</summary>
    Unknown,
}

/// <summary>What an address outside the portal last answered.</summary>
/// <param name="Address">The address without its anchor.</param>
/// <param name="Asked">The day on which it was asked.</param>
/// <param name="Status">The status code of HTTP (RFC 9110) at the end of all redirects; 0 when there was none.</param>
/// <param name="Fault">Why there was none.</param>
public sealed record LinkAnswer(string Address, DateOnly Asked, int Status, LinkFault Fault = LinkFault.None)
{
    /// <summary>Days of silence after which a host is taken for dead.</summary>
    public const int DaysOfSilence = 7;

    /// <summary>Where it has moved for good; null when it has not.</summary>
    public string? NewAddress { get; init; }

    /// <summary>The first day of what is wrong with it now; null when it is well.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>The last day on which it led somewhere; null when it has not since it was first asked.</summary>
    public DateOnly? LastWell { get; init; }

    /// <summary>When the host wants to be asked again at the earliest (<c>Retry-After</c>).</summary>
    public DateTimeOffset? NotBefore { get; init; }

    /// <summary>What the answer means.</summary>
    public LinkState State => this switch
    {
        { Fault: LinkFault.UnknownHost or LinkFault.Certificate or LinkFault.Redirects } or { Status: 404 or 410 } => LinkState.Dead,
        { IsSilent: true } => Since is { } since && Asked.DayNumber - since.DayNumber >= DaysOfSilence ? LinkState.Dead : LinkState.Unknown,
        { Status: < 200 or >= 300 } => LinkState.Unknown,
        { NewAddress: not null } => LinkState.Moved,
        _ => LinkState.Well,
    };

    /// <summary>True when the host fails, which may be over tomorrow. One that is busy (503) does not.</summary>
    public bool IsSilent => Fault is LinkFault.NoConnection or LinkFault.NoAnswer || Status >= 500 && !IsBusy;

    /// <summary>True when the host asks for patience.</summary>
    public bool IsBusy => Status is 429 or 503;
}

/// <summary>What all addresses outside the portal answered when <c>links</c> was last run.</summary>
/// <param name="Day">The day of the run.</param>
/// <param name="Answers">The answers, by address.</param>
public sealed record LinkReport(DateOnly Day, ImmutableArray<LinkAnswer> Answers)
{
    private readonly FrozenDictionary<string, LinkAnswer> byAddress = Answers.DistinctBy(answer => answer.Address).ToFrozenDictionary(answer => answer.Address);

    /// <summary>What an address answered, whatever its anchor; null when it was not asked.</summary>
    public LinkAnswer? Find(string address) => byAddress.GetValueOrDefault(address.Split('#')[0]);
}

/// <summary>An address outside the portal, and where the content has it.</summary>
/// <param name="Address">The address as it is written.</param>
/// <param name="Path">The file.</param>
/// <param name="Span">The place in it.</param>
public sealed record OutwardLink(string Address, string Path, SourceSpan Span)
{
    /// <summary>True for an address on the web: not for <c>mailto:</c> and <c>tel:</c>.</summary>
    public static bool IsWeb(string address) =>
        address.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || address.StartsWith("http://", StringComparison.OrdinalIgnoreCase);
}

/// <summary>Addresses that <c>links</c> does not ask, with the reason.</summary>
/// <param name="Address">How the addresses begin.</param>
/// <param name="Reason">Why, for whoever reads the report.</param>
/// <param name="Span">Where the portal says so.</param>
public sealed record SkippedLinks(string Address, string Reason, SourceSpan Span)
{
    /// <summary>True for an address that is not asked.</summary>
    public bool Has(string address) => Address.Length > 0 && address.StartsWith(Address, StringComparison.OrdinalIgnoreCase);
}
