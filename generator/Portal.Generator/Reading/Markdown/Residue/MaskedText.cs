using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Portal.Generator.Reading.Markdown.Residue;

/// <summary>
/// The text of a paragraph, heading or cell as it stands in the file, with a mark in the place of each character that Markdown
/// has used: what is left is what readers see letter by letter.
/// </summary>
public static class MaskedText
{
    /// <summary>Stands for a character that was used: neither a letter nor a space, and in no pattern.</summary>
    public const char Used = '\uE000';

    /// <summary>The text of a block, of the same length as in the file.</summary>
    public static string Of(LeafBlock block, string file)
    {
        var text = file.AsSpan(block.Span.Start, Math.Min(block.Span.Length, file.Length - block.Span.Start)).ToArray();
        if (block.Inline!.FirstChild is { } first)
            Mask(block.Span.Start, first.Span.Start - 1); // the marks of a heading, the first line of a callout
        foreach (var (start, end) in block.Inline.Descendants().OfType<Inline>().SelectMany(UsedBy))
            Mask(start, end);
        return new string(text);

        void Mask(int start, int end)
        {
            for (var i = Math.Max(0, start - block.Span.Start); i <= end - block.Span.Start && i < text.Length; i++)
                text[i] = text[i] == '\n' ? '\n' : Used;
        }
    }

    /// <summary>The places in the file, first and last character, that a piece of text uses as Markdown.</summary>
    private static IEnumerable<(int Start, int End)> UsedBy(Inline inline) => inline switch
    {
        LiteralInline { IsFirstCharacterEscaped: true } escaped => [(escaped.Span.Start, escaped.Span.Start + 1)],
        LiteralInline or LineBreakInline => [],
        ContainerInline { FirstChild: { } first, LastChild: { } last } => [(inline.Span.Start, first.Span.Start - 1), (last.Span.End + 1, inline.Span.End)],
        TaskList or LeafInline or ContainerInline => [(inline.Span.Start, inline.Span.End)],
        _ => [],
    };
}
