using System.Text.RegularExpressions;
using Markdig.Syntax.Inlines;

namespace Portal.Generator.Reading.Markdown.Marks;

/// <summary>Recognises the mark, in upper or lower case, unless it is the text of a link.</summary>
public sealed partial class MissingFactParser() : MarkParser(Mark())
{
    /// <inheritdoc />
    protected override LeafInline Read(Match mark) => new MissingFactInline { What = mark.Groups["what"].Value.Trim() };

    [GeneratedRegex(@"\G\[ *uppgift saknas(?![\p{L}\d]| *[;.,\u2013\u2014-]) *:? *(?<what>[^\[\]]{0,400})\](?![(\[])", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Mark();
}
