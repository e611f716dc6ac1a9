using System.Collections.Immutable;
using Portal.Model.Pages;
using Portal.Model.Rendering;
using Portal.Model.Text;
using Portal.Model;

namespace Portal.Generator.Views.Wording;

/// <summary>The alphabetical index of everything: pages, terms and headings, without those that many pages have.</summary>
public static class SiteIndex
{
    /// <summary>An index with more entries is divided into a page for each letter, so that the search page stays small.</summary>
    private const int MostOnOnePage = 1500;

    /// <summary>A heading of so many pages ("Läs mer") says nothing of one of them: nobody looks it up.</summary>
    private const int CommonHeading = 5;

    /// <summary>Marks that a heading may begin with and that do not count in the order.</summary>
    private static readonly char[] Quotes = ['"', '”', '»', '’', '\''];

    /// <summary>The index in Swedish order.</summary>
    public static ImmutableArray<IndexLetter> Of(SiteContext site) =>
    [
        .. Entries(site).Concat(Headings(site).GroupBy(entry => entry.Text).Where(same => same.Count() < CommonHeading).SelectMany(same => same))
            .GroupBy(entry => entry.Text)
            .Select(same => new IndexEntry(same.Key, [.. same.Select(entry => entry.Place).DistinctBy(place => place.Href)]))
            .OrderBy(entry => entry.Text.TrimStart(Quotes), SwedishOrder.Instance)
            .GroupBy(entry => SwedishOrder.IndexLetter(entry.Text))
            .Select(letter => new IndexLetter(letter.Key, [.. letter])),
    ];

    /// <summary>True when each letter has a page of its own.</summary>
    public static bool IsDivided(ImmutableArray<IndexLetter> index) => index.Sum(letter => letter.Entries.Length) > MostOnOnePage;

    private static IEnumerable<(string Text, IndexPlace Place)> Entries(SiteContext site) =>
        site.Model.Pages.Where(page => page.IsListed).Select(page => (page.Meta.Title, new IndexPlace(PageKind.Name(page, site.Model), site.Href(page))))
            .Concat(site.Model.Terms.Select(term => (term.Name, new IndexPlace(site.Words.Of("kind.glossary"), site.Href(Addresses.Term(term.Id))))));

    private static IEnumerable<(string Text, IndexPlace Place)> Headings(SiteContext site) =>
        from page in site.Model.Pages
        where page.IsListed
        from heading in page.Body.Headings
        where heading.Level == 2 && !IsQuestion(heading)
        select (heading.Text, new IndexPlace(page.Meta.MenuTitle, $"{site.Href(page)}#{heading.Id}"));

    /// <summary>Questions of a quiz are met in their course, not looked up.</summary>
    private static bool IsQuestion(Heading heading) => heading.Text.StartsWith("Fråga:", StringComparison.Ordinal);
}
