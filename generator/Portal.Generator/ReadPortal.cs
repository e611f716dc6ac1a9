using System.Collections.Frozen;
using System.Collections.Immutable;
using Portal.Generator.Authoring;
using Portal.Generator.Reading;
using Portal.Generator.Rendering.Templates;
using Portal.Model;
using Portal.Model.Diagnostics;
using Portal.Model.Pages;

namespace Portal.Generator;

/// <summary>A portal as far as its files say by themselves. It can be linked for any day.</summary>
/// <param name="Content">The files.</param>
/// <param name="Written">What is written in them, or null when there are no usable settings.</param>
/// <param name="Templates">What draws its pages, or null when something is wrong with the templates.</param>
/// <param name="Diagnostics">What was found in the files.</param>
public sealed record ReadPortal(
    ContentFiles Content, Written? Written, TemplateSet? Templates, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>What pages still hold of the text that they began as.</summary>
    public ImmutableArray<Prompt> Prompts { get; init; } = [];

    /// <summary>The pages that were published before and are not there any more.</summary>
    public ImmutableArray<Page> Gone { get; init; } = [];

    /// <summary>The paths of all pages that were there before.</summary>
    public IReadOnlySet<string> Before { get; init; } = FrozenSet<string>.Empty;

    /// <summary>The local facts that were asked for before.</summary>
    public ImmutableArray<LocalFact> FactsBefore { get; init; } = [];

    /// <summary>What the addresses of other sites answered last, for editors; null when nobody has asked.</summary>
    public LinkReport? LinkReport { get; init; }

    /// <summary>True when both were read from files that say the same, so that the same comes of them.</summary>
    public bool IsSameAs(ReadPortal other) => ReferenceEquals(Written?.History, other.Written?.History) && ReferenceEquals(Templates, other.Templates) && ReferenceEquals(Before, other.Before)
        && Content.Texts.SequenceEqual(other.Content.Texts) && Content.Assets.SequenceEqual(other.Content.Assets) && Content.Theme.SequenceEqual(other.Content.Theme) && Diagnostics.SequenceEqual(other.Diagnostics);
}
