using System.Collections.Immutable;
using Portal.Model;

namespace Portal.Generator.Linking;

/// <summary>Gives each source the page that it stands on: that of all of them or, where they are many, that of its letter.</summary>
public static class SourcePages
{
    /// <summary>A list of more is divided: at some 500 bytes each, compressed less than half of it, it would weigh more than any other page.</summary>
    public const int MostOnOnePage = 150;

    /// <summary>The sources with their pages.</summary>
    public static ImmutableArray<Source> Of(ImmutableArray<Source> sources) =>
        sources.Length <= MostOnOnePage ? sources : [.. sources.Select(source => source with { Page = Addresses.SourcesOf(source.Letter) })];
}
