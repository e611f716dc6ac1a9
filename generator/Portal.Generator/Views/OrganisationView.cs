using System.Collections.Immutable;
using Portal.Model.Pages;
using Portal.Model.Rendering;

namespace Portal.Generator.Views;

/// <summary>A page on the security organisation; on a level's page its roles follow the text.</summary>
/// <param name="Frame">What stands around the text.</param>
/// <param name="Level">The level that the page describes, if it is one.</param>
/// <param name="Body">The text.</param>
/// <param name="RolesHeading">The heading of the roles; nothing when there are none.</param>
/// <param name="Roles">The roles of the level.</param>
public sealed record OrganisationView(
    FrameView Frame, LevelView? Level, ImmutableArray<BodyPartView> Body, ContentsEntryView? RolesHeading, ImmutableArray<PageItemView> Roles) : WholePage(Frame)
{
    /// <summary>The view of a page on the organisation.</summary>
    public static OrganisationView Of(SiteContext site, FrameView frame, OrganisationPage page, ImmutableArray<BodyPartView> body)
    {
        ImmutableArray<PageItemView> roles = page.Level is { } level ? [.. OrganisationLevelView.RolesOf(site.Model, level).Select(role => PageItemView.Of(site, role))] : [];
        var heading = roles.IsEmpty ? null : new ContentsEntryView(site.Words.Of("role.at_level"), "del-roller");
        return new(frame.With(heading), page.Level is { } its ? LevelView.Of(site.Words, its) : null, body, heading, roles);
    }
}
