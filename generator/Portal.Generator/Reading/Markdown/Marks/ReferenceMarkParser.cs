using System.Text.RegularExpressions;
using Markdig.Syntax.Inlines;
using Portal.Model.Pages;

namespace Portal.Generator.Reading.Markdown.Marks;

/// <summary>Recognises local facts and contacts, in upper or lower case, unless they are the text of a link.</summary>
public sealed partial class ReferenceMarkParser() : MarkParser(Mark())
{
    /// <inheritdoc />
    protected override LeafInline Read(Match mark) => new ReferenceMarkInline
    {
        Kind = mark.Groups["blank"].Success ? ReferenceMark.LocalFact : ReferenceMark.Contact,
        Id = mark.Groups["id"].Value.Trim(),
    };

    [GeneratedRegex(@"\G\[ *(?:(?<blank>fyll i)|kontakt) *: *(?<id>[^\[\]]{0,100})\](?![(\[])", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Mark();
}
