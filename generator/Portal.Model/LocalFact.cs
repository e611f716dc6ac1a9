namespace Portal.Model;

/// <summary>An entry of <c>arbetsplatsen.yml</c>: something that only the workplace knows, to be filled in there.</summary>
public sealed record LocalFact
{
    public required string Id { get; init; }

    /// <summary>Its label, <c>Återsamlingsplats</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What to write, and where to find it.</summary>
    public string? Help { get; init; }

    /// <summary>The heading that it stands under.</summary>
    public string? Group { get; init; }

    public required SourceSpan Span { get; init; }

    /// <summary>The anchor of its field in the form.</summary>
    public static string Anchor(string id) => $"plats-{id}";
}
