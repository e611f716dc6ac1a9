using System.Collections.Immutable;
using System.Xml.Linq;
using Portal.Model.Output;

namespace Portal.Generator.Packaging.Qti;

/// <summary>The elements of QTI, and how they are written as files.</summary>
internal static class QtiXml
{
    /// <summary>The namespace of items and tests.</summary>
    public static readonly XNamespace Namespace = "http://www.imsglobal.org/xsd/imsqtiasi_v3p0";

    /// <summary>The namespace of <c>schemaLocation</c>.</summary>
    public static readonly XNamespace Instance = "http://www.w3.org/2001/XMLSchema-instance";

    private const string Schema = "https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqti_asiv3p0_v1p0.xsd";

    /// <summary>An element of QTI: <c>qti-</c> and a name.</summary>
    public static XElement Element(string name, params object?[] content) => new(Namespace + $"qti-{name}", content);

    /// <summary>The root of an item or test.</summary>
    public static XElement Root(string name, params object?[] content) => Element(name,
        new XAttribute("xmlns", Namespace), new XAttribute(XNamespace.Xmlns + "xsi", Instance), new XAttribute(Instance + "schemaLocation", $"{Namespace} {Schema}"), content);

    /// <summary>A paragraph.</summary>
    public static XElement Paragraph(params object?[] content) => new(Namespace + "p", content);

    /// <summary>Markup as nodes, with every space of it.</summary>
    public static ImmutableArray<XNode> Nodes(string markup) =>
        [.. XElement.Parse($"<div xmlns=\"{Namespace}\">{markup}</div>", LoadOptions.PreserveWhitespace).Nodes().Select(Loose)];

    /// <summary>A variable that says how an item or test came out.</summary>
    public static XElement Outcome(string id, string type, string? value, string cardinality = "single") => Element("outcome-declaration",
        new XAttribute("identifier", id), new XAttribute("cardinality", cardinality), new XAttribute("base-type", type),
        value is null ? null : Element("default-value", Element("value", value)));

    /// <summary>Gives a variable the value of an expression.</summary>
    public static XElement Set(string id, XElement value) => Element("set-outcome-value", new XAttribute("identifier", id), value);

    /// <summary>The value of a variable.</summary>
    public static XElement Variable(string id) => Element("variable", new XAttribute("identifier", id));

    /// <summary>A value.</summary>
    public static XElement Value(string type, string value) => Element("base-value", new XAttribute("base-type", type), value);

    /// <summary>A file of a package, the same to the byte each time. Lines are broken between elements of QTI only, never within text.</summary>
    public static OutputFile File(string path, XElement root)
    {
        Break(root, "\n");
        return OutputFile.FromText(path, $"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{root.ToString(SaveOptions.DisableFormatting)}\n");
    }

    private static void Break(XElement element, string line)
    {
        var children = element.Elements().ToList();
        if (children.Count == 0 || element.Nodes().Any(node => node is XText) || children.Exists(child => child.Name.Namespace == Namespace && !child.Name.LocalName.StartsWith("qti-", StringComparison.Ordinal)))
            return;
        foreach (var child in children)
        {
            child.AddBeforeSelf(line + "  ");
            Break(child, line + "  ");
        }
        children[^1].AddAfterSelf(line);
    }

    /// <summary>A node without its parent.</summary>
    private static XNode Loose(XNode node) => node is XElement element ? new XElement(element) : new XText((XText)node);
}
