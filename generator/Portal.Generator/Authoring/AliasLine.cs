using System.Text.RegularExpressions;

namespace Portal.Generator.Authoring;

/// <summary>Adds an old address to the front matter of a page, in the form that stands there.</summary>
public static partial class AliasLine
{
    /// <summary>The change.</summary>
    public static TextEdit Add(string text, string address)
    {
        if (OneLine().Match(text) is { Success: true } list)
            return new TextEdit(list.Groups["end"].Index, 0, list.Groups["items"].Value.Trim().Length == 0 ? address : ", " + address);
        if (Several().Match(text) is { Success: true } lines)
            return new TextEdit(lines.Index + lines.Length, 0, $"{lines.Groups["mark"].Captures[^1].Value}{address}\n");
        if (Single().Match(text) is { Success: true } single)
            return new TextEdit(single.Groups["value"].Index, single.Groups["value"].Length, $"[{single.Groups["value"].Value}, {address}]");
        var end = End().Match(text);
        return new TextEdit(end.Groups["fence"].Index, 0, $"alias: [{address}]\n");
    }

    [GeneratedRegex(@"(?<=\n)alias:[ \t]*\[(?<items>[^\]\n]*)(?<end>\])", RegexOptions.ExplicitCapture)]
    private static partial Regex OneLine();

    [GeneratedRegex(@"(?<=\n)alias:[ \t]*\n((?<mark>[ \t]*-[ \t]+)[^\n]+\n)+", RegexOptions.ExplicitCapture)]
    private static partial Regex Several();

    [GeneratedRegex(@"(?<=\n)alias:[ \t]*(?<value>[^\s\[#][^\s#]*)", RegexOptions.ExplicitCapture)]
    private static partial Regex Single();

    [GeneratedRegex(@"\A\s*---[^\n]*\n(.*?\n)??(?<fence>---[ \t]*(\n|\z))", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex End();
}
