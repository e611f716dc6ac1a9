using System.Collections.Immutable;
using Portal.Model;
using Portal.Model.Pages;
using Portal.Model.Rendering;

namespace Portal.Generator.Views.Wording;

/// <summary>The sources of a site and the pages that build on them.</summary>
/// <param name="site">The site.</param>
public sealed class SourceList(SiteContext site)
{
    private readonly ILookup<string, Page> pages = site.Model.Pages
        .SelectMany(page => page.Meta.Sources.Select(id => id.Value).Distinct(), (page, id) => (Page: page, Id: id)).ToLookup(each => each.Id, each => each.Page);

    /// <summary>The site.</summary>
    public SiteContext Site => site;

    /// <summary>The letters that have pages of their own; none where the list is one page.</summary>
    public ImmutableArray<SourceLetterView> Letters { get; } =
    [
        .. site.Model.Sources.Where(source => source.Page != Addresses.Sources).GroupBy(source => source.Letter)
            .Select(letter => new SourceLetterView(letter.Key, IndexGroupView.Anchor(letter.Key), [.. letter.Select(source => SourceNameView.Of(site, source))])),
    ];

    /// <summary>The pages that build on a source.</summary>
    public IEnumerable<Page> PagesOf(Source source) => pages[source.Id];

    /// <summary>Links to the pages of letters.</summary>
    public ImmutableArray<MenuLinkView> Links(SourceLetterView current) =>
        [.. Letters.Select(letter => new MenuLinkView(letter.Letter, site.Href(Addresses.SourcesOf(letter.Letter)), letter == current ? "page" : null))];
}
