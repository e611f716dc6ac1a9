using System.Collections.Immutable;
using Portal.Generator.Reading;
using Portal.Model;
using Portal.Model.Diagnostics;
using Portal.Model.Output;

namespace Portal.Generator;

/// <summary>What came of a build.</summary>
/// <param name="Model">The portal, or null when the content has errors that hide it.</param>
/// <param name="Site">The files of the site, none before they are planned.</param>
/// <param name="Diagnostics">Everything found so far, sorted.</param>
/// <param name="Read">What was read, of which other days can be linked.</param>
public sealed record BuildResult(PortalModel? Model, SiteFiles Site, ImmutableArray<Diagnostic> Diagnostics, ReadPortal Read)
{
    /// <summary>What is told only to those who ask for it.</summary>
    public ImmutableArray<Diagnostic> Hints { get; init; } = [];

    /// <summary>The files that were read, for code frames.</summary>
    public ContentFiles Content => Read.Content;

    /// <summary>True when nothing may be written.</summary>
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Rule.Severity == Severity.Error);

    /// <summary>The finished site; empty when there are errors.</summary>
    public ImmutableArray<OutputFile> Files => HasErrors ? [] : Site.All;

    /// <summary>The same build, of which more has been found.</summary>
    public BuildResult With(IEnumerable<Diagnostic> found)
    {
        var bag = new DiagnosticBag();
        bag.Add(Diagnostics);
        bag.Add(found);
        return this with { Diagnostics = bag.Sorted() };
    }
}
