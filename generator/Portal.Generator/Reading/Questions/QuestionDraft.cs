using Markdig.Syntax;
using Portal.Generator.Reading.Markdown;
using Portal.Model;
using Portal.Model.Diagnostics;
using Portal.Model.Learning;
using SourceSpan = Portal.Model.SourceSpan;

namespace Portal.Generator.Reading.Questions;

/// <summary>A question taken apart: its heading, settings and texts, and the blocks that hold the answers, not yet understood.</summary>
public sealed class QuestionDraft(SourceFile file, LineMap lines, HeadingBlock heading, DiagnosticBag bag)
{
    /// <summary>What a heading of a question begins with.</summary>
    public const string Prefix = "Fråga:";

    /// <summary>The heading.</summary>
    public HeadingBlock Heading => heading;

    /// <summary>The settings.</summary>
    public required QuestionSettings Settings { get; init; }

    /// <summary>What stands between the settings and the hint: first the introduction, then the answers.</summary>
    public required IReadOnlyList<Block> Blocks { get; init; }

    /// <summary>The blocks of the hint.</summary>
    public required IReadOnlyList<Block> Hint { get; init; }

    /// <summary>The explanation's callout, or null.</summary>
    public required Block? Explanation { get; init; }

    /// <summary>The last block, which holds the answers in all kinds but the scenario.</summary>
    public Block? Last => Blocks.Count > 0 ? Blocks[^1] : null;

    /// <summary>The text of a block as written, after a word that it begins with.</summary>
    public string RawAfter(Block block, string word) => file.Text[block.Span.Start..(block.Span.End + 1)].Trim()[word.Length..].Trim();

    /// <summary>The place of a node.</summary>
    public SourceSpan Span(MarkdownObject node) => lines.Span(node.Span.Start, node.Span.End);

    /// <summary>Reports a mistake in the question.</summary>
    public void Report(DiagnosticRule rule, MarkdownObject node, string message, string remedy) =>
        bag.Add(rule, file.Path, Span(node), message, remedy);

    /// <summary>Reports a mistake at a place, with the nearest of the words that would have been right.</summary>
    public void ReportUnknown(DiagnosticRule rule, SourceSpan span, string message, string word, IEnumerable<string> known) =>
        bag.AddUnknown(rule, file.Path, span, message, word, known);

    /// <summary>What all kinds have in common. The introduction is all but the last block unless it is given.</summary>
    public QuestionHead Head(IReadOnlyList<Block>? intro = null, bool shuffle = true) => new()
    {
        Id = Settings.Id,
        Prompt = InlineText.Of(heading)[Prefix.Length..].Trim(),
        Anchor = Model.Text.Slug.From(InlineText.Of(heading)),
        Hash = QuestionHash.Of(InlineText.Of(heading), Blocks.Select(block => file.Text[block.Span.Start..(block.Span.End + 1)])),
        Span = Span(heading),
        Points = Settings.Points,
        Group = Settings.Group,
        Lesson = Settings.Lesson,
        Shuffle = Settings.Shuffle ?? shuffle,
        Reviewed = Settings.Reviewed,
        Intro = new RichText(intro ?? [.. Blocks.SkipLast(1)]),
        Hint = new RichText(Hint),
        Explanation = new RichText(Explanation is ContainerBlock callout ? [.. callout] : []),
    };
}
