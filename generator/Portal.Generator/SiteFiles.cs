using System.Collections.Immutable;
using Portal.Generator.Packaging;
using Portal.Generator.Rendering;
using Portal.Generator.Search;
using Portal.Generator.Search.Index;
using Portal.Model.Diagnostics;
using Portal.Model.Output;

namespace Portal.Generator;

/// <summary>
/// The files of a finished portal. Their paths are known at once, save those of the search index, which hold its hash; each file is
/// made when it is asked for, and then kept. All come from one model: no two of them show different versions of the content.
/// </summary>
/// <param name="listed">All files but those of the search index.</param>
/// <param name="search">The search, which has the rest.</param>
/// <param name="faults">Gathers what goes wrong while files are made.</param>
public sealed class SiteFiles(ImmutableArray<OutputFile> listed, PortalSearch? search = null, DiagnosticBag? faults = null)
{
    private readonly Dictionary<string, OutputFile> byPath = listed.DistinctBy(file => file.Path).ToDictionary(file => file.Path);
    private readonly Lazy<ImmutableArray<OutputFile>> all = new(() => [.. listed, .. search?.Files ?? []]);

    /// <summary>No files.</summary>
    public static SiteFiles None { get; } = new([]);

    /// <summary>All files but those of the search index.</summary>
    public ImmutableArray<OutputFile> Listed => listed;

    /// <summary>The search, or null for files without one.</summary>
    public PortalSearch? Search => search;

    /// <summary>What went wrong while files were made, those that have been asked for: each place once, whatever the number of pages.</summary>
    public IEnumerable<Diagnostic> Faults => faults?.Sorted().DistinctBy(fault => (fault.Path, fault.Span)) ?? [];

    /// <summary>The packages of courses among the files, which have pages within them; null for files without any.</summary>
    public CoursePackages? Packages { get; init; }

    /// <summary>The pages among them from which help can be called; null for files without any.</summary>
    public EmergencyPages? Urgent { get; init; }

    /// <summary>Every file.</summary>
    public ImmutableArray<OutputFile> All => all.Value;

    /// <summary>The file at a path, or null.</summary>
    public OutputFile? Find(string path) => byPath.GetValueOrDefault(path)
        ?? (path.StartsWith(SearchIndex.Folder, StringComparison.Ordinal) ? search?.Files.FirstOrDefault(file => file.Path == path) : null);
}
