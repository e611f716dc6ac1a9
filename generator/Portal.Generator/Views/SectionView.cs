using System.Collections.Immutable;
using Portal.Model.Pages;
using Portal.Model.Rendering;

namespace Portal.Generator.Views;

/// <summary>The index of a section: its text, then its pages in the form that fits their kind. What it lists stands among the page's contents.</summary>
/// <param name="Frame">What stands around it.</param>
/// <param name="Body">The text of its file.</param>
public abstract record SectionView(FrameView Frame, ImmutableArray<BodyPartView> Body) : WholePage(Frame)
{
    /// <summary>The view of a section by the kind of its first page.</summary>
    public static SectionView Of(SiteContext site, FrameView frame, Page index, ImmutableArray<BodyPartView> body)
    {
        var pages = site.Model.SectionOf(index)?.Pages ?? [];
        return pages.FirstOrDefault() switch
        {
            RolePage => new RoleSectionView(frame, body, RoleGroupView.Of(site)),
            GuidePage when pages.Any(IsAcute) => new GuideSectionView(frame, body, Groups(pages.Where(page => !IsAcute(page)), "guide.others"), QuickActionsView.Of(site)),
            GuidePage => new GuideSectionView(frame, body, Groups(pages, "kinds.guides"), null),
            DocumentPage => new DocumentSectionView(frame, body, DocumentGroupView.Of(site, body.OfType<DocumentRegisterView>().Any())),
            AdministrationPage => new AdministrationSectionView(frame, body, List("kinds.administrations"), AdministrationItemView.Of(site)),
            NewsPage => new NewsSectionView(frame, body, List("kinds.news"), [.. NewsItemView.Latest(site)]),
            CoursePage or LessonPage => new CourseSectionView(frame, body, List("kinds.courses"), CourseListView.Of(site, site.Model.Courses), LearningLinksView.Of(site)),
            null => new EmptySectionView(frame, body),
            _ => new PageSectionView(frame, body, Groups(pages, "section.pages")),
        };

        static bool IsAcute(Page page) => page is GuidePage { IsAcute: true };
        ContentsEntryView List(string key) => new(site.Words.Of(key), "del-lista");
        ImmutableArray<ListGroupView> Groups(IEnumerable<Page> listed, string key) => ListGroupView.Of(site, listed, site.Words.Of(key));
    }
}

/// <summary>A section without pages.</summary>
/// <param name="Frame">What stands around it.</param>
/// <param name="Body">The text of its file.</param>
public sealed record EmptySectionView(FrameView Frame, ImmutableArray<BodyPartView> Body) : SectionView(Frame, Body);

/// <summary>A section of pages of no special kind.</summary>
/// <param name="Frame">What stands around it.</param>
/// <param name="Body">The text of its file.</param>
/// <param name="Groups">Its pages.</param>
public sealed record PageSectionView(FrameView Frame, ImmutableArray<BodyPartView> Body, ImmutableArray<ListGroupView> Groups)
    : SectionView(Frame.With(Groups.Select(group => group.Heading)), Body);

/// <summary>A section of roles.</summary>
/// <param name="Frame">What stands around it.</param>
/// <param name="Body">The text of its file.</param>
/// <param name="Groups">The roles by level.</param>
public sealed record RoleSectionView(FrameView Frame, ImmutableArray<BodyPartView> Body, ImmutableArray<RoleGroupView> Groups)
    : SectionView(Frame.With(Groups.Select(group => new ContentsEntryView(group.Level.Name, group.Id))), Body);

/// <summary>A section of guides.</summary>
/// <param name="Frame">What stands around it.</param>
/// <param name="Body">The text of its file.</param>
/// <param name="Groups">The guides that are not acute.</param>
/// <param name="Actions">"När det är bråttom"; nothing when no guide is acute.</param>
public sealed record GuideSectionView(FrameView Frame, ImmutableArray<BodyPartView> Body, ImmutableArray<ListGroupView> Groups, QuickActionsView? Actions)
    : SectionView(Frame.With(Groups.Select(group => group.Heading)), Body);

/// <summary>A section of governing documents, which needs the whole width.</summary>
/// <param name="Frame">What stands around it.</param>
/// <param name="Body">The text of its file.</param>
/// <param name="Groups">The register and the templates.</param>
public sealed record DocumentSectionView(FrameView Frame, ImmutableArray<BodyPartView> Body, ImmutableArray<DocumentGroupView> Groups)
    : SectionView((Frame with { IsWide = true }).With(Groups.Select(group => group.Heading)), Body);

/// <summary>A section of förvaltningar and companies.</summary>
/// <param name="Frame">What stands around it.</param>
/// <param name="Body">The text of its file.</param>
/// <param name="List">The heading of its list.</param>
/// <param name="Administrations">The förvaltningar and companies.</param>
public sealed record AdministrationSectionView(
    FrameView Frame, ImmutableArray<BodyPartView> Body, ContentsEntryView List, ImmutableArray<AdministrationItemView> Administrations)
    : SectionView(Frame.With(List), Body);

/// <summary>A section of news.</summary>
/// <param name="Frame">What stands around it.</param>
/// <param name="Body">The text of its file.</param>
/// <param name="List">The heading of its list.</param>
/// <param name="News">All news, the latest first.</param>
public sealed record NewsSectionView(FrameView Frame, ImmutableArray<BodyPartView> Body, ContentsEntryView List, ImmutableArray<NewsItemView> News)
    : SectionView(Frame.With(List), Body);

/// <summary>A section of courses.</summary>
/// <param name="Frame">What stands around it.</param>
/// <param name="Body">The text of its file.</param>
/// <param name="List">The heading of its list.</param>
/// <param name="Courses">The courses.</param>
/// <param name="Links">Where one's own learning is followed.</param>
public sealed record CourseSectionView(
    FrameView Frame, ImmutableArray<BodyPartView> Body, ContentsEntryView List, CourseListView Courses, LearningLinksView Links)
    : SectionView(Frame.With(List), Body);
