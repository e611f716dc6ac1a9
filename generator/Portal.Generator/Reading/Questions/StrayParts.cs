using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Reading.Questions;

/// <summary>
/// Finds what looks like a part of a question and belongs to none: boxes, settings, answers, and headings that did not
/// become any. In a course readers would see the right answers; each section has its first such part reported.
/// </summary>
public static class StrayParts
{
    /// <summary>Reports what is left when all questions of a page have been read.</summary>
    public static void Report(MarkdownDocument tree, QuestionPlace place, QuestionLog log)
    {
        var isReported = false;
        foreach (var block in tree)
        {
            if (block is HeadingBlock)
                isReported = false;
            if (isReported || First(block, place, log) is not { } stray)
                continue;
            var (rule, node, message, remedy) = stray;
            log.Report(rule, node, message, remedy);
            isReported = true;
        }
    }

    private static (DiagnosticRule Rule, Block Node, string Message, string Remedy)? First(Block block, QuestionPlace place, QuestionLog log)
    {
        if (log.IsUsed(block))
            return null;
        if (block is ParagraphBlock { Inline: not null } heading && QuestionHeading.LacksSpace(heading))
            return (place == QuestionPlace.Asks ? DiagnosticRules.NearlyQuestion : DiagnosticRules.MisplacedQuestion, block, "raden ser ut som en fråga men är ingen rubrik", "Skriv ett mellanslag efter ##: ## Fråga: och sedan frågan.");
        if (place == QuestionPlace.Elsewhere)
            return null;
        return OfBlock(block) is var (message, remedy)
            ? (DiagnosticRules.NearlyQuestion, block, message, remedy)
            : block is ContainerBlock container ? container.Select(inner => First(inner, place, log)).FirstOrDefault(found => found is not null) : null;
    }

    private static (string Message, string Remedy)? OfBlock(Block block) => block switch
    {
        HeadingBlock { Parent: not MarkdownDocument } inner when QuestionHeading.Of(inner) == QuestionSign.Question =>
            ("frågan står inuti en lista eller ruta", "Börja raden med ## Fråga:, utan något före."),
        ParagraphBlock { Inline: not null } line when Boxes.BeginWith(line) =>
            ("rutan hör inte till någon fråga, så rätt svar syns", "Skriv en rubrik som börjar med ## Fråga: ovanför, utan andra rubriker emellan. I en vanlig lista skrivs inga rutor."),
        ParagraphBlock { Inline: not null } line when AnswerLine.IsIn(line) =>
            ("svaret hör inte till någon fråga, så det syns", "Svaret ska stå i ett eget stycke sist i en fråga, med en tom rad före."),
        HtmlBlock when SettingsComment.Read(block) is { IsSettings: true } =>
            ("inställningarna hör inte till någon fråga", "Skriv en rubrik som börjar med ## Fråga: på raden ovanför."),
        LeafBlock { Inline: { } line } when line.Descendants<HtmlInline>().Any(html => SettingsComment.Read(html.Tag) is { IsSettings: true }) =>
            ("inställningarna står inne i en text", "Skriv kommentaren på en egen rad, direkt under frågans rubrik."),
        CodeBlock and not FencedCodeBlock when IsQuestionCode((CodeBlock)block) =>
            ("raden är indragen, så den läses som kod och inte som en fråga", "Ta bort mellanslagen i början av raden."),
        _ => null,
    };

    private static bool IsQuestionCode(CodeBlock code) => code.Lines.ToString().Split('\n').Select(line => line.Trim()).Any(line =>
        line is ['#', ..] && QuestionHeading.IsAnywhere(line.TrimStart('#'))
        || line.StartsWith("- [ ]") || line.StartsWith("- [x]") || line.StartsWith("<!--") && SettingsComment.Read(line) is { IsSettings: true });
}
