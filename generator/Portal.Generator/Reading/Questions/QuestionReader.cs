using System.Collections.Immutable;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Portal.Generator.Reading.Markdown;
using Portal.Model;
using Portal.Model.Diagnostics;
using Portal.Model.Learning;
using Portal.Model.Pages;
using Portal.Model.Text;

namespace Portal.Generator.Reading.Questions;

/// <summary>
/// Finds the questions in a page's text and reads each with the kind that recognises its answers. Every block of a question
/// is used or reported, and so is everything in a course that looks like a part of one.
/// </summary>
public sealed class QuestionReader(SourceFile file, LineMap lines, DiagnosticBag bag, QuestionPlace place)
{
    /// <summary>Most questions of a page. The largest real test has some twenty.</summary>
    private const int MostQuestions = 500;

    private static readonly string Forms = $"Formerna står i handboken, på sidan Så skriver du frågor, och på Nycklar och frågor i förhandsvisningen ({ProgramName.Value} serve).";

    private readonly QuestionLog log = new(file, lines, bag);

    /// <summary>True when something in the questions was reported.</summary>
    public bool HasMistakes => log.HasMistakes;

    /// <summary>The blocks of the questions, those that are out of place or not quite questions among them.</summary>
    public HashSet<Block> Blocks { get; } = [];

    /// <summary>The questions of a page, with the blocks they take up.</summary>
    public ImmutableArray<PlacedQuestion> Read(MarkdownDocument tree)
    {
        log.Anchors = tree.OfType<HeadingBlock>().Select(heading => HeadingAnchor.Of(InlineText.Of(heading))).ToHashSet();
        if (tree.OfType<HeadingBlock>().Where(heading => Sign(heading) != QuestionSign.None).ElementAtOrDefault(MostQuestions) is { } last)
        {
            log.Report(DiagnosticRules.TooComplex, last, $"sidan har fler än {MostQuestions} frågor", "Dela upp den på flera lektioner eller prov.");
            return [];
        }
        var questions = ImmutableArray.CreateBuilder<PlacedQuestion>();
        for (var i = 0; i < tree.Count; i++)
        {
            if (tree[i] is not HeadingBlock heading || Sign(heading) is not (var sign and not QuestionSign.None))
                continue;
            var blocks = BlocksUnder(tree, i, heading);
            Blocks.UnionWith(blocks);
            if (place != QuestionPlace.Asks)
                Skip(DiagnosticRules.MisplacedQuestion, "frågor får bara stå i lektioner och prov", "Flytta frågan till en kurs, eller skriv rubriken utan \"Fråga:\".");
            else if (sign == QuestionSign.Nearly)
                Skip(DiagnosticRules.NearlyQuestion, "rubriken ser ut som en fråga men läses inte som en", "Skriv ## Fråga: och sedan frågan. Är det ett vanligt avsnitt, börja rubriken med ett annat ord.");
            else if (ReadOne(heading, blocks) is { } question)
                questions.Add(new PlacedQuestion(question, i, blocks.Count + 1));
            i += blocks.Count;

            void Skip(DiagnosticRule rule, string message, string remedy)
            {
                log.Report(rule, heading, message, remedy);
                blocks.ForEach(log.Use);
            }
        }
        StrayParts.Report(tree, place, log);
        foreach (var group in questions.GroupBy(placed => placed.Question.Head.Id).Where(group => group.Key.Length > 0))
            foreach (var twice in group.Skip(1))
                bag.Add(DiagnosticRules.DuplicateId, file.Path, twice.Question.Head.Span, $"frågans id \"{group.Key}\" används redan på rad {group.First().Question.Head.Span.Line}", "Ge frågan ett eget id.");
        return questions.ToImmutable();
    }

    /// <summary>What a heading says here. Outside courses only what is plainly meant as a question counts.</summary>
    private QuestionSign Sign(HeadingBlock heading) => place != QuestionPlace.Elsewhere ? QuestionHeading.Of(heading)
        : QuestionHeading.IsAnywhere(InlineText.Of(heading)) ? QuestionSign.Question : QuestionSign.None;

    /// <summary>What stands under a heading, up to one of the same or a higher level or to the next question, of whatever level.</summary>
    private List<Block> BlocksUnder(MarkdownDocument tree, int at, HeadingBlock heading)
    {
        var blocks = new List<Block>();
        for (var i = at + 1; i < tree.Count && !(tree[i] is HeadingBlock other && (other.Level <= heading.Level || Sign(other) == QuestionSign.Question)); i++)
            blocks.Add(tree[i]);
        return blocks;
    }

