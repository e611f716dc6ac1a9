using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Portal.Generator.Reading.Markdown.MissingFacts;

/// <summary>Recognises the mark, unless it is the text of a link.</summary>
public sealed class MissingFactParser : InlineParser
{
    private const string Opening = "[" + Fields.Missing;

    /// <summary>Creates the parser.</summary>
    public MissingFactParser() => OpeningCharacters = ['['];

    /// <inheritdoc />
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (!slice.Match(Opening))
            return false;
        var text = slice.ToString();
        var close = text.IndexOf(']');
        if (close < 0 || text.ElementAtOrDefault(close + 1) is '(' or '[')
            return false;

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new MissingFactInline
        {
            What = text[Opening.Length..close].TrimStart(':', ' ').Trim(),
            Span = new SourceSpan(start, start + close),
            Line = line,
            Column = column,
        };
        slice.Start += close + 1;
        return true;
    }
}
