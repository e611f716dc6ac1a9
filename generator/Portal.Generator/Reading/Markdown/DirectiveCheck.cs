using System.Text.RegularExpressions;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Portal.Model.Diagnostics;
using Portal.Model.Rendering;

namespace Portal.Generator.Reading.Markdown;

/// <summary>Checks the comments that ask for generated parts, and those that nearly do.</summary>
/// <param name="tree">The page's tree.</param>
/// <param name="path">The file.</param>
/// <param name="lines">Its lines.</param>
/// <param name="bag">Receives the diagnostics.</param>
public sealed partial class DirectiveCheck(MarkdownDocument tree, string path, LineMap lines, DiagnosticBag bag)
{
    /// <summary>Checks all nodes of the page.</summary>
    public void Check(IEnumerable<MarkdownObject> nodes)
    {
        var drawn = new HashSet<Directive>();
        foreach (var node in nodes)
        {
            if (node is HtmlBlock block && DirectiveComment.Word(block) is { } word)
                Check(block, word, drawn);
            else if (node is HtmlBlock { Type: HtmlBlockType.Comment } comment && IsNearly(DirectiveComment.RawText(comment)))
                Report(DiagnosticRules.UnknownDirective, comment, "kommentaren är nästan en visning, men ingenting visas", "Skriv den med små bokstäver och kolon: <!-- visa: behovsmatris -->.");
            else if (node is HtmlInline inline && IsNearly(inline.Tag))
                Report(DiagnosticRules.BadDirective, inline, "en visning kan inte stå inne i en text", "Flytta den till en egen rad med tomma rader omkring.");
        }
    }

    private void Check(HtmlBlock block, string word, HashSet<Directive> drawn)
    {
        if (block.Parent != tree)
            Report(DiagnosticRules.BadDirective, block, "en visning kan inte stå inuti en lista eller ruta", "Flytta raden så att den står för sig själv.");
        else if (!DirectiveComment.Words.TryGetValue(word, out var directive))
            bag.AddUnknown(DiagnosticRules.UnknownDirective, path, Span(block), $"visningen \"{word}\" finns inte", word, DirectiveComment.Words.Keys);
        else if (!DirectiveComment.IsAboutNext(directive) && !drawn.Add(directive))
            Report(DiagnosticRules.BadDirective, block, $"visningen \"{word}\" finns redan på sidan", "Ta bort den ena.");
        else
            CheckWhatFollows(block, directive);
    }

    private void CheckWhatFollows(HtmlBlock block, Directive directive)
    {
        var next = tree.ElementAtOrDefault(tree.IndexOf(block) + 1);
        if (directive == Directive.Timeline && next is ListBlock { IsOrdered: true } list)
            list.GetAttributes().AddClass("timeline");
        else if (directive == Directive.Timeline)
            Report(DiagnosticRules.BadDirective, block, "en tidslinje behöver en numrerad lista direkt efter sig", "Skriv listan under raden, med en tom rad emellan.");
        if (directive == Directive.Steps && !QuotedSteps.Is(next))
            Report(DiagnosticRules.BadDirective, block, "steg behöver en länk till en vägledning direkt efter sig", $"Skriv länken i ett eget stycke under raden: {QuotedSteps.Form}.");
        if (directive == Directive.Columns && next is Table columns)
            columns.GetAttributes().AddClass(TableColumn.PlainClass);
        else if (directive == Directive.Columns)
            Report(DiagnosticRules.BadDirective, block, "kolumner behöver en tabell direkt efter sig", "Skriv tabellen under raden, med en tom rad emellan.");
        if (directive == Directive.Swedish && next is ParagraphBlock paragraph)
        {
            paragraph.GetAttributes().AddProperty("lang", "sv");
            paragraph.GetAttributes().AddProperty("dir", "ltr");
        }
        else if (directive == Directive.Swedish)
        {
            Report(DiagnosticRules.BadDirective, block, "svenska behöver ett stycke direkt efter sig", "Skriv stycket under raden, med en tom rad emellan.");
        }
        if (directive != Directive.BarChart)
            return;
        if (next is not Table table)
            Report(DiagnosticRules.BadDirective, block, "ett stapeldiagram behöver en tabell direkt efter sig", "Skriv tabellen under raden, med en tom rad emellan.");
        else if (ChartTable.FirstBadRow(table) is { } row)
            Report(DiagnosticRules.BadChart, row, "sista kolumnen på raden har inget tal från 0 och uppåt i samma enhet som de andra raderna", "Skriv till exempel 1 200 000 kr, med mellanslag mellan tusental och komma före decimaler.");
    }

    /// <summary>True for a comment that begins with <c>visa</c> in some way, or says nothing but the word of a directive.</summary>
    private static bool IsNearly(string comment) =>
        Inside().Match(comment) is { Success: true } match
        && (Show().IsMatch(match.Groups["inside"].Value) || DirectiveComment.Words.ContainsKey(match.Groups["inside"].Value.Split(':')[^1].Trim().ToLowerInvariant()));

    private void Report(DiagnosticRule rule, MarkdownObject node, string message, string remedy) => bag.Add(rule, path, Span(node), message, remedy);

    private Model.SourceSpan Span(MarkdownObject node) => lines.Span(node.Span.Start, node.Span.End);

    [GeneratedRegex("^<!--(?<inside>[^\n]*)-->", RegexOptions.ExplicitCapture)]
    private static partial Regex Inside();

    [GeneratedRegex(@"^\s*visa\b", RegexOptions.IgnoreCase)]
    private static partial Regex Show();
}
