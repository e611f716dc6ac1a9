using Portal.Model;
using Portal.Model.Pages;

namespace Portal.Generator.Views.Wording;

/// <summary>What concerns a role.</summary>
public static class RoleConcerns
{
    /// <summary>Pages that name the role, but for the courses of its learning path, lessons and the role itself.</summary>
    public static IEnumerable<Page> Of(PortalModel model, RolePage role) =>
        Relations.Of(model.Relations.PagesByRole, role.Id)
            .Where(page => page is not LessonPage && page.Source.Path != role.Source.Path)
            .Where(page => page is not CoursePage || role.LearningPath.All(id => id.Value != page.Id));
}
