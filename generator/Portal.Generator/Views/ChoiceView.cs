using System.Collections.Immutable;
using Portal.Model.Pages;
using Portal.Model.Rendering;
using Portal.Generator.Views.Wording;

namespace Portal.Generator.Views;

/// <summary>"Välj din roll och din förvaltning", with what each choice shows.</summary>
public sealed record ChoiceView
{
    /// <summary>The roles to choose among.</summary>
    public required ImmutableArray<SelectOptionView> RoleOptions { get; init; }

    /// <summary>The same roles as links, for readers without script.</summary>
    public required ImmutableArray<LinkView> RoleLinks { get; init; }

    /// <summary>What concerns each role.</summary>
    public required ImmutableArray<RolePanelView> Roles { get; init; }

    /// <summary>The förvaltningar and companies to choose among.</summary>
    public required ImmutableArray<SelectOptionView> AdministrationOptions { get; init; }

    /// <summary>The same as links, for readers without script.</summary>
    public required ImmutableArray<LinkView> AdministrationLinks { get; init; }

    /// <summary>What each of them needs.</summary>
    public required ImmutableArray<AdministrationPanelView> Administrations { get; init; }

    /// <summary>The choices of a site; nothing when there is nothing to choose. The role that everybody has stands first: most readers have no other.</summary>
    public static ChoiceView? Of(SiteContext site)
    {
        ImmutableArray<RolePage> roles = [.. site.Model.All<RolePage>().OrderByDescending(role => role.IsEverybodys)];
        ImmutableArray<AdministrationPage> administrations = [.. site.Model.All<AdministrationPage>()];
        return roles.IsEmpty && administrations.IsEmpty ? null : new()
        {
            RoleOptions = [.. roles.Select(SelectOptionView.Remembered)],
            RoleLinks = [.. roles.Select(role => LinkView.To(site, role))],
            Roles = [.. roles.Select(role => RolePanelView.Of(site, role))],
            AdministrationOptions = [.. administrations.Select(SelectOptionView.Remembered)],
            AdministrationLinks = [.. administrations.Select(administration => LinkView.To(site, administration))],
            Administrations = [.. administrations.Select(administration => AdministrationPanelView.Of(site, administration))],
        };
    }
}

/// <summary>An option of a select field.</summary>
/// <param name="Value">What the script reads: the id of a page.</param>
/// <param name="Text">What the reader sees.</param>
/// <param name="Former">Ids that the page had before, with spaces between them: who has chosen one of them has chosen the page. Nothing when there is none.</param>
public sealed record SelectOptionView(string Value, string Text, string? Former = null)
{
    /// <summary>The option that chooses a page.</summary>
    public static SelectOptionView Of(Page page) => new(page.Id, page.Meta.MenuTitle);

    /// <summary>The same, for a choice that browsers remember.</summary>
    public static SelectOptionView Remembered(Page page)
    {
        var former = page.Meta.Aliases.Select(alias => alias.Value.Trim('/').Split('/')).Where(parts => parts is [var section, _] && section == page.Section).Select(parts => parts[1]).ToList();
        return Of(page) with { Former = former.Count == 0 ? null : string.Join(' ', former) };
    }
}

/// <summary>What concerns a role.</summary>
/// <param name="Id">The id of the role.</param>
/// <param name="Role">A link to it.</param>
/// <param name="Summary">What the role is.</param>
/// <param name="Path">Its courses; nothing when it has none.</param>
/// <param name="Concerns">Pages that concern it, the first of them.</param>
/// <param name="More">How many there are (<c>12 sidor</c>) and where all of them are listed; nothing when the first are all.</param>
public sealed record RolePanelView(string Id, LinkView Role, string Summary, CourseListView? Path, ImmutableArray<LinkView> Concerns, LinkView? More)
{
    private const int MostShown = 8;

    /// <summary>The panel of a role.</summary>
    public static RolePanelView Of(SiteContext site, RolePage role)
    {
        ImmutableArray<Page> concerns = [.. RoleConcerns.Of(site.Model, role)];
        return new(role.Id, LinkView.To(site, role), role.Meta.Summary,
            role.LearningPath.IsEmpty ? null : CourseListView.Of(site, role),
            [.. concerns.Take(MostShown).Select(page => LinkView.To(site, page))],
            concerns.Length > MostShown ? new LinkView(site.Words.Count("number.pages", concerns.Length), $"{site.Href(role)}#del-beror") : null);
    }
}

/// <summary>What a förvaltning or company needs.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Administration">A link to it.</param>
/// <param name="Summary">What it does.</param>
/// <param name="Needs">Links to the sakområden that it needs.</param>
/// <param name="Details">The address of what the needs are about.</param>
public sealed record AdministrationPanelView(string Id, LinkView Administration, string Summary, ImmutableArray<LinkView> Needs, string Details)
{
    /// <summary>The panel of a förvaltning or company.</summary>
    public static AdministrationPanelView Of(SiteContext site, AdministrationPage page) => new(page.Id, LinkView.To(site, page), page.Meta.Summary,
        LinkView.ToAll<TopicPage>(site, page.Needs.Select(need => need.Topic)),
        $"{site.Href(page)}#del-behov");
}
