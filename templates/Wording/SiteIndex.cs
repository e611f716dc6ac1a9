using System.Collections.Immutable;
using Portal.Model.Pages;
using Portal.Model.Rendering;
using Portal.Model.Text;

namespace Portal.Templates.Wording;

/// <summary>A place that an entry of the index leads to.</summary>
public sealed record IndexPlace(string Where, string Href);

/// <summary>An entry of the index. Texts that are the same share an entry with several places.</summary>
public sealed record IndexEntry(string Text, ImmutableArray<IndexPlace> Places);

/// <summary>Entries under a letter.</summary>
public sealed record IndexLetter(string Letter, ImmutableArray<IndexEntry> Entries);

/// <summary>The alphabetical index of everything: pages, terms and headings.</summary>
public static class SiteIndex
{
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

    private static IEnumerable<(string Text, IndexPlace Place)> Entries(SiteContext site)
    {
        foreach (var page in site.Model.Pages)
        {
            yield return (page.Meta.Title, new IndexPlace(PageKind.Name(page, site.Model), site.Href(page)));
            foreach (var heading in page.Body.Headings.Where(heading => heading.Level == 2 && !IsQuestion(heading)))
                yield return (heading.Text, new IndexPlace(page.Meta.MenuTitle, $"{site.Href(page)}#{heading.Id}"));
        }
        foreach (var term in site.Model.Terms)
            yield return (term.Name, new IndexPlace("Ordlista", $"{site.Href("/ordlista/")}#{term.Id}"));
    }

    /// <summary>Questions of a quiz are met in their course, not looked up.</summary>
    private static bool IsQuestion(Heading heading) => heading.Text.StartsWith("Fråga:", StringComparison.Ordinal);
}
