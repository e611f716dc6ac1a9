using System.Collections.Frozen;
using System.Collections.Immutable;
using Portal.Model;
using Portal.Model.Pages;

namespace Portal.Generator.Linking;

/// <summary>Derives what belongs together from front matter and links.</summary>
public static class RelationBuilder
{
    /// <summary>No relations, for a model that is being made.</summary>
    public static Relations None { get; } = new()
    {
        NeedsByTopic = FrozenDictionary<string, ImmutableArray<TopicNeed>>.Empty,
        PagesByTopic = FrozenDictionary<string, ImmutableArray<Page>>.Empty,
        PagesByRole = FrozenDictionary<string, ImmutableArray<Page>>.Empty,
        RolesByCourse = FrozenDictionary<string, ImmutableArray<RolePage>>.Empty,
        Related = FrozenDictionary<string, ImmutableArray<Page>>.Empty,
    };

    /// <summary>Builds all relations of a linked model.</summary>
    public static Relations Build(PortalModel model)
    {
        var ordered = model.Sections.SelectMany(section => section.Pages).ToImmutableArray();
        var linked = Linked(model);
        return new Relations
        {
            NeedsByTopic = Group(model.All<AdministrationPage>()
                .SelectMany(page => page.Needs.Select(need => (need.Topic.Value ?? "", new TopicNeed(page, need.Wording))))),
            PagesByTopic = Group(ordered.SelectMany(page => TopicsOf(page, linked[page]).Select(topic => (topic, page)))),
            PagesByRole = Group(ordered.SelectMany(page => page.Meta.Roles.Select(role => (role.Value, page)))),
            RolesByCourse = Group(model.All<RolePage>().SelectMany(role => role.LearningPath.Select(course => (course.Value, role)))),
            Related = Related(model, new RelatedPages(model, linked)),
        };
    }

    private static FrozenDictionary<string, ImmutableArray<Page>> Related(PortalModel model, RelatedPages related)
    {
        var found = new ImmutableArray<Page>[model.Pages.Length];
        PerProcessor.For(found.Length, () => new RelatedPages.Finder(related), (finder, at) => found[at] = finder.Of(model.Pages[at]));
        return model.Pages.Index().ToFrozenDictionary(page => page.Item.Source.Path, page => found[page.Index]);
    }

    /// <summary>The pages each page links to in its text, in the order of the text.</summary>
    private static Dictionary<Page, List<Page>> Linked(PortalModel model)
    {
        var byUrl = model.Pages.DistinctBy(page => page.Url).ToDictionary(page => page.Url);
        return model.Pages.ToDictionary(page => page, page => page.Body.Links
            .Select(link => model.Links.GetValueOrDefault((page.Source.Path, link.Offset))?.Path)
            .Select(url => url is { } path ? byUrl.GetValueOrDefault(path) : null)
            .OfType<Page>().Distinct().Where(other => other != page).ToList());
    }

    /// <summary>A page's topics: those in its front matter, and those that a guide, course or document links to.</summary>
    private static IEnumerable<string> TopicsOf(Page page, List<Page> linked)
    {
        var named = page.Meta.Topics.Select(topic => topic.Value);
        var mentioned = page is GuidePage or CoursePage or DocumentPage
            ? linked.OfType<TopicPage>().Select(topic => topic.Id)
            : [];
        return page is TopicPage or AdministrationPage ? [] : named.Concat(mentioned).Distinct();
    }

    private static FrozenDictionary<string, ImmutableArray<T>> Group<T>(IEnumerable<(string Key, T Value)> pairs) =>
        pairs.GroupBy(pair => pair.Key).ToFrozenDictionary(group => group.Key, group => group.Select(pair => pair.Value).ToImmutableArray());
}
