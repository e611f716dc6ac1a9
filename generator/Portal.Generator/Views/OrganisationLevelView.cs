using System.Collections.Immutable;
using Portal.Model;
using Portal.Model.Pages;
using Portal.Model.Rendering;

namespace Portal.Generator.Views;

/// <summary>A level of the organisation with its roles.</summary>
/// <param name="Level">The level.</param>
/// <param name="Href">The address of the page that describes it; nothing when none does.</param>
/// <param name="Under">What it is placed under, where that is told.</param>
/// <param name="Roles">Its roles.</param>
public sealed record OrganisationLevelView(LevelView Level, string? Href, string? Under, ImmutableArray<PlacedRoleView> Roles)
{
    /// <summary>The levels that have roles or a page, in order.</summary>
    public static ImmutableArray<OrganisationLevelView> Of(SiteContext site) =>
    [
        .. Enum.GetValues<Level>().Where(level => IsIn(site.Model, level)).Select(level => new OrganisationLevelView(
            LevelView.Of(site.Words, level), PageOf(site.Model, level) is { } page ? site.Href(page) : null, PageOf(site.Model, level)?.Under,
            [.. RolesOf(site.Model, level).Select(role => PlacedRoleView.Of(site, role))])),
    ];

    /// <summary>True when a level has roles or a page.</summary>
    public static bool IsIn(PortalModel model, Level level) => RolesOf(model, level).Any() || PageOf(model, level) is not null;

    /// <summary>Roles of a level, in the order of their section.</summary>
    public static IEnumerable<RolePage> RolesOf(PortalModel model, Level level) => model.All<RolePage>().Where(role => role.Level == level);

    /// <summary>The page that describes a level, or null.</summary>
    public static OrganisationPage? PageOf(PortalModel model, Level level) => model.All<OrganisationPage>().FirstOrDefault(page => page.Level == level);
}

/// <summary>A role of a level, with what the organisation chart tells of it.</summary>
/// <param name="Link">The role.</param>
/// <param name="Placement">Where in the organisation it is; nothing when that is not known.</param>
/// <param name="ResponsibleFor">Roles that it leads as a function.</param>
public sealed record PlacedRoleView(LinkView Link, string? Placement, ImmutableArray<LinkView> ResponsibleFor)
{
    /// <summary>The view of a role.</summary>
    public static PlacedRoleView Of(SiteContext site, RolePage role) => new(LinkView.To(site, role), role.Placement.Value, LinkView.ToAll<RolePage>(site, role.ResponsibleFor));
}
