using System.Collections.Immutable;
using Portal.Model.Diagnostics;
using Portal.Model.Pages;
using Portal.Model.Theme;

namespace Portal.Model;

/// <summary>What <c>portal.yml</c> says.</summary>
public sealed record PortalSettings
{
    public required string Name { get; init; }
    public required string Organisation { get; init; }
    public required string Description { get; init; }

    /// <summary>The portal's address; its path is the base path of every link. Ends with <c>/</c>.</summary>
    public required Uri BaseUrl { get; init; }

    /// <summary>The number of the first quick action, <c>112</c>.</summary>
    public required string EmergencyNumber { get; init; }

    public required Contact Contact { get; init; }

    /// <summary>Folders of the main navigation, in order.</summary>
    public required ImmutableArray<Spanned<string>> Menu { get; init; }

    /// <summary>Folders that are sections without being in the main navigation.</summary>
    public ImmutableArray<Spanned<string>> OtherSections { get; init; } = [];

    /// <summary>Keys that the pages of some sections must have.</summary>
    public ImmutableArray<RequiredKey> RequiredKeys { get; init; } = [];

    /// <summary>Paths of the pages linked in the footer.</summary>
    public ImmutableArray<Spanned<string>> Footer { get; init; } = [];

    /// <summary>Sites of others that the footer leads to, such as the intranet.</summary>
    public ImmutableArray<Website> Websites { get; init; } = [];

    /// <summary>Address pattern of "Ändra denna sida"; <c>{fil}</c> is the path in the content folder.</summary>
    public string? EditUrl { get; init; }

    /// <summary>How pages are edited in the browser; null when they are not.</summary>
    public BrowserEditing? BrowserEditing { get; init; }

    /// <summary>What it makes of rules that are no errors.</summary>
    public RuleLevels Rules { get; init; } = RuleLevels.Default;

    /// <summary>How hard to read its pages may be.</summary>
    public ReadingLimits Reading { get; init; } = new();

    /// <summary>The highest class of information that it may show. Pages above it are left out as if they were not there.</summary>
    public InformationClass InformationClass { get; init; } = InformationClass.Internal;

    /// <summary>Addresses and numbers that look like those of persons and belong to functions, in the form in which they are compared.</summary>
    public ImmutableArray<string> Contacts { get; init; } = [];

    /// <summary>What the leak gate finds and it lets pass.</summary>
    public ImmutableArray<Waiver> Waivers { get; init; } = [];

    /// <summary>Addresses outside the portal that are not asked whether they still are there.</summary>
    public ImmutableArray<SkippedLinks> SkippedLinks { get; init; } = [];

    /// <summary>The tag of the language of the interface; null for Swedish.</summary>
    public Spanned<string>? Language { get; init; }

    /// <summary>How the portal looks of its own; null when it looks as the program does.</summary>
    public PortalTheme? Theme { get; init; }
}

/// <summary>A key that all pages of some sections must have, the sections' own pages among them.</summary>
public sealed record RequiredKey(string Key, ImmutableArray<string> Sections);

/// <summary>A site of others.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Address">Its address, and where it is written.</param>
public sealed record Website(string Name, Spanned<string> Address);

/// <summary>Who answers for the portal.</summary>
public sealed record Contact(string Function, Fact<string> Email, Fact<string> Phone)
{
    /// <summary>True when neither address nor number is known.</summary>
    public bool IsMissing => this is { Email.Value: null, Phone.Value: null };
}
