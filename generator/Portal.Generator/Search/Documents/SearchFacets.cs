using System.Collections.Immutable;
using Portal.Generator.Views.Wording;
using Portal.Model;
using Portal.Model.Pages;

namespace Portal.Generator.Search.Documents;

/// <summary>What results can be filtered by, and what each page concerns.</summary>
public sealed class SearchFacets(PortalModel model)
{
    public const string Kind = "typ";
    public const string Role = "roll";
    public const string Administration = "forvaltning";
    public const string Topic = "omrade";
    public const string Level = "niva";

    /// <summary>The facets, with the kinds that occur.</summary>
    public static ImmutableArray<SearchFacet> All(PortalModel model, IEnumerable<string> kinds) =>
    [
        new(Kind, model.Words.Of("search.facet_kind"), [.. kinds.Distinct().Order(Portal.Model.Text.SwedishOrder.Instance).Select(kind => (kind, kind))]),
        new(Role, model.Words.Of("kind.role"), Values(model.All<RolePage>())),
        new(Administration, model.Words.Of("kind.administration"), Values(model.All<AdministrationPage>())),
        new(Topic, model.Words.Of("kind.topic"), Values(model.All<TopicPage>())),
        new(Level, model.Words.Of("level.label"), [.. SwedishNames.Levels.Select(level => (Id: level.Key, Name: level.Value.Name(model.Words), level.Value)).OrderBy(level => level.Value).Select(level => (level.Id, level.Name))]),
    ];

    /// <summary>The values of a page. A förvaltning concerns what belongs to the topics it needs.</summary>
    public ImmutableDictionary<string, ImmutableArray<string>> Of(Page page, string kind)
    {
        var subject = model.CourseOf(page)?.Page ?? page;
        ImmutableArray<string> topics = subject is TopicPage topic ? [topic.Id] : [.. subject.Meta.Topics.Select(id => id.Value)];
        ImmutableArray<string> roles = subject switch
        {
            RolePage role => [role.Id],
            CoursePage course => [.. subject.Meta.Roles.Select(id => id.Value), .. Relations.Of(model.Relations.RolesByCourse, course.Id).Select(role => role.Id)],
            _ => [.. subject.Meta.Roles.Select(id => id.Value)],
        };
        ImmutableArray<string> administrations = subject is AdministrationPage
            ? [subject.Id]
            : [.. topics.SelectMany(id => Relations.Of(model.Relations.NeedsByTopic, id)).Select(need => need.Administration.Id)];
        var levels = subject is OrganisationPage { Level: { } level }
            ? [level]
            : roles.Select(id => model.Find<RolePage>(id)?.Level).OfType<Level>();
        return ImmutableDictionary.CreateRange(
        [
            KeyValuePair.Create(Kind, ImmutableArray.Create(kind)),
            KeyValuePair.Create(Role, roles),
            KeyValuePair.Create(Administration, administrations),
            KeyValuePair.Create(Topic, topics),
            KeyValuePair.Create(Level, levels.Select(value => SwedishNames.Levels.First(pair => pair.Value == value).Key).Distinct().ToImmutableArray()),
        ]);
    }

    private static ImmutableArray<(string, string)> Values(IEnumerable<Page> pages) => [.. pages.Where(page => page.IsListed).Select(page => (page.Id, page.Meta.MenuTitle))];
}
