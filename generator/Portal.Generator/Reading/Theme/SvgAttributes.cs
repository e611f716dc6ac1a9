using System.Text.RegularExpressions;
using System.Xml;

namespace Portal.Generator.Reading.Theme;

/// <summary>Reads the attributes of an element of a drawing. The properties of <c>style</c> become attributes.</summary>
public static partial class SvgAttributes
{
    private const string Remedy = "Ta bort det i ritprogrammet, eller spara bilden som png.";

    /// <summary>Those that are written, in their order, with what <c>style</c> says after what attributes say. The reader goes back to the element.</summary>
    public static Dictionary<string, string> Read(XmlReader reader, SvgFaults faults)
    {
        var (attributes, styles) = (new Dictionary<string, string>(), new Dictionary<string, string>());
        while (reader.MoveToNextAttribute())
        {
            if (reader.LocalName == "href")
                faults.Add(reader, "bilden hänvisar till något med href", "Ersätt det som hänvisas till med egna figurer, eller spara bilden som png.");
            else if (reader.NamespaceURI.Length > 0 || reader.Name.StartsWith("xmlns", StringComparison.Ordinal))
                continue; // what editors note for themselves
            else if (reader.Name == "style")
                ReadStyle(reader, styles, faults);
            else if (!SvgWords.Attributes.Contains(reader.Name) && !SvgWords.Looks.Contains(reader.Name))
                Leave(reader, reader.Name, reader.Value, faults);
            else if (IsLocal(reader, reader.Value, faults))
                attributes[reader.Name] = reader.Value;
        }
        reader.MoveToElement();
        foreach (var (name, value) in styles)
            attributes[name] = value;
        return attributes;
    }

    private static void ReadStyle(XmlReader reader, Dictionary<string, string> styles, SvgFaults faults)
    {
        foreach (var parts in reader.Value.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(part => part.Split(':', 2, StringSplitOptions.TrimEntries)))
        {
            var (name, value) = (parts[0], parts.ElementAtOrDefault(1) ?? "");
            if (!SvgWords.Looks.Contains(name))
                Leave(reader, name, value, faults);
            else if (IsLocal(reader, value, faults))
                styles[name] = value;
        }
    }

    /// <summary>Leaves out what changes nothing, and tells of the rest.</summary>
    private static void Leave(XmlReader reader, string name, string value, SvgFaults faults)
    {
        if (!SvgWords.IsIdle(name, value))
            faults.Add(reader, $"\"{name}\" är inte tillåtet i en svg-bild här", Remedy);
    }

    /// <summary>True for a value that names nothing outside the drawing.</summary>
    private static bool IsLocal(XmlReader reader, string value, SvgFaults faults)
    {
        if (!value.Contains('(') || Transform().IsMatch(value) || Reference().IsMatch(value))
            return true;
        faults.Add(reader, $"värdet \"{(value.Length > 40 ? value[..40] + "…" : value)}\" är inte tillåtet i en svg-bild här", Remedy);
        return false;
    }

    /// <summary>A gradient, mask or clip of the drawing itself, with a colour in its place if wanted.</summary>
    [GeneratedRegex(@"^url\(\s*['""]?#[\w.-]+['""]?\s*\)(\s+(none|#?\w+))?$")]
    private static partial Regex Reference();

    /// <summary>Changes of place and size, and colours.</summary>
    [GeneratedRegex(@"^(\s*(matrix|translate|scale|rotate|skewX|skewY|rgba?|hsla?)\([0-9eE+.,%\s-]*\)[\s,]*)+$")]
    private static partial Regex Transform();
}
