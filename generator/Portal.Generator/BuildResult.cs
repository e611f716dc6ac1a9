using System.Collections.Immutable;
using Portal.Generator.Reading;
using Portal.Model;
using Portal.Model.Diagnostics;
using Portal.Model.Output;

namespace Portal.Generator;

/// <summary>What came of a build.</summary>
/// <param name="Model">The portal, or null when the content has errors that hide it.</param>
/// <param name="Files">The finished site; empty when there are errors.</param>
/// <param name="Diagnostics">Everything found, sorted.</param>
/// <param name="Content">The files that were read, for code frames.</param>
public sealed record BuildResult(
    PortalModel? Model, ImmutableArray<OutputFile> Files, ImmutableArray<Diagnostic> Diagnostics, ContentFiles Content)
{
    /// <summary>True when nothing may be written.</summary>
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Rule.Severity == Severity.Error);
}
