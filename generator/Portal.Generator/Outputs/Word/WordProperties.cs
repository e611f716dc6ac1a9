using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;

namespace Portal.Generator.Outputs.Word;

/// <summary>The properties of a document: its title, which readers and assistive technology name it by, and its language.</summary>
public static class WordProperties
{
    private static readonly XNamespace Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static readonly XNamespace Dublin = "http://purl.org/dc/elements/1.1/";

    /// <summary>Adds them, without the times and names that the package's own writer would add.</summary>
    public static void AddTo(WordprocessingDocument package, string title, string language)
    {
        var part = package.AddCoreFilePropertiesPart();
        package.ChangeIdOfPart(part, "properties"); // its own id is random
        using var stream = part.GetStream(FileMode.Create);
        new XDocument(new XElement(Core + "coreProperties",
            new XAttribute(XNamespace.Xmlns + "cp", Core), new XAttribute(XNamespace.Xmlns + "dc", Dublin),
            new XElement(Dublin + "title", title),
            new XElement(Dublin + "language", language))).Save(stream);
    }
}