    private Question? ReadOne(HeadingBlock heading, List<Block> blocks)
    {
        log.Use(heading);
        if (heading.Level > 2)
            log.Report(DiagnosticRules.HeadingLevel, heading, "en fråga ska ha en rubrik på nivå två", "Börja raden med ## Fråga:");
        if (blocks.Find(block => block is HtmlBlock { Type: HtmlBlockType.Comment } && SettingsComment.Read(block) is null) is not null)
        {
            blocks.ForEach(log.Use); // a comment without end, which is reported as such and has swallowed the rest
            return null;
        }
        CheckPrompt(heading);
        var parts = QuestionBlocks.Divide(heading, blocks, log);
        var isScenario = ScenarioKind.IsIn(parts.Body);
        var at = isScenario ? -1 : AnswerBlock.Find(parts.Body, log);
        var answers = at < 0 ? null : parts.Body[at];
        var comment = SettingsComment.Read(parts.Settings) ?? InHeading(heading);
        var draft = new QuestionDraft(heading, parts, at < 0 ? parts.Body : [.. parts.Body.Take(at)], answers, log)
        {
            Settings = QuestionSettings.Read(comment, (Block?)parts.Settings ?? heading, log),
            Line = AnswerLine.WordOf(answers) is null ? null : AnswerLine.Read((ParagraphBlock)answers!),
        };
        var kind = QuestionKindList.All.FirstOrDefault(kind => kind.Holds(draft));
        if (kind is null)
        {
            ReportNoAnswers(heading, parts.Body);
            return null;
        }
        foreach (var key in QuestionSettings.OfSomeKinds.Except(kind.Settings).Where(key => comment?.Pairs.Any(pair => pair.Key == key && pair.Value.ToLowerInvariant() is "ja" or "nej") == true))
            log.Report(DiagnosticRules.BadQuestionSetting, parts.Settings!, $"inställningen \"{key}\" gör ingen skillnad för den här sortens fråga", "Ta bort den.");
        var question = kind.Read(draft);
        if (answers is not null)
            log.Use(answers);
        return question;
    }

    /// <summary>Settings on the line of the heading. That they stand there is reported with the heading.</summary>
    private static SettingsComment? InHeading(HeadingBlock heading) =>
        heading.Inline?.Descendants<HtmlInline>().Select(html => SettingsComment.Read(html.Tag)).FirstOrDefault(comment => comment is { IsSettings: true });

    private void CheckPrompt(HeadingBlock heading)
    {
        if (QuestionHeading.Prompt(heading).Length == 0)
            bag.Add(DiagnosticRules.BadAnswer, file.Path, log.Span(heading), "rubriken säger inte vad frågan är", "Skriv frågan efter kolonet: ## Fråga: Vad gör du först?");
        else if (PlainText.Find(heading.Inline) is { } markup)
            bag.Add(DiagnosticRules.MarkupInAnswer, file.Path, log.Span(heading), $"frågans rubrik kan inte innehålla {markup}", "Skriv bara text i rubriken. Länkar, fetstil, bilder och inställningar står på raderna under.");
    }

    private void ReportNoAnswers(HeadingBlock heading, IReadOnlyList<Block> body)
    {
        var list = body.OfType<ListBlock>().LastOrDefault();
        var paragraphs = body.OfType<ParagraphBlock>().Concat(body.OfType<ContainerBlock>().SelectMany(block => block.Descendants<ParagraphBlock>())).ToList();
        if (paragraphs.Find(AnswerLine.IsIn) is { } line)
            log.Report(DiagnosticRules.UnknownQuestionForm, line, "svaret står inte i ett eget stycke", "Skriv en tom rad före svaret, utan något tecken först på raden.");
        else if (paragraphs.Find(Boxes.BeginWith) is { } boxes)
            log.Report(DiagnosticRules.UnknownQuestionForm, boxes, "rutan hör inte till någon lista", "Skriv ett streck först på varje rad: - [ ] och - [x].");
        else if (paragraphs.Find(paragraph => log.Source(paragraph).Contains("[[", StringComparison.Ordinal)) is { } gaps)
            log.Report(DiagnosticRules.UnknownQuestionForm, gaps, "luckorna hör inte till någon lucktext", "Skriv Lucktext: först i stycket, till exempel Lucktext: Ring [[112]].");
        else if (list is not null)
            log.Report(DiagnosticRules.UnknownQuestionForm, list, "listan har inga rutor, så det går inte att se vad som är rätt", $"Skriv - [ ] först på varje rad, och - [x] vid det som är rätt. {Forms}");
        else
            bag.Add(DiagnosticRules.UnknownQuestionForm, file.Path, log.Span(heading), "frågan har inga svar som går att känna igen", $"Svaren står sist, före ledtråd och förklaring. {Forms}");
        foreach (var block in body)
            log.Use(block);
    }
}
