using Portal.Model;
using Portal.Model.Rendering;

namespace Portal.Tests.Packaging;

/// <summary>The courses of the real content.</summary>
public static class RealCourses
{
    /// <summary>The portal as outputs get it.</summary>
    public static async Task<SiteContext> SiteAsync() =>
        new((await LinkopingBuild.ResultAsync()).Model!, Generator.Rendering.SiteAssets.Read(Repository.SiteAssets).Urls);

    /// <summary>A portal with a lesson that has a question of every kind, and a test.</summary>
    public static (SiteContext Site, Course Course) Small(string test = "", string keys = "", string? lesson = null)
    {
        var portal = new MiniPortal().WithCourse(lesson: lesson ?? Repository.Read("tests/Portal.Tests/Reading/Questions/EveryKind.md"), minutes: 60);
        var site = (test.Length > 0 ? portal.WithTest("prov", test, keys) : portal).Site();
        return (site, site.Model.Courses.Single());
    }
}
