using System.Collections.Immutable;
using Portal.Model;
using Portal.Model.Pages;
using Portal.Model.Rendering;
using Portal.Model.Text;
using Portal.Generator.Views.Wording;

namespace Portal.Generator.Search;

/// <summary>What can be found: open pages, terms, sources and the portal's own pages.</summary>
public static class SearchDocuments
{
    /// <summary>The documents without synonyms. Drafts and pages that are not for everybody are not among them.</summary>
    public static ImmutableArray<SearchDocument> Of(SiteContext site)
    {
        var facets = new SearchFacets(site.Model);
        return
        [
            .. site.Model.Pages.Where(page => page.IsListed).Select(page => Document(site, facets, page)),
            .. site.Model.Terms.Select(term => Document(site, term)),
            .. site.Model.Sources.Select(source => Document(site, source)),
            .. Generated(site.Model).Select(page => new SearchDocument
            {
                Href = site.Href(page.Url),
                Title = page.Title,
                Kind = "Sida",
                Sections = [new SearchSection("", "", page.Summary)],
                Facets = Facet("Sida"),
                Weight = SearchWeights.Generated,
            }),
        ];
    }

    private static SearchDocument Document(SiteContext site, SearchFacets facets, Page page)
    {
        var kind = PageKind.Name(page, site.Model);
        return new SearchDocument
        {
            Href = site.Href(page),
            Title = page.Meta.Title,
            Kind = kind,
            Trail = Trail(site.Model, page),
            Sections = SectionText.Of(page, Facts(page)),
            Synonyms = page.Meta.MenuTitle == page.Meta.Title ? [] : [page.Meta.MenuTitle],
            Facets = facets.Of(page, kind),
            Weight = SearchWeights.Of(page, site.Model),
        };
    }

    /// <summary>Facts of the front matter that a reader may search for.</summary>
    private static IEnumerable<string?> Facts(Page page) => page switch
    {
        DocumentPage document =>
        [
            document.Decided.Value is { } decided ? $"Beslutad {SwedishDate.Text(decided)}." : null,
            document.DecidedBy.Value is { } by ? $"Beslutas av {by}." : null,
            document.DiaryNumber.Value is { } number ? $"Diarienummer {number}." : null,
        ],
        AdministrationPage administration => [.. administration.Boards.Select(board => board + "."), .. administration.Needs.Select(need => need.Wording), .. administration.Needs.Select(need => need.Example)],
        RolePage { Placement.Value: { } placement } => [$"{placement}."],
        CoursePage course => [course.Audience, .. course.Goals],
        GuidePage guide when guide.QuickAction != guide.Meta.MenuTitle => [guide.QuickAction],
        _ => [],
    };

    private static string Trail(PortalModel model, Page page)
    {
        IEnumerable<Page?> way = [model.SectionOf(page)?.Index, model.CourseOf(page)?.Page];
        return string.Join(" › ", way.OfType<Page>().Where(step => step != page).Select(step => step.Meta.MenuTitle));
    }

    private static SearchDocument Document(SiteContext site, Term term) => new()
    {
        Href = site.Href(Addresses.Term(term.Id)),
        Title = term.Abbreviation is { } abbreviation ? $"{term.Name} ({abbreviation})" : term.Name,
        Kind = "Begrepp",
        Trail = GeneratedPages.Glossary.Title,
        Sections = [new SearchSection("", "", term.Explanation)],
        Synonyms = term.Forms,
        Facets = Facet("Begrepp"),
        Weight = SearchWeights.Term,
        IsTerm = true,
    };

    private static SearchDocument Document(SiteContext site, Source source) => new()
    {
        Href = site.Href(Addresses.Source(source.Id)),
        Title = source.Title,
        Kind = "Källa",
        Trail = GeneratedPages.Sources.Title,
        Sections = [new SearchSection("", "", string.Join(' ', new[] { source.Description, $"{source.Publisher}.", source.DiaryNumber is { } number ? $"Diarienummer {number}." : null }.OfType<string>()))],
        Facets = Facet("Källa"),
        Weight = SearchWeights.Source,
    };

    private static IEnumerable<GeneratedPage> Generated(PortalModel model) =>
    [
        GeneratedPages.Glossary,
        GeneratedPages.Sources,
        .. model.Courses.IsEmpty ? Enumerable.Empty<GeneratedPage>() : [GeneratedPages.MyLearning, GeneratedPages.Certificate, GeneratedPages.CheckCode],
        .. model.ToAcknowledge.Any() ? [GeneratedPages.Acknowledgements] : Enumerable.Empty<GeneratedPage>(),
    ];

    private static ImmutableDictionary<string, ImmutableArray<string>> Facet(string kind) =>
        ImmutableDictionary<string, ImmutableArray<string>>.Empty.Add(SearchFacets.Kind, [kind]);
}
