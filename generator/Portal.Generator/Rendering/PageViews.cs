using System.Collections.Immutable;
using Portal.Model;
using Portal.Model.Learning;
using Portal.Model.Pages;
using Portal.Model.Rendering;

namespace Portal.Generator.Rendering;

/// <summary>Makes what the layout needs to know of each page: breadcrumbs, contents, neighbours.</summary>
public sealed class PageViews(PortalModel model, MarkdownBody bodies)
{
    /// <summary>The view of a page of the model.</summary>
    public PageView Of(Page page)
    {
        var siblings = Siblings(page);
        var inQuestions = page.Body.Questions.SelectMany(Anchors).ToHashSet();
        var place = siblings.IndexOf(page);
        return new PageView
        {
            Title = page.Meta.Title,
            Summary = page.Meta.Summary,
            Url = page.Url,
            Breadcrumbs = Breadcrumbs(page),
            Headings = [.. page.Body.Headings.Where(heading => !inQuestions.Contains(heading.Id))],
            Page = page,
            Body = bodies.Parts(page, TextPlace.OwnPage),
            Previous = place > 0 ? siblings[place - 1] : null,
            Next = place >= 0 && place + 1 < siblings.Length ? siblings[place + 1] : null,
        };
    }

    /// <summary>The view of a generated page under the start page, or under the pages that are given.</summary>
    public PageView Generated(GeneratedPage page, params IEnumerable<Page?> parents) => Generated(page.Title(model.Words), page.Summary(model.Words), page.Url, parents);

    /// <summary>The view of a generated page under another.</summary>
    public PageView Generated(GeneratedPage page, GeneratedPage parent) => Generated(page) with
    {
        Breadcrumbs = [Crumb(model.Start), Crumb(parent), Crumb(page)],
    };

    /// <summary>The view of the search page, which holds the alphabetical index or leads to its letters.</summary>
    public PageView Search(ImmutableArray<IndexLetter> index) => Generated(GeneratedPages.Search) with { Index = index };

    /// <summary>The view of a letter of the alphabetical index.</summary>
    public PageView Letter(ImmutableArray<IndexLetter> index, string letter)
    {
        var url = IndexLetter.PageOf(letter);
        return Generated(model.Words.Of("page.letter", ("letter", letter)), model.Words.Of("page.letter_about", ("beginning", Beginning(letter))), url) with
        {
            Breadcrumbs = [Crumb(model.Start), Crumb(GeneratedPages.Search), new Crumb(letter, url)],
            Index = index,
        };
    }

    /// <summary>The view of the sources under a letter, in a portal that has many.</summary>
    public PageView SourceLetter(string letter)
    {
        var url = Addresses.SourcesOf(letter);
        return Generated(model.Words.Of("page.sources_letter", ("letter", letter)), model.Words.Of("page.sources_letter_about", ("beginning", Beginning(letter))), url) with
        {
            Breadcrumbs = [Crumb(model.Start), Crumb(GeneratedPages.Sources), new Crumb(letter, url)],
        };
    }

    /// <summary>The view of a course as a booklet.</summary>
    public PageView Booklet(Course course) =>
        Generated(model.Words.Of("page.booklet", ("course", course.Page.Meta.Title)), model.Words.Of("page.booklet_about"), Addresses.Booklet(course.Page), model.SectionOf(course.Page)?.Index, course.Page) with
        {
            Body = new BookletChapters(bodies).Of(course),
        };

    private PageView Generated(string title, string summary, UrlPath url, params IEnumerable<Page?> parents) => new()
    {
        Title = title,
        Summary = summary,
        Url = url,
        Breadcrumbs = [.. parents.Prepend(model.Start).OfType<Page>().Select(Crumb), new Crumb(title, url)],
    };

    /// <summary>What the words under a letter of an index begin with.</summary>
    private string Beginning(string letter) => char.IsDigit(letter[0]) ? model.Words.Of("page.a_digit") : letter;

    private ImmutableArray<Page> Siblings(Page page) => model.CourseOf(page) is { } course
        ? [.. course.Parts]
        : model.SectionOf(page)?.Pages ?? [];

    /// <summary>The headings of a question and its steps, which are not listed among the page's contents.</summary>
    private static IEnumerable<string> Anchors(PlacedQuestion placed) =>
        placed.Question is ScenarioQuestion scenario ? scenario.Steps.Select(step => step.Anchor).Prepend(placed.Question.Head.Anchor) : [placed.Question.Head.Anchor];

    private ImmutableArray<Crumb> Breadcrumbs(Page page)
    {
        if (page == model.Start)
            return [];
        var way = new List<Page> { model.Start };
        if (model.SectionOf(page)?.Index is { } index && index != page)
            way.Add(index);
        if (model.CourseOf(page) is { } course)
            way.Add(course.Page);
        way.Add(page);
        return [.. way.Select(Crumb)];
    }

    private Crumb Crumb(GeneratedPage page) => new(page.Title(model.Words), page.Url);

    private static Crumb Crumb(Page page) => new(page.Meta.MenuTitle, page.Url);
}
