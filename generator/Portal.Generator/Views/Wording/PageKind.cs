using Portal.Model;
using Portal.Model.Pages;

namespace Portal.Generator.Views.Wording;

/// <summary>What readers call a kind of page.</summary>
public static class PageKind
{
    /// <summary><c>Roll</c>, <c>Vägledning</c>; for an article the name of its section.</summary>
    public static string Name(Page page, PortalModel model) => page switch
    {
        RolePage => "Roll",
        AdministrationPage { IsCompany: true } => "Bolag",
        AdministrationPage => "Förvaltning",
        TopicPage => "Sakområde",
        GuidePage => "Vägledning",
        CoursePage => "Kurs",
        LessonPage => "Lektion",
        TestPage => "Prov",
        DocumentPage document => document.Type.Name(),
        NewsPage => "Nyhet",
        OrganisationPage => "Organisation",
        _ => model.SectionOf(page)?.Index.Meta.MenuTitle ?? "Sida",
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
