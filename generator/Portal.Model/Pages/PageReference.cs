using System.Collections.Immutable;

namespace Portal.Model.Pages;

/// <summary>Ids of pages of a kind, as a key of the front matter has them.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Ids">The ids, and where they stand.</param>
public sealed record PageReference(Type Kind, ImmutableArray<Spanned<string>> Ids)
{
    /// <summary>References to pages of a kind.</summary>
    public static PageReference To<TPage>(ImmutableArray<Spanned<string>> ids)
        where TPage : Page => new(typeof(TPage), ids);
}
