using Portal.Model;
using Portal.Model.Pages;
using Portal.Templates.Pages;

namespace Portal.Generator.Rendering;

/// <summary>Which template draws which page.</summary>
public static class PageComponents
{
    /// <summary>The component for a page of the model.</summary>
    public static Type For(Page page, PortalModel model) => page switch
    {
        _ when page == model.Start => typeof(StartView),
        _ when model.SectionOf(page)?.Index == page => typeof(SectionView),
        OrganisationPage => typeof(OrganisationView),
        RolePage => typeof(RoleView),
        AdministrationPage => typeof(AdministrationView),
        TopicPage => typeof(TopicView),
        GuidePage => typeof(GuideView),
        DocumentPage => typeof(DocumentView),
        NewsPage => typeof(NewsView),
        CoursePage => typeof(CourseView),
        LessonPage => typeof(LessonView),
        TestPage => typeof(TestView),
        _ => typeof(ArticleView),
    };

    /// <summary>True when the component takes the page itself as a parameter besides the view of it.</summary>
    public static bool TakesPage(Type component) => component.GetProperty("Page") is not null;
}
