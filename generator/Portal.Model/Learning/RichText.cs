using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Portal.Model.Learning;

/// <summary>A piece of Markdown inside a question: blocks, or the inside of one line. Two pieces are equal only when they are the same piece.</summary>
public sealed class RichText
{
    /// <summary>Whole blocks.</summary>
    public RichText(IReadOnlyList<Block> blocks) => Blocks = blocks;

    /// <summary>The inside of a line.</summary>
    public RichText(ContainerInline line) => Line = line;

    /// <summary>The blocks; empty for the inside of a line.</summary>
    public IReadOnlyList<Block> Blocks { get; } = [];

    /// <summary>The line; null for blocks.</summary>
    public ContainerInline? Line { get; }

    /// <summary>True when there is nothing to show.</summary>
    public bool IsEmpty => Line is null && Blocks.Count == 0;
}
