using System.Globalization;
using System.Xml.Linq;
using Portal.Model;

namespace Portal.Generator.Packaging;

/// <summary>The file <c>imsmanifest.xml</c>, by which a SCORM platform knows what a package is.</summary>
public static class ScormManifest
{
    /// <summary>Where it lies in the package.</summary>
    public const string Name = "imsmanifest.xml";

    private static readonly XNamespace Packaging12 = "http://www.imsproject.org/xsd/imscp_rootv1p1p2";
    private static readonly XNamespace Adl12 = "http://www.adlnet.org/xsd/adlcp_rootv1p2";
    private static readonly XNamespace Packaging2004 = "http://www.imsglobal.org/xsd/imscp_v1p1";
    private static readonly XNamespace Adl2004 = "http://www.adlnet.org/xsd/adlcp_v1p3";
    private static readonly XNamespace Sequencing = "http://www.imsglobal.org/xsd/imsss";

    /// <summary>
    /// The manifest of SCORM 1.2. It has no <c>masteryscore</c>: a platform would then judge anew what the course has judged, by a rounded figure.
    /// </summary>
    public static XDocument Of12(Course course, IEnumerable<string> files) => Document(Packaging12, Adl12, course, "1.2", "scormtype", files, [], []);

    /// <summary>The manifest of SCORM 2004 4th edition. The mark of the final test is there too, for those who plan and follow up.</summary>
    public static XDocument Of2004(Course course, IEnumerable<string> files) => Document(Packaging2004, Adl2004, course, "2004 4th Edition", "scormType", files,
        [new(XNamespace.Xmlns + "imsss", Sequencing)],
        [
            new XElement(Sequencing + "sequencing",
                course.FinalTest is null ? null : new XElement(Sequencing + "objectives", new XElement(Sequencing + "primaryObjective", new XAttribute("satisfiedByMeasure", "true"),
                    new XElement(Sequencing + "minNormalizedMeasure", (course.Page.PassMark / 100m).ToString("0.##", CultureInfo.InvariantCulture)))),
                new XElement(Sequencing + "deliveryControls", new XAttribute("completionSetByContent", "true"), new XAttribute("objectiveSetByContent", "true"))),
        ]);

    private static XDocument Document(XNamespace packaging, XNamespace adl, Course course, string version, string type, IEnumerable<string> files, XAttribute[] namespaces, XElement[] rules)
    {
        var title = course.Page.Meta.Title;
        return new(
            new XElement(packaging + "manifest", new XAttribute("identifier", $"portal-{course.Page.Id}"), new XAttribute("version", $"{course.Page.Version}"), new XAttribute(XNamespace.Xmlns + "adlcp", adl), namespaces,
                new XElement(packaging + "metadata", new XElement(packaging + "schema", "ADL SCORM"), new XElement(packaging + "schemaversion", version)),
                new XElement(packaging + "organizations", new XAttribute("default", "kurs"),
                    new XElement(packaging + "organization", new XAttribute("identifier", "kurs"),
                        new XElement(packaging + "title", title),
                        new XElement(packaging + "item", new XAttribute("identifier", "kursen"), new XAttribute("identifierref", "innehall"), new XElement(packaging + "title", title), rules))),
                new XElement(packaging + "resources",
                    new XElement(packaging + "resource", new XAttribute("identifier", "innehall"), new XAttribute("type", "webcontent"), new XAttribute(adl + type, "sco"), new XAttribute("href", PackageFiles.Shell),
                        files.Select(file => new XElement(packaging + "file", new XAttribute("href", Uri.EscapeDataString(file).Replace("%2F", "/", StringComparison.Ordinal))))))));
    }
}
