using System.Collections.Immutable;
using Portal.Model.Diagnostics;
using Portal.Model.Output;
using Portal.Model.Rendering;

namespace Portal.Generator.Search;

/// <summary>The stage that makes the portal searchable: pages become documents, documents become an index.</summary>
public static class PortalSearch
{
    /// <summary>The files of the index. Synonyms that lead nowhere are reported.</summary>
    public static ImmutableArray<OutputFile> Index(SiteContext site, DiagnosticBag bag)
    {
        var documents = SearchSynonyms.Add(SearchDocuments.Of(site), site.Model, bag);
        return SearchIndex.Build(documents, SearchFacets.All(site.Model, documents.Select(document => document.Kind)));
    }
}
