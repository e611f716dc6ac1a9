using Portal.Model;
using Portal.Model.Pages;

namespace Portal.Generator.Views.Wording;

/// <summary>What readers call a kind of page.</summary>
public static class PageKind
{
    /// <summary><c>Roll</c>, <c>Vägledning</c>; for an article the name of its section.</summary>
    public static string Name(Page page, PortalModel model) => page switch
    {
        RolePage => model.Words.Of("kind.role"),
        AdministrationPage { IsCompany: true } => model.Words.Of("kind.company"),
        AdministrationPage => model.Words.Of("kind.administration"),
        TopicPage => model.Words.Of("kind.topic"),
        GuidePage => model.Words.Of("kind.guide"),
        CoursePage => model.Words.Of("kind.course"),
        LessonPage => model.Words.Of("kind.lesson"),
        TestPage => model.Words.Of("kind.test"),
        DocumentPage document => document.Type.Name(model.Words),
        NewsPage => model.Words.Of("kind.news"),
        OrganisationPage => model.Words.Of("kind.organisation"),
        _ => model.SectionOf(page)?.Index.Meta.MenuTitle ?? model.Words.Of("kind.page"),
    };

    /// <summary>The icon that tells pages of the kind from others; the index of a section has that of its pages.</summary>
    public static string Icon(Page page, PortalModel model) =>
        Icon(model.SectionOf(page) is { Index: var index, Pages: [var first, ..] } && index == page ? first : page);

    private static string Icon(Page page) => page switch
    {
        RolePage => "role",
        AdministrationPage => "building",
        TopicPage => "topic",
        GuidePage => "guide",
        CoursePage => "course",
        LessonPage => "lesson",
        TestPage => "test",
        DocumentPage { Type: DocumentType.Template } => "form",
        DocumentPage => "document",
        NewsPage => "news",
        OrganisationPage => "organisation",
        _ => "info",
    };
}
