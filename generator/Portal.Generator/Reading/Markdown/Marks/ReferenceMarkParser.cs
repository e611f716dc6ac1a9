using System.Text.RegularExpressions;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Portal.Model.Pages;

namespace Portal.Generator.Reading.Markdown.Marks;

/// <summary>Recognises local facts and contacts, in upper or lower case, unless they are the text of a link.</summary>
public sealed partial class ReferenceMarkParser : InlineParser
{
    /// <summary>Creates the parser.</summary>
    public ReferenceMarkParser() => OpeningCharacters = ['['];

    /// <inheritdoc />
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (Mark().Match(slice.Text, slice.Start, slice.Length) is not { Success: true } mark)
            return false;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new ReferenceMarkInline
        {
            Kind = mark.Groups["blank"].Success ? ReferenceMark.LocalFact : ReferenceMark.Contact,
            Id = mark.Groups["id"].Value.Trim(),
            Span = new SourceSpan(start, start + mark.Length - 1),
            Line = line,
            Column = column,
        };
        slice.Start += mark.Length;
        return true;
    }

    [GeneratedRegex(@"\G\[ *(?:(?<blank>fyll i)|kontakt) *: *(?<id>[^\[\]]{0,100})\](?![(\[])", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Mark();
}
