using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Reading.Markdown;

/// <summary>Checks the raw HTML of a page: nothing but the allow-list, everything closed, and no text that Markdown has passed over.</summary>
/// <param name="nodes">The nodes of the page's tree, in the order of the text.</param>
/// <param name="path">The file.</param>
/// <param name="lines">Its lines.</param>
/// <param name="bag">Receives the diagnostics.</param>
public sealed partial class RawHtmlCheck(IReadOnlyList<MarkdownObject> nodes, string path, LineMap lines, DiagnosticBag bag)
{
    private const string NeedsSummary = "Skriv <details><summary>Rubrik</summary>, en tom rad, texten, en tom rad och </details>.";

    /// <summary>Checks the page.</summary>
    public void Check()
    {
        foreach (var entity in nodes.OfType<HtmlEntityInline>().Where(entity => ForbiddenCharacter.IndexIn(entity.Transcoded.ToString()) >= 0))
            Report(DiagnosticRules.ForbiddenHtml, entity, $"tecknet {entity.Original} är ett styrtecken och syns inte", "Ta bort det.");
        var raw = RawHtml().ToList();
        foreach (var (node, html) in raw)
            if (CheckTags(node, html) && node is HtmlBlock)
                CheckText(node, html);
        CheckDetails(raw);
    }

    /// <summary>True when all tags are allowed.</summary>
    private bool CheckTags(MarkdownObject node, string html)
    {
        if (HtmlAllowList.FirstForbidden(html) is not { } forbidden)
            return true;
        if (forbidden.StartsWith("<!--", StringComparison.Ordinal))
            Report(DiagnosticRules.ForbiddenHtml, node, "kommentaren avslutas aldrig", "Skriv --> där den slutar.");
        else
            Report(DiagnosticRules.ForbiddenHtml, node, $"koden {forbidden} är inte tillåten",
                "Använd Markdown. Av HTML får bara details, summary, abbr och kbd finnas. Ett ensamt < skrivs &lt;.");
        return false;
    }

    /// <summary>Text beside the tags of a block is published as it is typed, since Markdown does not look into the block.</summary>
    private void CheckText(MarkdownObject node, string html)
    {
        if (Markup().Replace(html, "").Trim() is { Length: > 0 } text)
            Report(DiagnosticRules.MarkdownResidue, node, $"texten \"{text.Split('\n')[0]}\" läses inte som Markdown, för den står ihop med koden",
                html.Contains("<details") ? NeedsSummary : "Skriv en tom rad mellan dem.");
    }

    private void CheckDetails(List<(MarkdownObject Node, string Html)> raw)
    {
        var open = new Stack<MarkdownObject>();
        foreach (var (node, html) in raw)
        {
            foreach (Match tag in DetailsTag().Matches(HtmlAllowList.WithoutComments(html)))
            {
                if (tag.Value.StartsWith("<d", StringComparison.Ordinal))
                {
                    open.Push(node);
                    if (!Summary().IsMatch(html) && !IsFollowedBySummary(raw, node))
                        Report(DiagnosticRules.ForbiddenHtml, node, "<details> saknar <summary>, så att ingen ser vad som går att öppna", NeedsSummary);
                }
                else if (!open.TryPop(out _))
                {
                    Report(DiagnosticRules.ForbiddenHtml, node, "</details> står utan <details>", "Ta bort raden eller lägg till <details>.");
                }
            }
        }
        foreach (var unclosed in open)
            Report(DiagnosticRules.ForbiddenHtml, unclosed, "<details> avslutas aldrig", "Lägg till en rad </details> där den fällbara delen slutar.");
    }

    /// <summary>True when the next raw HTML after a <c>details</c> begins with its summary.</summary>
    private static bool IsFollowedBySummary(List<(MarkdownObject Node, string Html)> raw, MarkdownObject node) =>
        raw.ElementAtOrDefault(raw.FindIndex(pair => pair.Node == node) + 1).Html?.TrimStart().StartsWith("<summary>", StringComparison.Ordinal) == true;

    private IEnumerable<(MarkdownObject Node, string Html)> RawHtml() =>
        nodes.Select(node => node switch
        {
            HtmlBlock block => (node, DirectiveComment.RawText(block)),
            HtmlInline inline => (node, inline.Tag),
            _ => (node, ""),
        }).Where(raw => raw.Item2.Length > 0);

    private void Report(DiagnosticRule rule, MarkdownObject node, string message, string remedy) =>
        bag.Add(rule, path, lines.Span(node.Span.Start, node.Span.End), message, remedy);

    /// <summary>Tags, comments and the text of summaries.</summary>
    [GeneratedRegex("<!--.*?-->|<summary>.*?</summary>|<[^>]*>", RegexOptions.Singleline)]
    private static partial Regex Markup();

    [GeneratedRegex("<details(?: open)?>|</details>")]
    private static partial Regex DetailsTag();

    [GeneratedRegex("<summary>[^<]*[^<\\s]")]
    private static partial Regex Summary();
}
