using Portal.Model;
using Portal.Model.Pages;

namespace Portal.Templates.Wording;

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
}
