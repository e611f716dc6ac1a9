using Portal.Model;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Reading.Markdown;

/// <summary>Checks that the HTML tags of a page are closed, and not too many of them within one another: browsers and our last check slow down.</summary>
public sealed class HtmlBalance
{
    private const int MaxDepth = 20;

    private static readonly string[] Names = ["details", "summary", "abbr", "kbd"];

    private readonly Dictionary<string, Stack<SourceSpan>> open = Names.ToDictionary(name => name, _ => new Stack<SourceSpan>());

    private readonly Action<DiagnosticRule, SourceSpan, string, string> report;

    private HtmlBalance(Action<DiagnosticRule, SourceSpan, string, string> report) => this.report = report;

    /// <summary>Checks the pieces of raw HTML of a page, in their order. A tag that is not allowed as it is written counts as well: it is reported already.</summary>
    /// <param name="pieces">The pieces and their places.</param>
    /// <param name="report">Receives a rule, the place, what is wrong and the remedy.</param>
    public static void Check(IEnumerable<(string Html, SourceSpan Span)> pieces, Action<DiagnosticRule, SourceSpan, string, string> report)
    {
        var balance = new HtmlBalance(report);
        foreach (var (html, span) in pieces)
            balance.Add(HtmlAllowList.WithoutComments(html), span);
        foreach (var (name, places) in balance.open)
            if (places.TryPeek(out var last))
                report(DiagnosticRules.ForbiddenHtml, last, $"<{name}> avslutas aldrig",
                    name == "details" ? "Lägg till en rad </details> där den fällbara delen slutar." : $"Lägg till </{name}> efter texten.");
    }

    private void Add(string html, SourceSpan span)
    {
        for (var place = html.IndexOf('<'); place >= 0; place = html.IndexOf('<', place + 1))
        {
            var isClosing = html.AsSpan(place + 1).StartsWith("/");
            var rest = html.AsSpan(place + (isClosing ? 2 : 1));
            foreach (var name in Names)
                if (rest.StartsWith(name, StringComparison.OrdinalIgnoreCase) && rest[name.Length..] is ['>' or '/' or ' ' or '\t' or '\n', ..])
                    Add(name, isClosing, span);
        }
    }

    private void Add(string name, bool isClosing, SourceSpan span)
    {
        if (!isClosing && open[name].Count == MaxDepth)
            report(DiagnosticRules.TooComplex, span, $"fler än {MaxDepth} <{name}> inuti varandra", "Stäng dem, eller förenkla texten.");
        else if (!isClosing)
            open[name].Push(span);
        else if (!open[name].TryPop(out _))
            report(DiagnosticRules.ForbiddenHtml, span, $"</{name}> står utan <{name}>", $"Ta bort raden eller lägg till <{name}>.");
    }
}
