using Markdig;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Syntax;

namespace Portal.Generator.Reading.Markdown;

/// <summary>
/// Lets a text begin within a file: what stands before it, the front matter, is skipped, so that places in the text are places in the file
/// and the file is not copied. Added last, since its parser must be asked first.
/// </summary>
public sealed class SkippedExtension : IMarkdownExtension
{
    private static readonly object Begin = new();

    /// <summary>Says where the text begins, to the parser that is given the context.</summary>
    public static void Skip(MarkdownParserContext context, int begin) => context.Properties[Begin] = begin;

    /// <summary>Takes away the block that what was skipped became.</summary>
    public static void Remove(MarkdownDocument tree)
    {
        if (tree is [Skipped, ..])
            tree.RemoveAt(0);
    }

    /// <inheritdoc />
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.BlockParsers.Insert(0, new Parser { OpeningCharacters = ['-'] });

    /// <inheritdoc />
    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }

    private sealed class Skipped(BlockParser parser) : LeafBlock(parser);

    private sealed class Parser : BlockParser
    {
        /// <inheritdoc />
        public override BlockState TryOpen(BlockProcessor processor)
        {
            if (!IsSkipped(processor))
                return BlockState.None;
            processor.NewBlocks.Push(new Skipped(this));
            return BlockState.ContinueDiscard;
        }

        /// <inheritdoc />
        public override BlockState TryContinue(BlockProcessor processor, Block block) =>
            IsSkipped(processor) ? BlockState.ContinueDiscard : BlockState.None;

        private static bool IsSkipped(BlockProcessor processor) =>
            processor.Context?.Properties.TryGetValue(Begin, out var begin) == true && processor.Line.Start < (int)begin;
    }
}
