using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using Portal.Model;
using Portal.Model.Pages;
using Portal.Model.Rendering;

namespace Portal.Templates;

/// <summary>A page component: what the generator gives every page.</summary>
public abstract class PageBase : SitePart
{
    [Parameter, EditorRequired]
    public required PageView View { get; set; }

    /// <summary>
    /// An entry of "På den här sidan" for a part that the template adds. Its id begins with <c>del-</c>, so that it
    /// never meets a heading's.
    /// </summary>
    protected static Heading Part(string text, string id) => new(2, text, id, SourceSpan.Start);

    /// <summary>The entries that are there, in order.</summary>
    protected static ImmutableArray<Heading> Contents(params IEnumerable<Heading?> entries) => [.. entries.OfType<Heading>()];
}

/// <summary>A page component for one kind of page.</summary>
public abstract class PageBase<TPage> : PageBase
    where TPage : Page
{
    [Parameter, EditorRequired]
    public required TPage Page { get; set; }
}
