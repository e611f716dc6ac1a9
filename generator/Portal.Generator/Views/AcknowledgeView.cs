using System.Collections.Immutable;
using Portal.Model.Pages;
using Portal.Model.Rendering;
using Portal.Model.Text;
using Portal.Model;

namespace Portal.Generator.Views;

/// <summary>A page that readers are asked to acknowledge. What they answer is known only to their browser.</summary>
/// <param name="Id">What the page is remembered by, its address without the slashes at its ends: <c>styrdokument/sakerhetspolicy</c>.</param>
/// <param name="Version">The day of the version: <c>2026-11-20</c>.</param>
/// <param name="VersionText">The same in words: <c>beslutad 20 november 2026</c>.</param>
/// <param name="Title">The page's title.</param>
/// <param name="Href">The page's address.</param>
/// <param name="List">The address of "Dina kvittenser".</param>
public sealed record AcknowledgeView(string Id, string Version, string VersionText, string Title, string Href, string List)
{
    /// <summary>The view of a page; nothing for those that are not acknowledged.</summary>
    public static AcknowledgeView? Of(SiteContext site, Page page) => page.Acknowledgement is not { } asked ? null
        : new(page.Url.Value.Trim('/'), SwedishDate.Iso(asked.Version), site.Words.Of(asked.IsDecision ? "acknowledge.decided" : "acknowledge.reviewed", ("date", site.Words.Date(asked.Version))), page.Meta.Title, site.Href(page), site.Href(Addresses.Acknowledgements));

    /// <summary>All pages to acknowledge, in the order of their sections.</summary>
    public static ImmutableArray<AcknowledgeView> AllOf(SiteContext site) => [.. site.Model.ToAcknowledge.Select(page => Of(site, page)).OfType<AcknowledgeView>()];
}
