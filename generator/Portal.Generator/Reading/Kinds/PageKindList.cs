using System.Collections.Immutable;

namespace Portal.Generator.Reading.Kinds;

/// <summary>All page kinds. The first that holds a file reads it; an article is what is left.</summary>
public static class PageKindList
{
    /// <summary>The kinds, the general one last.</summary>
    public static ImmutableArray<IPageKind> All { get; } =
    [
        new OrganisationKind(),
        new RoleKind(),
        new AdministrationKind(),
        new TopicKind(),
        new GuideKind(),
        new CourseKind(),
        new LessonKind(),
        new TestKind(),
        new DocumentKind(),
        new NewsKind(),
        new ArticleKind(),
    ];
}
