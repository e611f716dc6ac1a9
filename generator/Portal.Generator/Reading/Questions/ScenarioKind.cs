using System.Collections.Immutable;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Portal.Generator.Reading.Markdown;
using Portal.Model.Diagnostics;
using Portal.Model.Learning;
using Portal.Model.Pages;
using Portal.Model.Text;

namespace Portal.Generator.Reading.Questions;

/// <summary>A scenario: third-level headings with lists of links between them.</summary>
public sealed class ScenarioKind : IQuestionKind
{
    /// <inheritdoc />
    public bool Holds(QuestionDraft draft) => draft.Blocks.Any(block => block is HeadingBlock { Level: 3 });

    /// <inheritdoc />
    public Question? Read(QuestionDraft draft)
    {
        var first = draft.Blocks.TakeWhile(block => block is not HeadingBlock).ToList();
        var steps = Steps(draft).ToImmutableArray();
        var question = new ScenarioQuestion
        {
            Head = draft.Head(intro: [.. first.Where(block => !IsChoices(block))], shuffle: false),
            Choices = Choices(draft, first),
            Steps = steps,
        };
        CheckWays(draft, question);
        return question;
    }

    private static IEnumerable<Step> Steps(QuestionDraft draft)
    {
        for (var i = 0; i < draft.Blocks.Count; i++)
        {
            if (draft.Blocks[i] is not HeadingBlock heading)
                continue;
            var blocks = draft.Blocks.Skip(i + 1).TakeWhile(block => block is not HeadingBlock).ToList();
            var choices = Choices(draft, blocks);
            var text = blocks.Where(block => !IsChoices(block) && SettingsComment.Read(block) is null).ToList();
            yield return new Step(Slug.From(InlineText.Of(heading)), InlineText.Of(heading), new RichText(text), choices,
                ReadOutcome(draft, heading, blocks, choices.IsEmpty), draft.Span(heading));
        }
    }

    private static Outcome? ReadOutcome(QuestionDraft draft, HeadingBlock heading, List<Block> blocks, bool isEnding)
    {
        var setting = SettingsComment.Read(blocks.FirstOrDefault())?.FirstOrDefault(pair => pair.Key == "utfall");
        var isKnown = SwedishNames.Outcomes.TryGetValue(setting?.Value ?? "", out var outcome);
        if (isEnding && !isKnown)
            draft.Report(DiagnosticRules.DeadEnd, heading, $"steget \"{InlineText.Of(heading)}\" har varken val eller utfall", "Lägg till länkar vidare, eller <!-- utfall: bra --> (delvis, dåligt) under rubriken.");
        if (!isEnding && setting?.Key is not null)
            draft.Report(DiagnosticRules.BadAnswer, heading, $"steget \"{InlineText.Of(heading)}\" har både val och utfall", "Ta bort utfallet eller länkarna.");
        return isEnding && isKnown ? outcome : null;
    }

    /// <summary>A list in which every item is one link to an anchor on the page.</summary>
    private static bool IsChoices(Block block) => block is ListBlock { IsOrdered: false } list && list.OfType<ListItemBlock>().All(item => Link(item) is not null);

    private static LinkInline? Link(ListItemBlock item) =>
        item is [ParagraphBlock { Inline.FirstChild: LinkInline { NextSibling: null, Url: ['#', ..] } link }] ? link : null;

    private static ImmutableArray<Choice> Choices(QuestionDraft draft, IEnumerable<Block> blocks) =>
    [
        .. blocks.Where(IsChoices).Cast<ListBlock>().SelectMany(list => list.OfType<ListItemBlock>()).Select(Link).OfType<LinkInline>()
            .Select(link => new Choice(InlineText.Of(link), link.Url![1..], draft.Span(link))),
    ];

    private static void CheckWays(QuestionDraft draft, ScenarioQuestion question)
    {
        if (question.Choices.IsEmpty)
            draft.Report(DiagnosticRules.DeadEnd, draft.Heading, "scenariot börjar utan val", "Lägg till en lista med länkar: - [Backa](#backa).");
        var steps = question.Steps.DistinctBy(step => step.Anchor).ToDictionary(step => step.Anchor);
        var reached = new HashSet<string>();
        var next = new Stack<Choice>(question.Choices);
        while (next.TryPop(out var choice))
        {
            if (!steps.TryGetValue(choice.Anchor, out var step))
                draft.ReportUnknown(DiagnosticRules.DeadEnd, choice.Span, $"steget \"#{choice.Anchor}\" finns inte i frågan", choice.Anchor, steps.Keys);
            else if (reached.Add(step.Anchor))
                foreach (var further in step.Choices)
                    next.Push(further);
        }
        foreach (var step in question.Steps.Where(step => !reached.Contains(step.Anchor)))
            draft.ReportUnknown(DiagnosticRules.UnreachableStep, step.Span, $"inget val leder till steget \"{step.Title}\"", step.Anchor, []);
    }
}
