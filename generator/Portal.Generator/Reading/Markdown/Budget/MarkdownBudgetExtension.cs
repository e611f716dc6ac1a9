using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Markdig.Syntax.Inlines;

namespace Portal.Generator.Reading.Markdown.Budget;

/// <summary>Has every line and every block of a text counted. Added last, so that it knows all parsers.</summary>
public sealed class MarkdownBudgetExtension : IMarkdownExtension
{
    /// <inheritdoc />
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        foreach (var parser in pipeline.BlockParsers)
            parser.Closed += (processor, block) => MarkdownBudget.Of(processor.Context)?.Close(block);
        var marks = pipeline.BlockParsers.SelectMany(parser => parser.OpeningCharacters ?? []).Distinct().ToArray();
        pipeline.BlockParsers.Insert(0, new LineCounter());
        pipeline.BlockParsers.Insert(0, new LineCounter { OpeningCharacters = marks });
        pipeline.InlineParsers.Replace<LinkInlineParser>(new LinkCounter());
    }

    /// <inheritdoc />
    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }

    /// <summary>Is asked first at the beginning of every line and after every mark of a list or quote, and never opens anything.</summary>
    private sealed class LineCounter : BlockParser
    {
        /// <inheritdoc />
        public override BlockState TryOpen(BlockProcessor processor)
        {
            MarkdownBudget.Of(processor.Context)?.Begin(processor);
            return BlockState.None;
        }
    }

    /// <summary>Reads links as usual and counts those that take their address from a definition.</summary>
    private sealed class LinkCounter : LinkInlineParser
    {
        /// <inheritdoc />
        public override bool Match(InlineProcessor processor, ref StringSlice slice)
        {
            var isFound = base.Match(processor, ref slice);
            if (isFound && processor.Inline is LinkInline { Reference: not null } link)
                MarkdownBudget.Of(processor.Context)?.Borrow(link);
            return isFound;
        }
    }
}
