using System.Collections.Immutable;
using Portal.Model.Pages;
using Portal.Model.Rendering;
using Portal.Generator.Views.Wording;

namespace Portal.Generator.Views;

/// <summary>A page in a list, with what it is about.</summary>
/// <param name="Title">Its name.</param>
/// <param name="Href">Its address.</param>
/// <param name="Summary">What it is about.</param>
/// <param name="Language">The language of its text, when it is another than the portal's.</param>
public sealed record PageItemView(string Title, string Href, string Summary, LanguageView? Language)
{
    /// <summary>The view of a page.</summary>
    public static PageItemView Of(SiteContext site, Page page) => new(page.Meta.Title, site.Href(page), page.Meta.Summary, LanguageView.Of(page));
}

/// <summary>Pages of one kind, with and without what they are about.</summary>
/// <param name="Title">What the kind is called.</param>
/// <param name="Id">The anchor of the heading.</param>
/// <param name="Icon">The icon of the kind.</param>
/// <param name="Pages">The pages.</param>
/// <param name="Links">The same, by their names in menus.</param>
public sealed record PageGroupView(string Title, string Id, string Icon, ImmutableArray<PageItemView> Pages, ImmutableArray<LinkView> Links)
{
    /// <summary>The groups of some pages, the most practical first.</summary>
    public static ImmutableArray<PageGroupView> Of(SiteContext site, IEnumerable<Page> pages) =>
    [
        .. PageGroup.Of(pages, site.Words).Select(group => new PageGroupView(group.Title, group.Id, PageKind.Icon(group.Pages[0], site.Model),
            [.. group.Pages.Select(page => PageItemView.Of(site, page))], [.. group.Pages.Select(page => LinkView.To(site, page))])),
    ];
}
