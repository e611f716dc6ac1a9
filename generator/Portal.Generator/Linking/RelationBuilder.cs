using System.Collections.Frozen;
using System.Collections.Immutable;
using Portal.Model;
using Portal.Model.Pages;

namespace Portal.Generator.Linking;

/// <summary>Derives what belongs together from front matter and links.</summary>
public static class RelationBuilder
{
    private const int MostRelated = 8;

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
            PagesByTopic = Group(ordered.SelectMany(page => TopicsOf(page, linked).Select(topic => (topic, page)))),
            PagesByRole = Group(ordered.SelectMany(page => page.Meta.Roles.Select(role => (role.Value, page)))),
            RolesByCourse = Group(model.All<RolePage>().SelectMany(role => role.LearningPath.Select(course => (course.Value, role)))),
            Related = model.Pages.ToFrozenDictionary(page => page.Source.Path, page => Related(page, model, ordered, linked)),
        };
    }

    /// <summary>The pages each page links to in its text, by path, in the order of the text.</summary>
    private static Dictionary<string, List<Page>> Linked(PortalModel model)
    {
        var byUrl = model.Pages.DistinctBy(page => page.Url).ToDictionary(page => page.Url);
        return model.Pages.ToDictionary(page => page.Source.Path, page => page.Body.Links
            .Select(link => model.Links.GetValueOrDefault((page.Source.Path, link.Offset))?.Path)
            .Select(url => url is { } path ? byUrl.GetValueOrDefault(path) : null)
            .OfType<Page>().Distinct().Where(other => other != page).ToList());
    }

    /// <summary>A page's topics: those in its front matter, and those that a guide, course or document links to.</summary>
    private static IEnumerable<string> TopicsOf(Page page, Dictionary<string, List<Page>> linked)
    {
        var named = page.Meta.Topics.Select(topic => topic.Value);
        var mentioned = page is GuidePage or CoursePage or DocumentPage
            ? linked[page.Source.Path].OfType<TopicPage>().Select(topic => topic.Id)
            : [];
        return page is TopicPage or AdministrationPage ? [] : named.Concat(mentioned).Distinct();
    }

    private static ImmutableArray<Page> Related(Page page, PortalModel model, ImmutableArray<Page> ordered, Dictionary<string, List<Page>> linked)
    {
        var topics = page.Meta.Topics.Select(topic => topic.Value).ToHashSet();
        var own = linked[page.Source.Path];
        return
        [
            .. ordered
                .Where(other => other != page && other is not (LessonPage or TestPage) && other != model.Start)
                .Select(other => (other, score: (linked[other.Source.Path].Contains(page) ? 2 : 0) + (own.Contains(other) ? 1 : 0)
                    + (2 * other.Meta.Topics.Count(topic => topics.Contains(topic.Value)))))
                .Where(pair => pair.score >= 2)
                .OrderByDescending(pair => pair.score)
                .Take(MostRelated)
                .Select(pair => pair.other),
        ];
    }

    private static FrozenDictionary<string, ImmutableArray<T>> Group<T>(IEnumerable<(string Key, T Value)> pairs) =>
        pairs.GroupBy(pair => pair.Key).ToFrozenDictionary(group => group.Key, group => group.Select(pair => pair.Value).ToImmutableArray());
}
