using System.Collections.Immutable;

namespace Portal.Generator.Serving;

/// <summary>What may have changed since the content was last read.</summary>
/// <param name="Paths">Files that somebody has written, with their whole paths.</param>
public sealed record Changes(ImmutableArray<string> Paths)
{
    /// <summary>Nothing that anybody knows of: it is only time to look.</summary>
    public static Changes Unheard { get; } = new([]);

    /// <summary>True when any file may have changed, whatever its size and time say.</summary>
    public bool Everything { get; init; }

    /// <summary>True when the program itself has changed, so that nothing it has made before counts.</summary>
    public bool Program { get; init; }

    /// <summary>True when nobody has told of a change.</summary>
    public bool AreUnheard => Paths.IsEmpty && !Everything && !Program;
}
