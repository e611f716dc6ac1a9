using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Reading.Questions;

/// <summary>The one block of a question that holds the answers. What is before it is the introduction; nothing may follow it.</summary>
public static class AnswerBlock
{
    private const string Divided = "svaren är delade i två listor";
    private const string Together = "Skriv dem i en lista, med samma tecken först på varje rad och inget emellan.";

    /// <summary>True for a block that can hold answers.</summary>
    public static bool IsCandidate(Block block) => IsSure(block) || block is ListBlock { IsOrdered: true } or Table;

    /// <summary>True for a block that can be nothing but answers: boxes, <c>Svar:</c>, <c>Lucktext:</c> or <c>Ordning:</c>.</summary>
    private static bool IsSure(Block block) => block switch
    {
        ListBlock list => Boxes.AreIn(list),
        ParagraphBlock paragraph => AnswerLine.WordOf(paragraph) is not null,
        _ => false,
    };

    /// <summary>
    /// The place of the answers: the first that are sure, else the last list with numbers or table. Negative when there are none.
    /// Answers that are reported to be in pieces count as accounted for.
    /// </summary>
    public static int Find(IReadOnlyList<Block> body, QuestionLog log)
    {
        var blocks = body.ToList();
        var at = blocks.FindIndex(IsSure);
        if (at < 0)
            at = blocks.FindLastIndex(IsCandidate);
        CheckHeadings(blocks, log);
        if (at > 0 && IsDivided(blocks[at - 1], blocks[at], log))
        {
            log.Report(DiagnosticRules.UnusedInQuestion, blocks[at - 1], Divided, Together);
            log.Use(blocks[at]);
        }
        CheckAfter(blocks, at, log);
        return at;
    }

    /// <summary>Reports the first heading. One below the third level is reported as too low for its place.</summary>
    private static void CheckHeadings(List<Block> blocks, QuestionLog log)
    {
        if (blocks.Find(block => block is HeadingBlock) is HeadingBlock { Level: 3 } heading)
            log.Report(DiagnosticRules.UnusedInQuestion, heading, "en fråga kan inte ha underrubriker",
                "Bara scenarier har dem, och där har varje steg länkar vidare eller ett utfall. Gör rubriken till en mening, eller till ett eget avsnitt (##) efter frågan.");
        foreach (var each in blocks.OfType<HeadingBlock>())
            log.Use(each);
    }

    /// <summary>True for two lists that look like one: numbered, or with no blank line between them.</summary>
    private static bool IsDivided(Block before, Block answers, QuestionLog log) =>
        before is ListBlock first && answers is ListBlock second
        && (first.IsOrdered && second.IsOrdered || log.Span(second).Line == log.LastLine(first) + 1);

    private static void CheckAfter(List<Block> blocks, int at, QuestionLog log)
    {
        var after = at < 0 ? [] : blocks.Skip(at + 1).Where(block => !log.IsUsed(block)).ToList();
        if (after.Count == 0)
            return;
        var isMore = after.Exists(IsSure);
        var (message, remedy) = (blocks[at], after[0]) switch
        {
            (ListBlock list, QuoteBlock quote) when Boxes.AreIn(list) && !QuestionBlocks.IsTip(quote) =>
                ("återkopplingen hör inte till något alternativ", "Dra in raden med två mellanslag: \"  > \"."),
            (ListBlock, ListBlock) => (Divided, Together),
            (ListBlock, _) when after.Exists(block => block is ListBlock && IsSure(block)) => (Divided, Together),
            _ when isMore => ("frågan har svar på två ställen", "Skriv svaren på ett ställe, med inget emellan, eller gör två frågor."),
            (_, QuoteBlock quote) when QuestionBlocks.IsTip(quote) => ("frågan har två förklaringar", "Skriv dem i en och samma ruta."),
            _ => ("det som står efter svaren kommer inte med", "Flytta det före svaren eller in i förklaringen."),
        };
        log.Report(DiagnosticRules.UnusedInQuestion, after[0], message, remedy);
        if (isMore || after[0] is ListBlock || after[0] is QuoteBlock && !QuestionBlocks.IsTip(after[0]))
            log.Use(blocks[at]);
        foreach (var block in after)
            log.Use(block);
    }
}
