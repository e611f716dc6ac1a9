using System.Collections.Immutable;
using Portal.Model.Pages;
using Portal.Model.Rendering;
using Portal.Model.Text;
using Portal.Model;

namespace Portal.Generator.Views.Wording;

/// <summary>The alphabetical index of everything: pages, terms and headings.</summary>
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

    private static IEnumerable<(string Text, IndexPlace Place)> Entries(SiteContext site)
    {
        foreach (var page in site.Model.Pages.Where(page => page.IsListed))
        {
            yield return (page.Meta.Title, new IndexPlace(PageKind.Name(page, site.Model), site.Href(page)));
            foreach (var heading in page.Body.Headings.Where(heading => heading.Level == 2 && !IsQuestion(heading)))
                yield return (heading.Text, new IndexPlace(page.Meta.MenuTitle, $"{site.Href(page)}#{heading.Id}"));
        }
        foreach (var term in site.Model.Terms)
            yield return (term.Name, new IndexPlace(site.Words.Of("kind.glossary"), site.Href(Addresses.Term(term.Id))));
    }

    /// <summary>Questions of a quiz are met in their course, not looked up.</summary>
    private static bool IsQuestion(Heading heading) => heading.Text.StartsWith("Fråga:", StringComparison.Ordinal);
}
