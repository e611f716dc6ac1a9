using System.Xml.Linq;

namespace Portal.Tests.Packaging;

/// <summary>The values of attributes and the names of elements of QTI.</summary>
internal static class QtiElements
{
    /// <summary>The elements below with a name, <c>qti-</c> left out.</summary>
    public static IEnumerable<XElement> All(this XElement element, params string[] names) => element.Descendants().Where(each => names.Contains(each.Name.LocalName.Replace("qti-", "")));

    /// <summary>The value of an attribute.</summary>
    public static string Value(this XElement element, string name) => (string?)element.Attribute(name) ?? throw new InvalidOperationException($"{element.Name.LocalName} has no {name}.");

    /// <summary>The values of an attribute of several elements.</summary>
    public static IEnumerable<string> Values(this IEnumerable<XElement> elements, string name) => elements.Select(element => element.Value(name));
}
