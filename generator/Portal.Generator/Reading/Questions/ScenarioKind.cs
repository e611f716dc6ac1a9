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
    public IReadOnlyList<string> Settings => [];

    /// <summary>True for headings with choices between them. Headings alone do not make a scenario.</summary>
    public static bool IsIn(IReadOnlyList<Block> body) =>
        body.Any(block => block is HeadingBlock) && body.Any(block => HasChoice(block) || SettingsComment.Read(block) is { HasOutcome: true });

    /// <inheritdoc />
    public bool Holds(QuestionDraft draft) => IsIn(draft.Blocks);

    /// <inheritdoc />
    public Question? Read(QuestionDraft draft)
    {
        var first = draft.Blocks.TakeWhile(block => block is not HeadingBlock).ToList();
        var choices = Choices(draft, first);
        var question = new ScenarioQuestion
        {
            Head = draft.Head(introduction: Text(first), shuffle: false),
            Choices = choices,
            Steps = [.. Steps(draft)],
        };
        ScenarioWays.Check(draft, question);
        return question;
    }

    private static IEnumerable<Step> Steps(QuestionDraft draft)
    {
        for (var i = 0; i < draft.Blocks.Count; i++)
        {
            if (draft.Blocks[i] is not HeadingBlock heading)
                continue;
            if (heading.Level > 3)
                draft.Report(DiagnosticRules.UnusedInQuestion, heading, "stegen i ett scenario är rubriker på nivå tre", "Skriv ### före stegets namn.");
            var blocks = draft.Blocks.Skip(i + 1).TakeWhile(block => block is not HeadingBlock).ToList();
            var choices = Choices(draft, blocks);
            var title = PlainText.Read(heading.Inline, heading, "stegets rubrik", draft.Log);
            yield return new Step(Slug.From(title), title, new RichText(Text(blocks)), choices,
                ReadOutcome(draft, heading, blocks, choices.IsEmpty), draft.Log.Span(heading));
        }
    }

    private static Outcome? ReadOutcome(QuestionDraft draft, HeadingBlock heading, List<Block> blocks, bool isEnding)
    {
        var comments = blocks.Where(block => SettingsComment.Read(block) is not null).ToList();
        foreach (var comment in comments)
            draft.Log.Use(comment);
        var pairs = comments.SelectMany(comment => SettingsComment.Read(comment)!.Pairs).ToList();
        if (comments.Count > 0 && (pairs.Count != 1 || pairs[0].Key != SettingsComment.Outcome))
            draft.Report(DiagnosticRules.BadQuestionSetting, comments[^1], "ett steg kan bara ha en inställning, utfall", "Skriv till exempel <!-- utfall: bra --> under stegets rubrik.");
        else if (comments.Count > 0 && !isEnding)
            draft.Report(DiagnosticRules.BadAnswer, heading, $"steget \"{InlineText.Of(heading)}\" har både val och utfall", "Ta bort utfallet eller länkarna.");
        else if (comments.Count > 0 && !SwedishNames.Outcomes.ContainsKey(pairs[0].Value.ToLowerInvariant()))
            draft.Log.ReportUnknown(DiagnosticRules.DeadEnd, draft.Log.Span(comments[0]), $"utfallet kan inte vara \"{pairs[0].Value}\"", pairs[0].Value, SwedishNames.Outcomes.Keys);
        else if (comments.Count == 0 && isEnding && !blocks.Exists(HasChoice))
            draft.Report(DiagnosticRules.DeadEnd, heading, $"steget \"{InlineText.Of(heading)}\" har varken val eller utfall", "Lägg till länkar vidare, eller <!-- utfall: bra --> (delvis, dåligt) under rubriken.");
        return isEnding && pairs.Count > 0 && SwedishNames.Outcomes.TryGetValue(pairs[0].Value.ToLowerInvariant(), out var outcome) ? outcome : null;
    }

    /// <summary>What is shown in a step: everything but its choices and its outcome.</summary>
    private static List<Block> Text(List<Block> blocks) => [.. blocks.Where(block => !IsChoices(block) && SettingsComment.Read(block) is null)];

    private static ImmutableArray<Choice> Choices(QuestionDraft draft, List<Block> blocks)
    {
        // Their links count all the same, so that one mistake does not make steps unreachable.
        foreach (var block in blocks.Where(block => HasChoice(block) && !IsChoices(block)))
            draft.Report(DiagnosticRules.UnusedInQuestion, block, "valen står tillsammans med annat", "Skriv varje val som en punkt med bara en länk: - [Backa](#backa).");
        if (blocks.SkipWhile(block => !IsChoices(block)).FirstOrDefault(block => !IsChoices(block) && SettingsComment.Read(block) is null && !draft.Log.IsUsed(block)) is { } after)
            draft.Report(DiagnosticRules.UnusedInQuestion, after, "det som står efter valen hör inte till något steg", "Flytta det före valen, eller ge det en egen rubrik (###).");
        var links = blocks.Where(HasChoice).SelectMany(list => ((ListBlock)list).OfType<ListItemBlock>()).Select(item => (item, link: FirstLink(item)!)).Where(pair => pair.link is not null).ToList();
        foreach (var (item, link) in links)
            PlainText.Check(link, item, "valet", draft.Log);
        if (SameText.FirstTwice(links.Select(pair => pair.link), SameText.Of) is { } twice)
            draft.Report(DiagnosticRules.BadAnswer, twice, $"valet \"{InlineText.Of(twice)}\" finns två gånger", "Skriv valen så att det syns vad som skiljer.");
        return [.. links.Select(pair => new Choice(InlineText.Of(pair.link), pair.link.Url![1..], draft.Log.Span(pair.link)))];
    }

    /// <summary>A list in which every item is one link to an anchor on the page.</summary>
    private static bool IsChoices(Block block) => block is ListBlock { IsOrdered: false } list && list.OfType<ListItemBlock>().All(IsChoice);

    /// <summary>A list in which some item has such a link.</summary>
    private static bool HasChoice(Block block) => block is ListBlock list && list.OfType<ListItemBlock>().Any(item => FirstLink(item) is not null);

    private static bool IsChoice(ListItemBlock item) =>
        item is [ParagraphBlock { Inline.FirstChild: LinkInline { NextSibling: null } link }] && link == FirstLink(item);

    private static LinkInline? FirstLink(ListItemBlock item) => (item.FirstOrDefault() as ParagraphBlock)?.Inline?.Descendants<LinkInline>().FirstOrDefault(link => link is { IsImage: false, Url: ['#', ..] });
}
