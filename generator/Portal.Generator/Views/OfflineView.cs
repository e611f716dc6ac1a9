using System.Collections.Immutable;
using Portal.Model.Pages;
using Portal.Model.Rendering;

namespace Portal.Generator.Views;

/// <summary>What is shown without a network in the place of a page that the browser does not keep.</summary>
/// <param name="Frame">What stands around it.</param>
/// <param name="Kept">The pages that it keeps, the acute guides first.</param>
public sealed record OfflineView(FrameView Frame, ImmutableArray<LinkView> Kept) : WholePage(Frame)
{
    /// <summary>The view of a portal that keeps pages.</summary>
    public static OfflineView Of(SiteContext site, FrameView frame, ImmutableArray<Page> kept) =>
        new(frame, [.. kept.OrderBy(page => page is not GuidePage { IsAcute: true }).ThenBy(page => page.Meta.Order).Select(page => LinkView.To(site, page))]);
}
