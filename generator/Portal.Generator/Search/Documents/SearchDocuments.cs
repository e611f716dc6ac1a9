using System.Collections.Immutable;
using Portal.Model;
using Portal.Model.Pages;
using Portal.Model.Rendering;
using Portal.Model.Text;
using Portal.Generator.Views.Wording;

namespace Portal.Generator.Search.Documents;

/// <summary>What can be found: open pages, terms, sources and the portal's own pages.</summary>
public static class SearchDocuments
{
    /// <summary>The folder of pages on what others do.</summary>
    private const string Outlook = "omvarld";

    /// <summary>The documents without synonyms. Drafts and pages that are not for everybody are not among them.</summary>
    public static ImmutableArray<SearchDocument> Of(SiteContext site)
    {
        var (facets, contacts) = (new SearchFacets(site.Model), site.Model.PageWith(Directive.Contacts));
        var said = site.Model.ReaderSentences.SelectMany(entry => entry.Answers, (entry, answer) => (Path: answer.Value, entry.Sentences)).ToLookup(entry => entry.Path, entry => entry.Sentences);
        return
        [
            .. CommonHeadings.Mark([.. site.Model.Pages.Where(page => page.IsListed).Select(page => Document(site, facets, page, page == contacts) with { Said = [.. said[page.Source.Path].SelectMany(sentences => sentences)] })]),
            .. site.Model.Terms.Select(term => Document(site, term)),
            .. site.Model.Sources.Select(source => Document(site, source)),
            .. Generated(site.Model).Select(page => new SearchDocument
            {
                Href = site.Href(page.Url),
                Title = page.Title(site.Words),
                Kind = site.Words.Of("kind.page"),
                Sections = [new SearchSection("", "", page.Summary(site.Words))],
                Facets = Facet(site.Words.Of("kind.page")),
                Weight = SearchWeights.Generated,
            }),
        ];
    }

    private static SearchDocument Document(SiteContext site, SearchFacets facets, Page page, bool showsContacts)
    {
        var kind = PageKind.Name(page, site.Model);
        return new SearchDocument
        {
            Href = site.Href(page),
            Title = page.Meta.Title,
            Kind = kind,
            Trail = Trail(site.Model, page),
            Sections = SectionText.Of(page, site.Model.Contact, Facts(page, site.Words)),
            Listed = [.. showsContacts ? site.Model.Contacts.Select(entry => entry.Contact.Function) : [], .. page is LessonPage lesson ? Asked(site.Model, lesson) : []],
            Names = [.. Names(site.Model, page, kind).Where(name => name != page.Meta.Title)],
            Facets = facets.Of(page, kind),
            Weight = SearchWeights.Of(page, site.Model),
            Urgent = page is GuidePage { IsAcute: true } guide ? new UrgentWords(guide.Meta.Title, guide.QuickAction, []) : null,
            IsOutlook = page.Section == Outlook && !page.IsIndex,
        };
    }

    /// <summary>What a page is called beside its title; a course also "kurs" and "utbildning", by which it is asked for.</summary>
    private static IEnumerable<string> Names(PortalModel model, Page page, string kind) =>
        page is CoursePage ? new[] { page.Meta.MenuTitle, kind, model.SectionOf(page)?.Index.Meta.MenuTitle }.OfType<string>() : [page.Meta.MenuTitle];

    /// <summary>What is asked in a lesson, or in the tests about it: so people ask.</summary>
    private static IEnumerable<string> Asked(PortalModel model, LessonPage lesson) => model.CourseOf(lesson) is { } course
        ? new Page?[] { course.PreTest, course.FinalTest }.OfType<Page>()
            .SelectMany(test => test.Body.Questions).Where(placed => placed.Question.Head.Lesson == lesson.Number)
            .Concat(lesson.Body.Questions).Select(placed => placed.Question.Head.Prompt)
        : [];

    /// <summary>Facts of the front matter that a reader may search for.</summary>
    private static IEnumerable<string?> Facts(Page page, Words words) => page switch
    {
        DocumentPage document =>
        [
            document.Decided.Value is { } decided ? words.Of("search.decided", ("date", words.Date(decided))) : null,
            document.DecidedBy.Value is { } by ? words.Of("search.decided_by", ("who", by)) : null,
            document.DiaryNumber.Value is { } number ? words.Of("search.diary_number", ("number", number)) : null,
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
        Kind = site.Words.Of("kind.term"),
        Trail = GeneratedPages.Glossary.Title(site.Words),
        Sections = [new SearchSection("", "", term.Explanation)],
        Names = term.Forms,
        Facets = Facet(site.Words.Of("kind.term")),
        Weight = SearchWeights.Term,
        IsTerm = true,
    };

    private static SearchDocument Document(SiteContext site, Source source) => new()
    {
        Href = site.Href(Addresses.Source(source)),
        Title = source.Title,
        Kind = site.Words.Of("kind.source"),
        Trail = GeneratedPages.Sources.Title(site.Words),
        Sections = [new SearchSection("", "", string.Join(' ', new[] { source.Description, $"{source.Publisher}.", source.DiaryNumber is { } number ? site.Words.Of("search.diary_number", ("number", number)) : null }.OfType<string>()))],
        Facets = Facet(site.Words.Of("kind.source")),
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
