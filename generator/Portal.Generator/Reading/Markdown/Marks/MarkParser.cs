using System.Text.RegularExpressions;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Portal.Generator.Reading.Markdown.Marks;

/// <summary>Recognises a mark in brackets by its form, which begins where the search does.</summary>
public abstract class MarkParser : InlineParser
{
    private readonly Regex form;

    /// <summary>Creates the parser.</summary>
    protected MarkParser(Regex form) => (this.form, OpeningCharacters) = (form, ['[']);

    /// <inheritdoc />
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (form.Match(slice.Text, slice.Start, slice.Length) is not { Success: true } mark)
            return false;
        var inline = Read(mark);
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        (inline.Span, inline.Line, inline.Column) = (new SourceSpan(start, start + mark.Length - 1), line, column);
        processor.Inline = inline;
        slice.Start += mark.Length;
        return true;
    }

    /// <summary>What the mark says.</summary>
    protected abstract LeafInline Read(Match mark);
}
