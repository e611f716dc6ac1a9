using System.Collections.Immutable;
using Portal.Model;
using Portal.Model.Pages;
using Portal.Model.Rendering;

namespace Portal.Generator.Views;

/// <summary>A level of the organisation with its roles.</summary>
/// <param name="Level">The level.</param>
/// <param name="Href">The address of the page that describes it; nothing when none does.</param>
/// <param name="Roles">Its roles.</param>
public sealed record OrganisationLevelView(LevelView Level, string? Href, ImmutableArray<LinkView> Roles)
{
    /// <summary>The levels that have roles or a page, in order.</summary>
    public static ImmutableArray<OrganisationLevelView> Of(SiteContext site) =>
    [
        .. Enum.GetValues<Level>().Where(level => IsIn(site.Model, level)).Select(level => new OrganisationLevelView(
            LevelView.Of(site.Words, level), PageOf(site.Model, level) is { } page ? site.Href(page) : null, [.. RolesOf(site.Model, level).Select(role => LinkView.To(site, role))])),
    ];

    /// <summary>True when a level has roles or a page.</summary>
    public static bool IsIn(PortalModel model, Level level) => RolesOf(model, level).Any() || PageOf(model, level) is not null;

    /// <summary>Roles of a level, in the order of their section.</summary>
    public static IEnumerable<RolePage> RolesOf(PortalModel model, Level level) => model.All<RolePage>().Where(role => role.Level == level);

    /// <summary>The page that describes a level, or null.</summary>
    public static Page? PageOf(PortalModel model, Level level) => model.All<OrganisationPage>().FirstOrDefault(page => page.Level == level);
}
