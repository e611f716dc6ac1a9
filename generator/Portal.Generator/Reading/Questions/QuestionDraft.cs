using Markdig.Syntax;
using Portal.Generator.Reading.Markdown;
using Portal.Model.Diagnostics;
using Portal.Model.Learning;

namespace Portal.Generator.Reading.Questions;

/// <summary>A question taken apart: its heading, settings and texts, and the blocks that hold the answers, not yet understood.</summary>
public sealed class QuestionDraft(HeadingBlock heading, QuestionBlocks parts, IReadOnlyList<Block> intro, Block? answers, QuestionLog log)
{
    /// <summary>The heading.</summary>
    public HeadingBlock Heading => heading;

    /// <summary>The account of the page.</summary>
    public QuestionLog Log => log;

    /// <summary>The settings.</summary>
    public required QuestionSettings Settings { get; init; }

    /// <summary>Everything between the settings and the explanation but the hint.</summary>
    public IReadOnlyList<Block> Blocks => parts.Body;

    /// <summary>The block that holds the answers, in all kinds but the scenario.</summary>
    public Block? Answers => answers;

    /// <summary>True when the answers have been reported as a whole, so that what is missing in them need not be.</summary>
    public bool IsReported => answers is not null && log.IsUsed(answers);

    /// <summary>The answers when they stand after a word.</summary>
    public AnswerLine? Line { get; init; }

    /// <summary>Reports a mistake in the question.</summary>
    public void Report(DiagnosticRule rule, MarkdownObject node, string message, string remedy) => log.Report(rule, node, message, remedy);

    /// <summary>What all kinds have in common. The introduction is what stands before the answers unless it is given.</summary>
    public QuestionHead Head(IReadOnlyList<Block>? introduction = null, bool shuffle = true) => new()
    {
        Id = Settings.Id,
        Prompt = QuestionHeading.Prompt(heading),
        Anchor = Portal.Model.Text.HeadingAnchor.Of(InlineText.Of(heading)),
        Hash = QuestionHash.Of(InlineText.Of(heading), Blocks.Select(log.Source)),
        Span = log.Span(heading),
        Points = Settings.Points,
        Group = Settings.Group,
        Lesson = Settings.Lesson,
        HasBadLesson = Settings.HasBadLesson,
        Shuffle = Settings.Shuffle ?? shuffle,
        Reviewed = Settings.Reviewed,
        Intro = new RichText(introduction ?? intro),
        Hint = new RichText(parts.Hint),
        Explanation = new RichText(parts.Explanation),
    };
}
