using System.Xml.Linq;
using Portal.Model;
using Portal.Model.Output;

namespace Portal.Generator.Packaging.Qti;

/// <summary>The manifest of a package: every file, and the items that each test needs.</summary>
internal static class QtiManifest
{
    private const string Schema = "https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqtiv3p0_imscpv1p2_v1p0.xsd";
    private static readonly XNamespace Package = "http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1";

    /// <summary>The file <c>imsmanifest.xml</c>.</summary>
    public static OutputFile Of(Course course, IEnumerable<QtiTest> tests, IEnumerable<OutputFile> items) => QtiXml.File("imsmanifest.xml", new XElement(Package + "manifest",
        new XAttribute(XNamespace.Xmlns + "xsi", QtiXml.Instance), new XAttribute(QtiXml.Instance + "schemaLocation", $"{Package} {Schema}"), new XAttribute("identifier", $"course-{course.Page.Id}"),
        new XElement(Package + "metadata", new XElement(Package + "schema", "QTI Package"), new XElement(Package + "schemaversion", "3.0.0")),
        new XElement(Package + "organizations"),
        new XElement(Package + "resources",
            tests.Select(test => Resource(test.Id, "imsqti_test_xmlv3p0", test.File,
                test.Questions.Select(question => new XElement(Package + "dependency", new XAttribute("identifierref", QtiItem.IdOf(course, question.Head.Id)))))),
            items.Select(item => Resource(QtiItem.IdOf(course, Path.GetFileNameWithoutExtension(item.Path)), "imsqti_item_xmlv3p0", item, [])))));

    private static XElement Resource(string id, string type, OutputFile file, IEnumerable<XElement> dependencies) => new(Package + "resource",
        new XAttribute("identifier", id), new XAttribute("type", type), new XAttribute("href", file.Path), new XElement(Package + "file", new XAttribute("href", file.Path)), dependencies);
}
