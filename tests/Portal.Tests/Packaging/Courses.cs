using Portal.Model;
using Portal.Model.Rendering;

namespace Portal.Tests.Packaging;

/// <summary>Courses to export: those of the real content, and a small one.</summary>
public static class Courses
{
    private static readonly string EveryKind = Repository.Read("tests/Portal.Tests/Reading/Questions/EveryKind.md");

    /// <summary>The portal as outputs get it.</summary>
    public static async Task<SiteContext> SiteAsync() =>
        new((await LinkopingBuild.ResultAsync()).Model!, Generator.Rendering.SiteAssets.Read(Repository.SiteAssets).Urls);

    /// <summary>A portal with a lesson that has a question of every kind, and a test.</summary>
    public static (SiteContext Site, Course Course) Small(string test = "", string keys = "", string? lesson = null, string title = "Larma")
    {
        var portal = new MiniPortal().WithCourse().WithAsset("bild.png");
        portal.With("utbildning/kurs/01-larma.md", MiniPortal.Page(title, lesson ?? EveryKind, "tid: 60"));
        var site = (test.Length > 0 ? portal.WithTest("prov", test, keys) : portal).Site();
        return (site, site.Model.Courses.Single());
    }
}
