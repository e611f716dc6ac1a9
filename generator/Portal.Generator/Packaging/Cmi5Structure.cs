using System.Globalization;
using System.Xml.Linq;
using Portal.Model;
using Portal.Model.Rendering;

namespace Portal.Generator.Packaging;

/// <summary>The file <c>cmi5.xml</c>, by which a cmi5 platform knows what a package is.</summary>
public static class Cmi5Structure
{
    /// <summary>Where it lies in the package.</summary>
    public const string Name = "cmi5.xml";

    private static readonly XNamespace Structure = "https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd";

    /// <summary>The structure: a course with one unit. Both are known by the course's address in the portal, which is the same in all builds and versions.</summary>
    public static XDocument Of(SiteContext site, Course course)
    {
        var (iri, isGraded) = (PackagedCourse.Iri(site, course), course.FinalTest is not null);
        return new(
            new XElement(Structure + "courseStructure",
                new XElement(Structure + "course", new XAttribute("id", iri), Text("title", course.Page.Meta.Title), Text("description", course.Page.Meta.Summary)),
                new XElement(Structure + "au", new XAttribute("id", $"{iri}#kursen"), new XAttribute("moveOn", isGraded ? "CompletedAndPassed" : "Completed"),
                    isGraded ? new XAttribute("masteryScore", (course.Page.PassMark / 100m).ToString("0.##", CultureInfo.InvariantCulture)) : null,
                    new XAttribute("launchMethod", "AnyWindow"),
                    Text("title", course.Page.Meta.Title), Text("description", course.Page.Meta.Summary),
                    new XElement(Structure + "url", PackageFiles.Shell))));

        XElement Text(string name, string text) => new(Structure + name, new XElement(Structure + "langstring", new XAttribute("lang", site.Words.LanguageTag), text));
    }
}
