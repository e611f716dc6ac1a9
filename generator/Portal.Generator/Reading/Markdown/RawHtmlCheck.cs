using System.Net;
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
        foreach (var node in nodes.Where(node => ForbiddenCharacter.IndexIn(Written(node)) >= 0))
            Report(DiagnosticRules.ForbiddenHtml, node, node is HtmlEntityInline entity ? $"tecknet {entity.Original} är ett styrtecken och syns inte" : "ett styrtecken som inte syns står som &#...; här", "Ta bort det.");
        var raw = RawHtml().ToList();
        for (var i = 0; i < raw.Count; i++)
        {
            var (node, html) = raw[i];
            if (CheckTags(node, html) && node is HtmlBlock)
                CheckText(node, html);
            if (HtmlAllowList.WithoutComments(html).Contains("<details", StringComparison.Ordinal) && !Summary().IsMatch(html)
                && raw.ElementAtOrDefault(i + 1).Html?.TrimStart().StartsWith("<summary>", StringComparison.Ordinal) != true)
                Report(DiagnosticRules.ForbiddenHtml, node, "<details> saknar <summary>, så att ingen ser vad som går att öppna", NeedsSummary);
        }
        HtmlBalance.Check(raw.Select(piece => (piece.Html, Span(piece.Node))), (rule, span, message, remedy) => bag.Add(rule, path, span, message, remedy));
    }

    /// <summary>What a node says where characters can be written as <c>&amp;#1;</c>; in other text they are nodes of their own.</summary>
    private static string Written(MarkdownObject node) => node switch
    {
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        LinkInline link => link.Url + link.Title,
        FencedCodeBlock code => code.Info + code.Arguments,
        HtmlBlock html => WebUtility.HtmlDecode(DirectiveComment.RawText(html)),
        HtmlInline html => WebUtility.HtmlDecode(html.Tag),
        _ => "",
    };

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

    private IEnumerable<(MarkdownObject Node, string Html)> RawHtml() =>
        nodes.Select(node => node switch
        {
            HtmlBlock block => (node, DirectiveComment.RawText(block)),
            HtmlInline inline => (node, inline.Tag),
            _ => (node, ""),
        }).Where(raw => raw.Item2.Length > 0);

    private void Report(DiagnosticRule rule, MarkdownObject node, string message, string remedy) =>
        bag.Add(rule, path, Span(node), message, remedy);

    private Model.SourceSpan Span(MarkdownObject node) => lines.Span(node.Span.Start, node.Span.End);

    /// <summary>Tags, comments and the text of summaries. The end of a summary is not looked for beyond the next: in a text full of them that would be done for each.</summary>
    [GeneratedRegex("<!--.*?-->|<summary>(?:(?!<summary>).)*?</summary>|<[^>]*>", RegexOptions.Singleline)]
    private static partial Regex Markup();

    [GeneratedRegex("<summary>[^<]*[^<\\s]")]
    private static partial Regex Summary();
}
