namespace Portal.Model;

/// <summary>An entry of <c>kontakter.yml</c>: whom to reach for something. A function, never a person.</summary>
public sealed record ContactEntry
{
    /// <summary>Where the contacts are named whose address and number nobody knows.</summary>
    public const string MissingAnchor = "del-kontakter-saknas";

    public required string Id { get; init; }
    public required Contact Contact { get; init; }

    /// <summary>When somebody answers, <c>dygnet runt</c>.</summary>
    public string? Hours { get; init; }

    /// <summary>Id of the role that it is the contact of.</summary>
    public Spanned<string>? Role { get; init; }

    /// <summary>Id of the förvaltning that it is the contact of.</summary>
    public Spanned<string>? Administration { get; init; }

    /// <summary>True when it stands on the card.</summary>
    public bool IsOnCard { get; init; }

    /// <summary>The function that keeps it right.</summary>
    public required string Owner { get; init; }

    /// <summary>The day on which it must be looked at again.</summary>
    public DateOnly? ValidTo { get; init; }

    /// <summary>Where that day stands.</summary>
    public SourceSpan ValidToSpan { get; init; }

    public required SourceSpan Span { get; init; }

    /// <inheritdoc cref="Contact.IsMissing" />
    public bool IsMissing => Contact.IsMissing;

    /// <summary>True when it should have been looked at by a day.</summary>
    public bool IsExpired(DateOnly today) => ValidTo < today;
}
