using Portal.Model;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Reading.Markdown;

/// <summary>
/// Checks that the HTML tags of a page are closed where they were opened, and not too many of them within one another: browsers and our last check slow down.
/// </summary>
public sealed class HtmlBalance
{
    private const int MaxDepth = 20;

    private static readonly string[] Names = ["details", "summary", "abbr", "kbd"];

    private readonly Dictionary<object, List<Open>> open = [];

    /// <summary>How many are open on the whole page: lists lie within one another too.</summary>
    private readonly Dictionary<string, int> depth = Names.ToDictionary(name => name, _ => 0);

    private readonly Action<DiagnosticRule, SourceSpan, string, string> report;

    private HtmlBalance(Action<DiagnosticRule, SourceSpan, string, string> report) => this.report = report;

    /// <summary>Checks the pieces of raw HTML of a page, in their order. A tag that is not allowed as it is written counts as well: it is reported already.</summary>
    /// <param name="pieces">The pieces, their places, and what each has to be closed in.</param>
    /// <param name="report">Receives a rule, the place, what is wrong and the remedy.</param>
    public static void Check(IEnumerable<(string Html, SourceSpan Span, object Holder)> pieces, Action<DiagnosticRule, SourceSpan, string, string> report)
    {
        var balance = new HtmlBalance(report);
        foreach (var (html, span, holder) in pieces)
            balance.Add(HtmlAllowList.WithoutComments(html), span, holder);
        foreach (var (name, span, _) in balance.open.Values.SelectMany(within => within.GroupBy(each => each.Name).Select(same => same.Last())))
            report(DiagnosticRules.ForbiddenHtml, span, $"<{name}> avslutas aldrig",
                name == "details" ? "Lägg till en rad </details> där den fällbara delen slutar." : $"Lägg till </{name}> efter texten.");
    }

    private void Add(string html, SourceSpan span, object holder)
    {
        if (!open.TryGetValue(holder, out var within))
            open[holder] = within = [];
        for (var place = html.IndexOf('<'); place >= 0; place = html.IndexOf('<', place + 1))
        {
            var isClosing = html.AsSpan(place + 1).StartsWith("/");
            var rest = html.AsSpan(place + (isClosing ? 2 : 1));
            foreach (var name in Names)
                if (rest.StartsWith(name, StringComparison.OrdinalIgnoreCase) && rest[name.Length..] is ['>' or '/' or ' ' or '\t' or '\n', ..])
                    if (isClosing)
                        Close(name, span, within);
                    else
                        Begin(name, span, within);
        }
    }

    private void Begin(string name, SourceSpan span, List<Open> within)
    {
        if (depth[name] == MaxDepth)
        {
            report(DiagnosticRules.TooComplex, span, $"fler än {MaxDepth} <{name}> inuti varandra", "Stäng dem, eller förenkla texten.");
            return;
        }
        depth[name]++;
        within.Add(new Open(name, span, null));
    }

    private void Close(string name, SourceSpan span, List<Open> within)
    {
        var at = within.FindLastIndex(each => each.Name == name);
        if (at < 0)
        {
            report(DiagnosticRules.ForbiddenHtml, span, $"</{name}> står utan <{name}>", $"Ta bort raden eller lägg till <{name}>.");
            return;
        }
        depth[name]--;
        if (within[at] is { Outer: { } outer } late)
            report(DiagnosticRules.ForbiddenHtml, late.Span, $"<{name}> avslutas inte inom <{outer}>", $"Flytta </{name}> till före </{outer}>.");
        within.RemoveAt(at);
        for (var i = at; i < within.Count; i++)
            within[i] = within[i] with { Outer = within[i].Outer ?? name };
    }

    /// <summary>A tag that is open.</summary>
    /// <param name="Name">Its name.</param>
    /// <param name="Span">Where it stands.</param>
    /// <param name="Outer">One around it that has been closed before it.</param>
    private sealed record Open(string Name, SourceSpan Span, string? Outer);
}
