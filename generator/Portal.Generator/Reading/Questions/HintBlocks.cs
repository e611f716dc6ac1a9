using System.Text.RegularExpressions;
using Markdig.Syntax;
using Portal.Generator.Reading.Markdown;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Reading.Questions;

/// <summary>The hint of a question: <c>details</c> with the summary "Ledtråd", its text between blank lines.</summary>
public static partial class HintBlocks
{
    private const string Form = "Skriv <details><summary>Ledtråd</summary>, en tom rad, texten, en tom rad och </details>.";

    /// <summary>Takes the hint out of a question's blocks. What is wrong with it is reported once.</summary>
    public static IReadOnlyList<Block> Take(List<Block> rest, QuestionLog log)
    {
        if (TakeFirst(rest) is not { } blocks)
            return [];
        var hint = blocks.Where(block => !IsTag(block)).ToList();
        if (!IsClosed(blocks))
            log.Report(DiagnosticRules.ForbiddenHtml, blocks[0], "<details> avslutas aldrig", "Lägg till en rad </details> där den fällbara delen slutar.");
        else if (blocks.Find(block => IsTag(block) && Tags().Replace(Text(block), "").Trim().Length > 0) is { } tight)
            log.Report(DiagnosticRules.ForbiddenHtml, tight, "ledtråden behöver tomma rader runt sin text", Form);
        else if (!hint.Exists(Content.IsShown))
            log.Report(DiagnosticRules.MissingFeedback, blocks[0], "ledtråden är tom", Form);
        if (TakeFirst(rest) is { } second)
        {
            log.Report(DiagnosticRules.UnusedInQuestion, second[0], "frågan har två ledtrådar", "Skriv dem i en och samma.");
            second.ForEach(log.Use);
        }
        return hint;
    }

    /// <summary>Takes the first hint out: to its end, or when that is missing to the answers or the explanation.</summary>
    private static List<Block>? TakeFirst(List<Block> rest)
    {
        var start = rest.FindIndex(block => block is HtmlBlock && Start().IsMatch(Text(block)));
        if (start < 0)
            return null;
        var end = rest.FindIndex(start, IsEnd);
        if (end < 0)
            end = rest.FindIndex(start + 1, block => AnswerBlock.IsCandidate(block) || QuestionBlocks.IsTip(block)) is > 0 and var next ? next - 1 : rest.Count - 1;
        var blocks = rest[start..(end + 1)];
        rest.RemoveRange(start, blocks.Count);
        return blocks;
    }

    private static bool IsClosed(List<Block> blocks) => IsEnd(blocks[^1]);

    private static bool IsEnd(Block block) => block is HtmlBlock && Text(block).Contains("</details>");

    private static bool IsTag(Block block) => block is HtmlBlock && (Start().IsMatch(Text(block)) || IsEnd(block));

    private static string Text(Block block) => DirectiveComment.RawText((HtmlBlock)block);

    [GeneratedRegex(@"<summary>\s*ledtråd\s*:?\s*</summary>", RegexOptions.IgnoreCase)]
    private static partial Regex Start();

    [GeneratedRegex(@"<details(?: open)?>|</details>|<summary>(?:(?!<summary>).)*?</summary>|<!--.*?-->", RegexOptions.Singleline)]
    private static partial Regex Tags();
}
