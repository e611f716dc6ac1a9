using System.Xml.Linq;
using Portal.Model.Output;

namespace Portal.Generator.Outputs;

/// <summary>Writes XML the same way everywhere.</summary>
public static class XmlText
{
    /// <summary>A UTF-8 file with a declaration and <c>\n</c> at the ends of lines.</summary>
    public static OutputFile File(string path, XElement root) => OutputFile.FromText(path,
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + root.ToString().ReplaceLineEndings("\n") + "\n");
}
