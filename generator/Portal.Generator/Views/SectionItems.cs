using System.Collections.Immutable;
using Portal.Model.Pages;
using Portal.Model.Rendering;
using Portal.Model;

namespace Portal.Generator.Views;

/// <summary>The roles of a level.</summary>
/// <param name="Level">The level.</param>
/// <param name="Id">The anchor of the heading: <c>del-strategisk</c>.</param>
/// <param name="Roles">Its roles, in the order of their section.</param>
public sealed record RoleGroupView(LevelView Level, string Id, ImmutableArray<PageItemView> Roles)
{
    /// <summary>The levels that have roles, in order.</summary>
    public static ImmutableArray<RoleGroupView> Of(SiteContext site) =>
    [
        .. Enum.GetValues<Level>()
            .Select(level => new RoleGroupView(LevelView.Of(site.Words, level), $"del-{SwedishNames.Levels.First(name => name.Value == level).Key}",
                [.. OrganisationLevelView.RolesOf(site.Model, level).Select(role => PageItemView.Of(site, role))]))
            .Where(group => !group.Roles.IsEmpty),
    ];
}

/// <summary>Pages of a section under a heading of their own.</summary>
/// <param name="Heading">The heading.</param>
/// <param name="Pages">Its pages, in the order of their section.</param>
public sealed record ListGroupView(ContentsEntryView Heading, ImmutableArray<PageItemView> Pages)
{
    /// <summary>Pages by the group that their front matter names, in the order of each group's first page, and then those without one; under one heading when none names any.</summary>
    public static ImmutableArray<ListGroupView> Of(SiteContext site, IEnumerable<Page> pages, string heading)
    {
        var groups = pages.GroupBy(page => page.Group?.Value).OrderBy(group => group.Key is null).ToList();
        return
        [
            .. groups.Select((group, at) => new ListGroupView(
                group.Key is null ? new(groups.Count == 1 ? heading : site.Words.Of("section.others"), "del-lista") : new(group.Key, $"del-grupp-{at + 1}"),
                [.. group.Select(page => PageItemView.Of(site, page))])),
        ];
    }
}

/// <summary>A förvaltning or company in a list.</summary>
/// <param name="Title">Its name.</param>
/// <param name="Href">Its address.</param>
/// <param name="IsCompany">True for companies.</param>
/// <param name="Summary">What it does.</param>
/// <param name="Coordinators">How many coordinators it has: <c>2 säkerhetssamordnare</c>; nothing when nobody knows.</param>
/// <param name="Needs">How many sakområden it has needs in: <c>3 sakområden</c>.</param>
public sealed record AdministrationItemView(string Title, string Href, bool IsCompany, string Summary, string? Coordinators, string Needs)
{
    /// <summary>All förvaltningar and companies.</summary>
    public static ImmutableArray<AdministrationItemView> Of(SiteContext site) =>
    [
        .. site.Model.All<AdministrationPage>().Select(page => new AdministrationItemView(page.Meta.Title, site.Href(page), page.IsCompany, page.Meta.Summary,
            page.Coordinators.Value is { } number ? site.Words.Count("administration.coordinators_count", number) : null,
            site.Words.Count("need.count", page.Needs.Length))),
    ];
}

/// <summary>The addresses of where one's own learning is followed.</summary>
/// <param name="Certificate">The kursintyg.</param>
/// <param name="Acknowledgements">Dina kvittenser; nothing when no page is to be acknowledged.</param>
/// <param name="CheckCode">Where a kursintyg is checked.</param>
public sealed record LearningLinksView(string Certificate, string? Acknowledgements, string CheckCode)
{
    /// <summary>The addresses on a site.</summary>
    public static LearningLinksView Of(SiteContext site) => new(site.Href(Addresses.Certificate),
        site.Model.ToAcknowledge.Any() ? site.Href(Addresses.Acknowledgements) : null, site.Href(Addresses.CheckCode));
}
