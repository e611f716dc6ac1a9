using System.Text.RegularExpressions;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Portal.Generator.Reading.Markdown.Marks;

/// <summary>Recognises the mark, in upper or lower case, unless it is the text of a link.</summary>
public sealed partial class MissingFactParser : InlineParser
{
    /// <summary>Creates the parser.</summary>
    public MissingFactParser() => OpeningCharacters = ['['];

    /// <inheritdoc />
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (Mark().Match(slice.Text, slice.Start, slice.Length) is not { Success: true } mark)
            return false;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new MissingFactInline
        {
            What = mark.Groups["what"].Value.Trim(),
            Span = new SourceSpan(start, start + mark.Length - 1),
            Line = line,
            Column = column,
        };
        slice.Start += mark.Length;
        return true;
    }

    [GeneratedRegex(@"\G\[ *uppgift saknas(?![\p{L}\d]) *:? *(?<what>[^\[\]]{0,400})\](?![(\[])", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Mark();
}
