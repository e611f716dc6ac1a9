using System.Collections.Immutable;
using Portal.Model.Rendering;

namespace Portal.Generator.Views;

/// <summary>404: says what happened and offers ways on.</summary>
/// <param name="Frame">What stands around it.</param>
/// <param name="Addresses">The address of the list of all pages, which the script reads.</param>
/// <param name="BasePath">What the addresses of the site begin with; empty at the root of a host.</param>
/// <param name="Sections">The sections.</param>
public sealed record NotFoundView(FrameView Frame, string Addresses, string BasePath, ImmutableArray<PageItemView> Sections) : WholePage(Frame)
{
    /// <summary>The 404 page of a site.</summary>
    public static NotFoundView Of(SiteContext site, FrameView frame) => new(frame with { HasHeaderSearch = false }, site.Href(Model.Addresses.PageList), site.BasePath,
        [.. site.Model.Sections.Select(section => PageItemView.Of(site, section.Index))]);
}
