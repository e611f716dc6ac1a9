using Markdig.Extensions.Alerts;
using Markdig.Syntax;
using Portal.Generator.Reading.Markdown;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Reading.Questions;

/// <summary>
/// The blocks of a question, divided among its parts. Every block is the settings, a note (a comment that nobody sees), in
/// the hint, in the explanation or in the body; what is none of them is reported.
/// </summary>
public sealed record QuestionBlocks
{
    /// <summary>The block with the settings, or null.</summary>
    public HtmlBlock? Settings { get; init; }

    /// <summary>The introduction and the answers.</summary>
    public required IReadOnlyList<Block> Body { get; init; }

    /// <summary>The blocks of the hint.</summary>
    public required IReadOnlyList<Block> Hint { get; init; }

    /// <summary>The blocks of the explanation.</summary>
    public required IReadOnlyList<Block> Explanation { get; init; }

    /// <summary>Divides what stands under a heading.</summary>
    public static QuestionBlocks Divide(HeadingBlock heading, IReadOnlyList<Block> blocks, QuestionLog log)
    {
        var rest = blocks.Where(block => block is not LinkReferenceDefinitionGroup).ToList();
        var settings = TakeSettings(rest, log);
        settings = TakeNotes(rest, settings, log);
        var hint = HintBlocks.Take(rest, log);
        var explanation = TakeExplanation(heading, rest, log);
        return new QuestionBlocks { Settings = settings, Body = rest, Hint = hint, Explanation = explanation };
    }

    /// <summary>The first of the comments under the heading that has settings, else the first that can be meant so.</summary>
    private static HtmlBlock? TakeSettings(List<Block> rest, QuestionLog log)
    {
        var first = rest.TakeWhile(block => SettingsComment.Read(block) is not null).ToList();
        var settings = first.Find(block => SettingsComment.Read(block)!.IsSettings) ?? first.Find(block => SettingsComment.Read(block)!.IsPairs);
        if (settings is null)
            return null;
        rest.Remove(settings);
        log.Use(settings);
        return (HtmlBlock)settings;
    }

    /// <summary>Takes the other comments away and reports those that are more than notes. The outcomes of a scenario's steps stay.</summary>
    /// <returns>The settings, also when they stand in the wrong place.</returns>
    private static HtmlBlock? TakeNotes(List<Block> rest, HtmlBlock? settings, QuestionLog log)
    {
        CheckRest(settings, log);
        foreach (var block in rest.OfType<HtmlBlock>().ToList())
        {
            if (SettingsComment.Read(block) is not { HasOutcome: false } comment)
                continue;
            rest.Remove(block);
            if (DirectiveComment.Word(block) is not null)
                log.Report(DiagnosticRules.BadDirective, block, "en visning kan inte stå i en fråga", "Flytta raden till lektionens text.");
            else if (comment.IsSettings)
            {
                settings ??= block;
                log.Report(DiagnosticRules.BadQuestionSetting, block, "inställningarna ska stå i en enda kommentar direkt under rubriken",
                    "Skriv dem tillsammans med semikolon emellan: <!-- id: okand-person; poäng: 3 -->.");
            }
            else
            {
                CheckRest(block, log);
            }
        }
        return settings;
    }

    private static void CheckRest(HtmlBlock? block, QuestionLog log)
    {
        if (SettingsComment.Read(block) is { Rest.Length: > 0 })
            log.Report(DiagnosticRules.UnusedInQuestion, block!, "det som står efter kommentaren på samma rad kommer inte med", "Skriv det på en egen rad.");
    }

    /// <summary>The last tip. What stands after it is reported, and so is another box in its place.</summary>
    private static IReadOnlyList<Block> TakeExplanation(HeadingBlock heading, List<Block> rest, QuestionLog log)
    {
        const string remedy = "Avsluta frågan med en ruta: > [!TIP] på en egen rad, och förklaringen på raden under, efter \"> \".";
        var at = rest.FindLastIndex(IsTip);
        if (at < 0)
        {
            if (rest.LastOrDefault() is QuoteBlock other)
            {
                rest.Remove(other);
                log.Report(DiagnosticRules.MissingFeedback, other, "rutan är ingen förklaring", remedy);
            }
            else
            {
                log.Report(DiagnosticRules.MissingFeedback, heading, "frågan saknar förklaring", remedy);
            }
            return [];
        }
        var tip = (AlertBlock)rest[at];
        var after = rest.Skip(at + 1).ToList();
        var isEarly = !rest.Take(at).Any(AnswerBlock.IsCandidate) && after.Exists(AnswerBlock.IsCandidate);
        if (isEarly)
            log.Report(DiagnosticRules.UnusedInQuestion, tip, "förklaringen står före svaren", "Flytta rutan så att den står sist i frågan.");
        else if (after.Count > 0)
            log.Report(DiagnosticRules.UnusedInQuestion, after[0], "det som står efter förklaringen kommer inte med",
                "Flytta det före svaren eller in i förklaringen, eller börja ett nytt avsnitt med en rubrik (##).");
        rest.RemoveRange(at, isEarly ? 1 : rest.Count - at);
        if (!Content.IsShown(tip))
            log.Report(DiagnosticRules.MissingFeedback, tip, "förklaringen är tom", remedy);
        foreach (var block in isEarly ? [] : after)
            log.Use(block);
        return [.. tip];
    }

    /// <summary>True for a callout that can be the explanation.</summary>
    public static bool IsTip(Block block) => block is AlertBlock alert && alert.Kind.ToString().Equals("TIP", StringComparison.OrdinalIgnoreCase);
}
