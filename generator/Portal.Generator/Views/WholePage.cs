using System.Collections.Immutable;
using Portal.Model.Pages;
using Portal.Model.Rendering;

namespace Portal.Generator.Views;

/// <summary>A page of the portal. The template of a page is the one that takes its kind.</summary>
public abstract record WholePage(FrameView Frame)
{
    /// <summary>The view of a page of the content, by its kind.</summary>
    public static WholePage Of(SiteContext site, SiteView common, PageView view)
    {
        var (frame, body) = (FrameView.Of(site, common, view), BodyPartView.Of(site, view.Body));
        WholePage whole = view.Page! switch
        {
            { } page when page == site.Model.Start => StartView.Of(site, frame, body),
            { } page when page == site.Model.SectionOf(page)?.Index => SectionView.Of(site, frame, page, body),
            OrganisationPage organisation => OrganisationView.Of(site, frame, organisation, body),
            RolePage role => RoleView.Of(site, frame, role, body),
            AdministrationPage administration => AdministrationView.Of(site, frame, administration, body),
            TopicPage topic => TopicView.Of(site, frame, topic, body),
            GuidePage guide => GuideView.Of(site, frame, view, body, guide),
            DocumentPage document => DocumentView.Of(site, frame, view, body, document),
            NewsPage news => new NewsView(frame, DateView.Of(site.Words, news.Published), body),
            CoursePage course => CourseView.Of(site, frame, course, body),
            LessonPage lesson => LessonView.Of(site, frame, lesson, body),
            TestPage test => TestView.Of(site, frame, test, body),
            ArticlePage => new ArticleView(frame, body),
            var other => throw new InvalidOperationException($"{other.GetType().Name} has no view."),
        };
        return whole with { Frame = whole.Frame.With(whole.Frame.AskFor?.Entry) };
    }
}

/// <summary>A page of text.</summary>
/// <param name="Frame">What stands around it.</param>
/// <param name="Body">The text.</param>
public sealed record ArticleView(FrameView Frame, ImmutableArray<BodyPartView> Body) : WholePage(Frame);

/// <summary>A news item.</summary>
/// <param name="Frame">What stands around it.</param>
/// <param name="Published">The day it was published.</param>
/// <param name="Body">The text.</param>
public sealed record NewsView(FrameView Frame, DateView Published, ImmutableArray<BodyPartView> Body) : WholePage(Frame);
