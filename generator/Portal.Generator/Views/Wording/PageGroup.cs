using System.Collections.Immutable;
using Portal.Model.Pages;

namespace Portal.Generator.Views.Wording;

/// <summary>Pages of one kind under a heading with an id.</summary>
public sealed record PageGroup(string Title, string Id, ImmutableArray<Page> Pages)
{
    private static readonly (string Title, string Id, Func<Page, bool> Holds)[] Kinds =
    [
        ("Vägledningar", "del-vagledningar", page => page is GuidePage),
        ("Kurser", "del-kurser", page => page is CoursePage),
        ("Mallar", "del-mallar", page => page is DocumentPage { Type: DocumentType.Template }),
        ("Styrdokument", "del-styrdokument", page => page is DocumentPage { Type: not DocumentType.Template }),
        ("Sakområden", "del-sakomraden", page => page is TopicPage),
        ("Mer att läsa", "del-mer", page => page is not (GuidePage or CoursePage or DocumentPage or TopicPage or LessonPage or TestPage)),
    ];

    /// <summary>The groups that have pages, the most practical first. Lessons are left to their courses.</summary>
    public static IEnumerable<PageGroup> Of(IEnumerable<Page> pages)
    {
        var all = pages.ToImmutableArray();
        return Kinds
            .Select(kind => new PageGroup(kind.Title, kind.Id, [.. all.Where(kind.Holds)]))
            .Where(group => !group.Pages.IsEmpty);
    }
}
