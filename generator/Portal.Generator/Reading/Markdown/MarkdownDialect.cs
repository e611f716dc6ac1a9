using Markdig;
using Markdig.Extensions.Tables;
using Portal.Generator.Reading.Markdown.Budget;
using Portal.Generator.Reading.Markdown.Marks;

namespace Portal.Generator.Reading.Markdown;

/// <summary>
/// The Markdown that content is written in: CommonMark with pipe tables, task lists, callouts and the mark
/// for missing facts. Not the advanced set: its attribute lists let event handlers through.
/// </summary>
public static class MarkdownDialect
{
    /// <summary>The pipeline. Stateless and safe to share.</summary>
    public static MarkdownPipeline Pipeline { get; } = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UsePipeTables(new PipeTableOptions { UseGfmRules = true, InferColumnWidthsFromSeparator = true })
        .UseTaskLists()
        .UseAlertBlocks()
        .Use<MarkExtension>()
        .Use<LoneBracketExtension>()
        .Use<MarkdownBudgetExtension>()
        .Use<SkippedExtension>()
        .Build();
}
