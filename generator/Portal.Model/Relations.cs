using System.Collections.Frozen;
using System.Collections.Immutable;
using Portal.Model.Pages;

namespace Portal.Model;

/// <summary>What belongs together across pages, derived from front matter and links. All lists are in reading order.</summary>
public sealed record Relations
{
    /// <summary>Förvaltningar that need a topic, with the source's words, by topic id.</summary>
    public required FrozenDictionary<string, ImmutableArray<TopicNeed>> NeedsByTopic { get; init; }

    /// <summary>Pages that belong to a topic (guides, courses, documents, articles), by topic id.</summary>
    public required FrozenDictionary<string, ImmutableArray<Page>> PagesByTopic { get; init; }

    /// <summary>Pages that concern a role, by role id.</summary>
    public required FrozenDictionary<string, ImmutableArray<Page>> PagesByRole { get; init; }

    /// <summary>Roles whose learning path holds a course, by course id.</summary>
    public required FrozenDictionary<string, ImmutableArray<RolePage>> RolesByCourse { get; init; }

    /// <summary>Pages related to a page: those it links to or shares a topic with, nearest first, by path. At most eight.</summary>
    public required FrozenDictionary<string, ImmutableArray<Page>> Related { get; init; }

    /// <summary>The list under a key, or an empty one.</summary>
    public static ImmutableArray<T> Of<T>(FrozenDictionary<string, ImmutableArray<T>> lists, string key) =>
        lists.TryGetValue(key, out var list) ? list : [];
}

/// <summary>A förvaltning's need of a topic.</summary>
public sealed record TopicNeed(AdministrationPage Administration, string Wording);
