using System.Buffers;
using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Portal.Model.Text;

namespace Portal.Generator.Reading.Markdown.Budget;

/// <summary>
/// How much work one text may cost. Markdig cannot be stopped, and its work grows with the square of the text of a paragraph (all of
/// it is one list of nodes while links and emphasis are looked for), with the number of blocks in one another on each line, and with the
/// square of the number of blocks beside one another. So each of them is counted when a block is made or closed, which is before the
/// texts of paragraphs are read. Measured with Markdig 1.6.0: see docs/decisions.md.
/// </summary>
public sealed class MarkdownBudget
{
    /// <summary>Most levels of lists and quotes within one another; an item is a level of its own.</summary>
    public const int MaxDepth = 100;

    /// <summary>Most blocks: paragraphs, headings, points, cells of tables and whatever holds them.</summary>
    public const int MaxBlocks = 12_000;

    /// <summary>Most headings: each is listed among the contents, in the alphabetical index and in the search.</summary>
    public const int MaxHeadings = 2_000;

    /// <summary>Most definitions of links.</summary>
    public const int MaxDefinitions = 2_000;

    /// <summary>Most characters of a paragraph alone; all squares together are no more than its square.</summary>
    public const int LongestParagraph = 20_000;

    /// <summary>Most characters of addresses and titles that links take from definitions, each time they take them.</summary>
    public const int MaxBorrowed = 1_000_000;

    private static readonly SearchValues<char> Rule = SearchValues.Create("|:- \t\v\f");

    private long squares = (long)LongestParagraph * LongestParagraph;
    private int blocks = MaxBlocks;
    private int headings = MaxHeadings;
    private int columns;
    private int borrowed;

    /// <summary>Passes the budget on to the parsers.</summary>
    public MarkdownBudget() => Context.Properties[typeof(MarkdownBudget)] = this;

    /// <summary>What Markdig is given with the text.</summary>
    public MarkdownParserContext Context { get; } = new();

    /// <summary>The budget of a text that is being read, or null when it has none.</summary>
    public static MarkdownBudget? Of(MarkdownParserContext? context) => context?.Properties.GetValueOrDefault(typeof(MarkdownBudget)) as MarkdownBudget;

    /// <summary>Counts a line before anything is made of it.</summary>
    public void Begin(BlockProcessor processor)
    {
        CheckDepth(processor);
        var line = processor.Line;
        switch (processor.CurrentBlock)
        {
            case ParagraphBlock paragraph:
                Spend(0, (long)line.End - paragraph.Span.Start, line.Start);
                if (IsRule(line))
                    Spend(2 * (columns = line.AsSpan().Trim().Trim('|').Count('|') + 1), 0, line.Start);
                break;
            case LeafBlock { ProcessInlines: false, Parser: not (FencedCodeBlockParser or IndentedCodeBlockParser or HtmlBlockParser) }:
                Spend(2 * columns + 1, 0, line.Start);
                Charge(line.Length, line.Start);
                break;
        }
    }

    /// <summary>Counts a block that is whole.</summary>
    public void Close(Block block)
    {
        blocks--;
        if (block is HeadingBlock && headings-- == 0)
            throw new MarkdownBudgetException(block.Span.Start, $"sidan har fler än {SwedishNumber.Text(MaxHeadings)} rubriker");
        if (block is LeafBlock { ProcessInlines: true, Lines: { Count: > 0, Lines: { } lines } } leaf)
            Charge(lines.Take(leaf.Lines.Count).Sum(line => (long)line.Slice.Length + 1), block.Span.Start);
        else
            Spend(0, 0, block.Span.Start);
    }

    /// <summary>Counts a link whose address stands in a definition: a short text can make many long ones.</summary>
    public void Borrow(LinkInline link)
    {
        if ((borrowed += (link.Url?.Length ?? 0) + (link.Title?.Length ?? 0)) > MaxBorrowed)
            throw new MarkdownBudgetException(link.Span.Start, "länkdefinitioner med långa adresser används för många gånger");
    }

    private void Charge(long length, int offset)
    {
        Spend(0, length, offset);
        squares -= length * length;
    }

    private void Spend(int more, long length, int offset)
    {
        if (length * length > squares)
            throw new MarkdownBudgetException(offset, length > LongestParagraph ? $"stycket är längre än {SwedishNumber.Text(LongestParagraph)} tecken" : "sidan har för många långa stycken");
        if ((blocks -= more) < 0)
            throw new MarkdownBudgetException(offset, $"sidan har fler än {SwedishNumber.Text(MaxBlocks)} stycken, punkter och tabellceller");
    }

    private static void CheckDepth(BlockProcessor processor)
    {
        var depth = 0;
        for (var outer = processor.CurrentContainer; outer is not null; outer = outer.Parent)
            if (++depth > MaxDepth)
                throw new MarkdownBudgetException(processor.Line.Start, "för många nivåer inuti varandra");
    }

    /// <summary>True for the line between the head of a table and its rows.</summary>
    private static bool IsRule(StringSlice line) => line.AsSpan().ContainsAny('|', ':') && !line.AsSpan().ContainsAnyExcept(Rule);
}
