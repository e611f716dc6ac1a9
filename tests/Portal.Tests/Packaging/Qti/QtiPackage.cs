using System.Text;
using System.Xml.Linq;
using Portal.Generator.Packaging.Qti;
using Portal.Model;
using Portal.Model.Output;
using Portal.Model.Rendering;

namespace Portal.Tests.Packaging;

/// <summary>The files of an export in QTI, read as XML.</summary>
internal sealed record QtiPackage(QtiExport Export, Dictionary<string, XElement> Files)
{
    /// <summary>The package of a course.</summary>
    public static QtiPackage Of(SiteContext site, Course course)
    {
        var export = QtiExport.Of(site, course);
        return new QtiPackage(export, export.Files.ToDictionary(file => file.Path, Read));
    }

    /// <summary>The package of a small course.</summary>
    public static QtiPackage Of((SiteContext Site, Course Course) small) => Of(small.Site, small.Course);

    /// <summary>The manifest.</summary>
    public XElement Manifest => Files["imsmanifest.xml"];

    /// <summary>The items, by the ids of their questions.</summary>
    public IEnumerable<(string Id, XElement Item)> Items => Files.Where(file => file.Key.StartsWith("items/")).Select(file => (Path.GetFileNameWithoutExtension(file.Key), file.Value));

    /// <summary>The tests.</summary>
    public IEnumerable<XElement> Tests => Files.Values.Where(file => file.Name.LocalName == "qti-assessment-test");

    /// <summary>An element in a line, without its namespace and the lines that are broken for people.</summary>
    public static string Line(XElement element)
    {
        var copy = new XElement(element);
        copy.DescendantNodes().OfType<XText>().Where(text => text.Value.StartsWith('\n') && text.Value.Trim().Length == 0).ToList().ForEach(text => text.Remove());
        foreach (var part in copy.DescendantsAndSelf())
            part.Name = part.Name.LocalName;
        return copy.ToString(SaveOptions.DisableFormatting);
    }

    private static XElement Read(OutputFile file) => XElement.Parse(Encoding.UTF8.GetString(file.Bytes.Span), LoadOptions.PreserveWhitespace);
}
