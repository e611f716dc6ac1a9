using System.Collections.Immutable;
using Portal.Model.Pages;
using Portal.Model.Text;

namespace Portal.Generator.Views.Wording;

/// <summary>Pages of one kind under a heading with an id.</summary>
public sealed record PageGroup(string Title, string Id, ImmutableArray<Page> Pages)
{
    private static readonly (string Key, string Id, Func<Page, bool> Holds)[] Kinds =
    [
        ("kinds.guides", "del-vagledningar", page => page is GuidePage),
        ("kinds.courses", "del-kurser", page => page is CoursePage),
        ("kinds.templates", "del-mallar", page => page is DocumentPage { Type: DocumentType.Template }),
        ("kinds.documents", "del-styrdokument", page => page is DocumentPage { Type: not DocumentType.Template }),
        ("kinds.topics", "del-sakomraden", page => page is TopicPage),
        ("kinds.more", "del-mer", page => page is not (GuidePage or CoursePage or DocumentPage or TopicPage or LessonPage or TestPage)),
    ];

    /// <summary>The groups that have pages, the most practical first. Lessons are left to their courses.</summary>
    public static IEnumerable<PageGroup> Of(IEnumerable<Page> pages, Words words)
    {
        var all = pages.ToImmutableArray();
        return Kinds
            .Select(kind => new PageGroup(words.Of(kind.Key), kind.Id, [.. all.Where(kind.Holds)]))
            .Where(group => !group.Pages.IsEmpty);
    }
}
