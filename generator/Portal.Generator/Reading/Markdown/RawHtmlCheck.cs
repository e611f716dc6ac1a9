using System.Net;
using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Reading.Markdown;

/// <summary>Checks the raw HTML of a page: nothing but the allow-list, everything closed, and no text that Markdown has passed over.</summary>
/// <param name="nodes">The nodes of the page's tree, in the order of the text.</param>
/// <param name="file">The file.</param>
/// <param name="lines">Its lines.</param>
/// <param name="bag">Receives the diagnostics.</param>
public sealed partial class RawHtmlCheck(IReadOnlyList<MarkdownObject> nodes, Model.SourceFile file, LineMap lines, DiagnosticBag bag)
{
    private const string NeedsSummary = "Skriv <details><summary>Rubrik</summary>, en tom rad, texten, en tom rad och </details>.";

    /// <summary>Checks the page.</summary>
    public void Check()
    {
        foreach (var node in nodes.Where(node => ForbiddenCharacter.IndexIn(Written(node)) >= 0))
            Report(DiagnosticRules.ForbiddenHtml, node, node is HtmlEntityInline entity ? $"tecknet {entity.Original} är ett styrtecken och syns inte" : "ett styrtecken som inte syns står som &#...; här", "Ta bort det.");
        var (raw, told) = (RawHtml().ToList(), new HashSet<object>());
        for (var i = 0; i < raw.Count; i++)
        {
            var (node, html) = raw[i];
            if (CheckTags(node, html))
            {
                if (node is HtmlBlock)
                    CheckText(node, html);
                else if (OfOwnLine().IsMatch(html) && told.Add(Holder(node))) // a line has four of them
                    Report(DiagnosticRules.ForbiddenHtml, node, $"{html} ska stå på en egen rad", NeedsSummary);
                CheckWords(node, html);
            }
            if (node is HtmlBlock && HtmlAllowList.WithoutComments(html).Contains("<details", StringComparison.Ordinal) && !Summary().IsMatch(html)
                && raw.ElementAtOrDefault(i + 1).Html?.TrimStart().StartsWith("<summary>", StringComparison.Ordinal) != true)
                Report(DiagnosticRules.ForbiddenHtml, node, "<details> saknar <summary>, så att ingen ser vad som går att öppna", NeedsSummary);
        }
        HtmlBalance.Check(raw.Where(piece => piece.Node is HtmlBlock || !OfOwnLine().IsMatch(piece.Html)).Select(piece => (piece.Html, Span(piece.Node), Holder(piece.Node))), (rule, span, message, remedy) => bag.Add(rule, file.Path, span, message, remedy));
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

    /// <summary>So is what stands in a summary or a title, where a sign of Markdown is only a sign.</summary>
    private void CheckWords(MarkdownObject node, string html)
    {
        foreach (Match words in Words().Matches(HtmlAllowList.WithoutComments(html)))
            if (Sign().Match(words.Groups["words"].Value) is { Success: true } sign)
            {
                var at = file.Text.IndexOf(sign.Value, node.Span.Start, Math.Min(node.Span.Length, file.Text.Length - node.Span.Start), StringComparison.Ordinal);
                bag.Add(DiagnosticRules.MarkdownResidue, file.Path, at < 0 ? Span(node) : lines.Span(at, at + sign.Length - 1),
                    $"texten i {(words.Value[1] == 's' ? "<summary>" : "title")} läses inte som Markdown", "Skriv den utan länkar, märken och tecken för fet stil, kursiv och kod.");
            }
    }

    /// <summary>What a piece has to be closed in: an item, a quotation or the page for a block, a cell, a paragraph or what is bold in it for a tag in a line.</summary>
    private static object Holder(MarkdownObject node) => node is Inline inline ? inline.Parent! : ((Block)node).Parent!;

    private IEnumerable<(MarkdownObject Node, string Html)> RawHtml() =>
        nodes.Select(node => node switch
        {
            HtmlBlock block => (node, DirectiveComment.RawText(block)),
            HtmlInline inline => (node, inline.Tag),
            _ => (node, ""),
        }).Where(raw => raw.Item2.Length > 0);

    private void Report(DiagnosticRule rule, MarkdownObject node, string message, string remedy) =>
        bag.Add(rule, file.Path, Span(node), message, remedy);

    private Model.SourceSpan Span(MarkdownObject node) => lines.Span(node.Span.Start, node.Span.End);

    /// <summary>Tags, comments and the text of summaries. The end of a summary is not looked for beyond the next: in a text full of them that would be done for each.</summary>
    [GeneratedRegex("<!--.*?-->|<summary>(?:(?!<summary>).)*?</summary>|<[^>]*>", RegexOptions.Singleline)]
    private static partial Regex Markup();

    [GeneratedRegex("^</?(?:details|summary)[ >]")]
    private static partial Regex OfOwnLine();

    [GeneratedRegex("<summary>(?<words>(?:(?!</?summary>).)*)</summary>|<abbr title=\"(?<words>[^\"<>]*)\">", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Words();

    /// <summary>A link, a mark, bold, italic, code.</summary>
    [GeneratedRegex(@"\[[^\[\]\n]+\]\([^()\n]+\)|\[ *(uppgift saknas|fyll i|kontakt) *:[^\[\]\n]*\]|\*{2,}|(?<![\w*])\*[^\s*]([^*\n]*[^\s*])?\*(?![\w*])|(?<![\w_])__?[^\s_]([^_\n]*[^\s_])?__?(?![\w_])|`[^`\n]+`", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Sign();

    [GeneratedRegex("<summary>[^<]*[^<\\s]")]
    private static partial Regex Summary();
}
