using System.Collections.Immutable;
using Portal.Generator.Search.Documents;
using Portal.Generator.Search.Index;
using Portal.Model.Diagnostics;
using Portal.Model.Output;
using Portal.Model.Rendering;

namespace Portal.Generator.Search;

/// <summary>The stage that makes the portal searchable: pages become documents, documents become an index. Each half is made when it is asked for.</summary>
public sealed class PortalSearch
{
    private readonly Lazy<(ImmutableArray<SearchDocument> All, ImmutableArray<Diagnostic> Faults)> documents;
    private readonly Lazy<ImmutableArray<OutputFile>> files;

    /// <summary>Prepares to make a portal searchable.</summary>
    public PortalSearch(SiteContext site)
    {
        documents = new(() =>
        {
            var bag = new DiagnosticBag();
            return (SearchSynonyms.Add(SearchDocuments.Of(site), site.Model, bag), bag.Sorted());
        });
        files = new(() => SearchIndex.Build(documents.Value.All, SearchFacets.All(site.Model, documents.Value.All.Select(document => document.Kind)), site.Model.Settings.EmergencyNumber));
    }

    /// <summary>Synonyms that lead nowhere.</summary>
    public ImmutableArray<Diagnostic> Faults => documents.Value.Faults;

    /// <summary>The files of the index.</summary>
    public ImmutableArray<OutputFile> Files => files.Value;
}
