using System.Collections.Immutable;
using Portal.Model.Pages;
using Portal.Model.Rendering;
using Portal.Model.Text;
using Portal.Model;

namespace Portal.Generator.Views.Wording;

/// <summary>The alphabetical index of everything: pages, terms and headings, save <see cref="SharedHeadings"/>, which nobody looks up.</summary>
public static class SiteIndex
{
    /// <summary>An index with more entries is divided into a page for each letter, so that the search page stays small.</summary>
    private const int MostOnOnePage = 1500;

    /// <summary>Marks that a heading may begin with and that do not count in the order.</summary>
    private static readonly char[] Quotes = ['"', '”', '»', '’', '\''];

    /// <summary>The index in Swedish order.</summary>
    public static ImmutableArray<IndexLetter> Of(SiteContext site) =>
    [
        .. Entries(site)
            .GroupBy(entry => entry.Text)
            .Select(same => new IndexEntry(same.Key, [.. same.Select(entry => entry.Place).DistinctBy(place => place.Href)]))
            .OrderBy(entry => entry.Text.TrimStart(Quotes), SwedishOrder.Instance)
            .GroupBy(entry => SwedishOrder.IndexLetter(entry.Text))
            .Select(letter => new IndexLetter(letter.Key, [.. letter])),
    ];

    /// <summary>True when each letter has a page of its own.</summary>
    public static bool IsDivided(ImmutableArray<IndexLetter> index) => index.Sum(letter => letter.Entries.Length) > MostOnOnePage;

    /// <summary>Titles and terms come before headings with the same words.</summary>
    private static IEnumerable<(string Text, IndexPlace Place)> Entries(SiteContext site)
    {
        var pages = site.Model.Pages.Where(page => page.IsListed).ToList();
        var headings = pages.SelectMany(page => page.Body.Headings.Where(heading => heading.Level == 2 && !IsQuestion(page, heading)), (page, heading) => (Page: page, Heading: heading)).ToLookup(each => each.Page);
        var shared = SharedHeadings.Of(headings.Select(page => page.Select(each => each.Heading.Text)));
        return
        [
            .. pages.Select(page => (page.Meta.Title, new IndexPlace(PageKind.Name(page, site.Model), site.Href(page)))),
            .. site.Model.Terms.Select(term => (term.Name, new IndexPlace(site.Words.Of("kind.glossary"), site.Href(Addresses.Term(term.Id))))),
            .. headings.SelectMany(page => page).Where(each => !shared.Contains(each.Heading.Text))
                .Select(each => (each.Heading.Text, new IndexPlace(each.Page.Meta.MenuTitle, $"{site.Href(each.Page)}#{each.Heading.Id}"))),
        ];
    }

    /// <summary>Questions of a quiz are met in their course, not looked up.</summary>
    private static bool IsQuestion(Page page, Heading heading) => page.Body.Questions.Any(placed => placed.Question.Head.Anchor == heading.Id);
}
