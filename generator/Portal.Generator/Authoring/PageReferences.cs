using Portal.Model;
using Portal.Model.Pages;

namespace Portal.Generator.Authoring;

/// <summary>The ids by which the front matter of a page names others.</summary>
public static class PageReferences
{
    /// <summary>The ids that name pages of a kind.</summary>
    public static IEnumerable<Spanned<string>> To(Type kind, Page page) => All(page).Where(reference => reference.Kind == kind && reference.Id.Value is not null).Select(reference => reference.Id);

    private static IEnumerable<(Type Kind, Spanned<string> Id)> All(Page page)
    {
        var own = page switch
        {
            RolePage role => role.Supports.Concat(role.WorksWith).Select(Role).Concat(role.LearningPath.Select(Course)),
            CoursePage course => course.Prerequisites.Select(Course),
            AdministrationPage administration => administration.Needs.Select(need => (typeof(TopicPage), need.Topic)).Concat(administration.Needs.SelectMany(need => need.Guides).Select(guide => (typeof(GuidePage), guide)))
                .Append((typeof(DocumentPage), administration.RequirementProfile.Value)),
            _ => [],
        };
        return own.Concat(page.Meta.Roles.Select(Role)).Concat(page.Meta.Topics.Select(topic => (typeof(TopicPage), topic)));
    }

    private static (Type, Spanned<string>) Role(Spanned<string> id) => (typeof(RolePage), id);

    private static (Type, Spanned<string>) Course(Spanned<string> id) => (typeof(CoursePage), id);
}
