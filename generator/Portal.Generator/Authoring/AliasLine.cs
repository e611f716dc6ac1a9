using Portal.Generator.Reading;
using Portal.Generator.Reading.Yaml;
using Portal.Model;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Authoring;

/// <summary>Adds an old address to the front matter of a page, in the form that stands there.</summary>
public static class AliasLine
{
    private const string Key = "alias";

    /// <summary>The change.</summary>
    /// <param name="file">A page whose front matter can be read.</param>
    /// <param name="address">The address.</param>
    public static TextEdit Add(SourceFile file, string address)
    {
        var text = file.Text;
        var known = FrontMatter.Read(file, new DiagnosticBag())!.Find(Key);
        return known?.Value switch
        {
            null => new TextEdit(FrontMatter.ClosingLine(text), 0, $"{Key}: [{address}]\n"),
            YamlList { Items: [] } list => new TextEdit(Offset(list) + 1, 0, address),
            YamlList { IsOneLine: true } list => new TextEdit(End(list.Items[^1]), 0, ", " + address),
            YamlList list => NewLine(Offset(list.Items[^1]), End(list.Items[^1])),
            { Span.Length: var length } one when text.AsSpan(Offset(one), length).Trim().Length > 0 => new TextEdit(Offset(one), length, $"[{text.Substring(Offset(one), length)}, {address}]"),
            _ => new TextEdit(text.IndexOf(':', End(known.Key)) + 1, 0, $" [{address}]"),
        };

        int Offset(YamlNode node) => TextEdit.Offset(text, node.Span.Line, node.Span.Column);
        int End(YamlNode node) => Offset(node) + node.Span.Length;

        TextEdit NewLine(int start, int end)
        {
            var line = text.LastIndexOf('\n', start) + 1;
            return new TextEdit(text.IndexOf('\n', end), 0, $"\n{text[line..start]}{address}");
        }
    }
}
