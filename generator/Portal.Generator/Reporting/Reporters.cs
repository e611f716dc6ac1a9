using System.Collections.Immutable;
using Portal.Generator.Reading;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Reporting;

/// <summary>How diagnostics are printed.</summary>
public enum ReportFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>For scripts.</summary>
    Json,

    /// <summary>For code hosts: SARIF 2.1.0.</summary>
    Sarif,

    /// <summary>For GitLab: its code quality report.</summary>
    CodeQuality,
}

/// <summary>Prints diagnostics.</summary>
public interface IReporter
{
    /// <summary>The text to print; it ends with a line break unless it is empty.</summary>
    string Report(ImmutableArray<Diagnostic> diagnostics, ContentFiles content);
}

/// <summary>All reporters.</summary>
public static class Reporters
{
    /// <summary>The reporter of a format; <paramref name="folder"/> is the content folder as the user wrote it.</summary>
    public static IReporter For(ReportFormat format, string folder) => format switch
    {
        ReportFormat.Json => new JsonReporter(),
        ReportFormat.Sarif => new SarifReporter(RepositoryPath.Of(folder), HelpPage.Of(folder)),
        ReportFormat.CodeQuality => new CodeQualityReporter(RepositoryPath.Of(folder)),
        _ => new TextReporter(folder),
    };
}
