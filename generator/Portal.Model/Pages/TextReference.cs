namespace Portal.Model.Pages;

/// <summary>What a mark in a text names by its id.</summary>
public enum ReferenceMark
{
    /// <summary><c>[Fyll i: id]</c>, an entry of <c>arbetsplatsen.yml</c>.</summary>
    LocalFact,

    /// <summary><c>[Kontakt: id]</c>, an entry of <c>kontakter.yml</c>.</summary>
    Contact,
}

/// <summary>A local fact or a contact that a text names.</summary>
public sealed record TextReference(ReferenceMark Kind, string Id, SourceSpan Span);
