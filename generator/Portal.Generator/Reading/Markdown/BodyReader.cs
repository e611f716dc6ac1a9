using System.Buffers;
using System.Collections.Immutable;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Portal.Generator.Reading.Markdown.MissingFacts;
using Portal.Generator.Reading.Questions;
using Portal.Model;
using Portal.Model.Diagnostics;
using Portal.Model.Pages;
using Portal.Model.Rendering;
using Portal.Model.Text;
using SourceSpan = Portal.Model.SourceSpan;

namespace Portal.Generator.Reading.Markdown;

/// <summary>Parses the text of a page, gives its headings their ids and checks what can be checked on the page alone.</summary>
public sealed class BodyReader
{
    private const int MaxOpenBrackets = 4000;
    private const int MaxIndent = 60;
    private const int MaxDepth = 100;
    private static readonly SearchValues<char> Indenting = SearchValues.Create(" \t>-*+");

    private readonly SourceFile file;
    private readonly MarkdownDocument tree;
    private readonly DiagnosticBag bag;
    private readonly LineMap lines;

    /// <summary>All nodes of the tree, in the order of the text.</summary>
    private readonly List<MarkdownObject> nodes;

    private BodyReader(SourceFile file, MarkdownDocument tree, DiagnosticBag bag)
    {
        (this.file, this.tree, this.bag) = (file, tree, bag);
        nodes = [.. tree.Descendants()];
        lines = new LineMap(file.Text);
    }

    /// <summary>Reads the text of a file, front matter and all; places are places in the file.</summary>
    public static Body Read(SourceFile file, DiagnosticBag bag)
    {
        if (Parse(file.Text) is { } tree)
            return new BodyReader(file, tree, bag).Read();
        bag.Add(DiagnosticRules.TooComplex, file.Path, SourceSpan.Start,
            "texten har för många hakparenteser eller nivåer inuti varandra", "Förenkla texten eller dela upp sidan.");
        return Body.Empty;
    }

    /// <summary>The tree of a text, or null when the text or its tree goes beyond what the parser and the renderers can bear.</summary>
    private static MarkdownDocument? Parse(string text)
    {
        if (IsTooComplex(text))
            return null;
        try
        {
            var parsed = Markdig.Markdown.Parse(text, MarkdownDialect.Pipeline);
            return parsed.Descendants().Any(IsTooDeep) ? null : parsed;
        }
        catch (ArgumentException)
        {
            return null; // Markdig's own limit of nesting
        }
    }

    private static bool IsTooDeep(MarkdownObject node)
    {
        var depth = 0;
        for (MarkdownObject? outer = node; outer is not null && depth <= MaxDepth; depth++)
            outer = outer is ContainerInline { Parent: null } root ? root.ParentBlock : outer is Inline inline ? inline.Parent : ((Block)outer).Parent;
        return depth > MaxDepth;
    }

    private Body Read()
    {
        CheckHtml();
        CheckDirectives();
        NameAlignment();
        var questions = new QuestionReader(file, lines, bag, QuestionPlaces.Of(file));
        var body = new Body(tree, Headings(), Links(), MissingFacts()) 
        {
            Questions = questions.Read(tree),
            Examples = [.. QuestionExample.Read(file, tree, lines, bag)],
        };
        CheckMedia(questions.Blocks);
        return body;
    }

    private ImmutableArray<Heading> Headings()
    {
        var headings = ImmutableArray.CreateBuilder<Heading>();
        var level = 1;
        foreach (var block in nodes.OfType<HeadingBlock>())
        {
            var text = InlineText.Of(block);
            var id = Slug.From(text);
            var span = Span(block);
            if (block.Level == 1)
                Report(DiagnosticRules.HeadingLevel, span, "texten får inte ha en egen huvudrubrik (#)", "Sidans titel är huvudrubriken. Använd ## här.");
            else if (block.Level > level + 1 && QuestionHeading.Of(text) != QuestionSign.Question)
                Report(DiagnosticRules.HeadingLevel, span, $"rubriken hoppar från nivå {level} till nivå {block.Level}", $"Använd {new string('#', level + 1)} här.");
            if (id.Length == 0)
                Report(DiagnosticRules.HeadingLevel, span, "rubriken saknar bokstäver", "Skriv en rubrik som säger vad avsnittet handlar om.");
            else if (headings.Any(other => other.Id == id))
                Report(DiagnosticRules.DuplicateHeading, span, $"rubriken \"{text}\" finns redan på sidan", "Gör rubriken tydligare, så att länkar vet vilken som menas.");
            level = block.Level;
            block.GetAttributes().Id = id;
            headings.Add(new Heading(block.Level, text, id, span));
        }
        return headings.ToImmutable();
    }

    private ImmutableArray<BodyLink> Links()
    {
        var links = ImmutableArray.CreateBuilder<BodyLink>();
        foreach (var inline in nodes.OfType<Inline>())
        {
            if (inline is AutolinkInline auto)
                links.Add(new BodyLink(auto.IsEmail ? "mailto:" + auto.Url : auto.Url, false, auto.Span.Start, Span(auto)));
            if (inline is not LinkInline link)
                continue;
            var span = link.UrlSpan is { IsEmpty: false, Start: > 0 } url ? lines.Span(url.Start, url.End) : Span(link);
            links.Add(new BodyLink(link.Url ?? "", link.IsImage, link.Span.Start, span));
            if (InlineText.Of(link).Length == 0 && !link.Descendants<LinkInline>().Any(inner => inner.IsImage))
                ReportNoText(link);
        }
        return links.ToImmutable();
    }

    private void ReportNoText(LinkInline link)
    {
        if (!link.IsImage)
            Report(DiagnosticRules.EmptyLinkText, Span(link), "länken saknar text", "Skriv vart länken leder: [rutinen för besök](besok.md).");
        else if (MediaFormats.IsMedia(link.Url ?? ""))
            Report(DiagnosticRules.MissingAltText, Span(link), "filmen eller ljudet saknar titel", "Skriv vad man får se eller höra: ![Så larmar du](larma.mp4).");
        else
            Report(DiagnosticRules.MissingAltText, Span(link), "bilden saknar textalternativ", "Beskriv bilden: ![Så ser zonerna ut](zoner.png).");
    }

    /// <summary>A film is drawn in the place of its paragraph, so it has to be alone in one, and the answers of a question have no room for it.</summary>
    private void CheckMedia(HashSet<Block> inQuestions)
    {
        var placed = tree.Except(inQuestions).Select(MediaParagraph.LinkIn).ToHashSet();
        foreach (var link in nodes.OfType<LinkInline>().Where(link => link.IsImage && MediaFormats.IsMedia(link.Url ?? "") && !placed.Contains(link)))
            Report(DiagnosticRules.MisplacedMedia, Span(link), "filmen eller ljudet står inte i ett eget stycke",
                "Skriv raden för sig själv med tomma rader omkring, utanför listor, rutor, tabeller och frågor.");
    }

    private ImmutableArray<MissingFact> MissingFacts() =>
        [.. nodes.OfType<MissingFactInline>().Select(inline => new MissingFact(inline.What, Span(inline)))];

    private void CheckHtml()
    {
        foreach (var entity in nodes.OfType<HtmlEntityInline>().Where(entity => ForbiddenCharacter.IndexIn(entity.Transcoded.ToString()) >= 0))
            Report(DiagnosticRules.ForbiddenHtml, Span(entity), $"tecknet {entity.Original} är ett styrtecken och syns inte", "Ta bort det.");
        var open = 0;
        foreach (var (node, html) in RawHtml())
        {
            if (HtmlAllowList.FirstForbidden(html) is { } forbidden)
                Report(DiagnosticRules.ForbiddenHtml, Span(node), $"koden {forbidden} är inte tillåten",
                    "Använd Markdown. Av HTML får bara details, summary, abbr och kbd finnas. Ett ensamt < skrivs &lt;.");
            open += HtmlAllowList.DetailsBalance(html);
            if (open < 0)
            {
                Report(DiagnosticRules.ForbiddenHtml, Span(node), "</details> står utan <details>", "Ta bort raden eller lägg till <details>.");
                open = 0;
            }
        }
        if (open > 0)
            Report(DiagnosticRules.ForbiddenHtml, Span(RawHtml().Last(raw => raw.Html.Contains("<details")).Node),
                "<details> avslutas aldrig", "Lägg till en rad </details> där den fällbara delen slutar.");
    }

    private IEnumerable<(MarkdownObject Node, string Html)> RawHtml() =>
        nodes.Select(node => node switch
        {
            HtmlBlock block => (node, DirectiveComment.RawText(block)),
            HtmlInline inline => (node, inline.Tag),
            _ => (node, ""),
        }).Where(raw => raw.Item2.Length > 0);

    private void CheckDirectives()
    {
        var drawn = new HashSet<Directive>();
        foreach (var block in nodes.OfType<HtmlBlock>())
        {
            if (DirectiveComment.Word(block) is not { } word)
                continue;
            if (block.Parent != tree)
                Report(DiagnosticRules.BadDirective, Span(block), "en visning kan inte stå inuti en lista eller ruta", "Flytta raden så att den står för sig själv.");
            else if (!DirectiveComment.Words.TryGetValue(word, out var directive))
                bag.AddUnknown(DiagnosticRules.UnknownDirective, file.Path, Span(block), $"visningen \"{word}\" finns inte", word, DirectiveComment.Words.Keys);
            else if (directive is not (Directive.BarChart or Directive.Timeline) && !drawn.Add(directive))
                Report(DiagnosticRules.BadDirective, Span(block), $"visningen \"{word}\" finns redan på sidan", "Ta bort den ena.");
            else
                CheckWhatFollows(tree, block, directive);
        }
    }

    private void CheckWhatFollows(MarkdownDocument tree, HtmlBlock block, Directive directive)
    {
        var next = tree.ElementAtOrDefault(tree.IndexOf(block) + 1);
        if (directive == Directive.Timeline && next is ListBlock { IsOrdered: true } list)
            list.GetAttributes().AddClass("timeline");
        else if (directive == Directive.Timeline)
            Report(DiagnosticRules.BadDirective, Span(block), "en tidslinje behöver en numrerad lista direkt efter sig", "Skriv listan under raden, med en tom rad emellan.");
        if (directive != Directive.BarChart)
            return;
        if (next is not Table table)
            Report(DiagnosticRules.BadDirective, Span(block), "ett stapeldiagram behöver en tabell direkt efter sig", "Skriv tabellen under raden, med en tom rad emellan.");
        else if (ChartTable.Read(table) is null)
            Report(DiagnosticRules.BadChart, Span(table), "sista kolumnen i tabellen ska ha ett tal från 0 och uppåt på varje rad", "Skriv till exempel 1 200 000 kr.");
    }

    /// <summary>Says a table column's alignment with a class, since Markdig says it with an inline style.</summary>
    private void NameAlignment()
    {
        foreach (var table in nodes.OfType<Table>())
        {
            foreach (var cell in table.Descendants<TableCell>())
                if (table.ColumnDefinitions.ElementAtOrDefault(((TableRow)cell.Parent!).IndexOf(cell))?.Alignment is { } alignment)
                    cell.GetAttributes().AddClass($"align-{alignment.ToString().ToLowerInvariant()}");
            foreach (var column in table.ColumnDefinitions)
                column.Alignment = null;
        }
    }

    private static bool IsTooComplex(ReadOnlySpan<char> text)
    {
        if (text.Count('[') > MaxOpenBrackets)
            return true;
        foreach (var line in text.EnumerateLines())
        {
            var indent = line[..(line.IndexOfAnyExcept(Indenting) is >= 0 and var end ? end : line.Length)];
            if (indent.Length - indent.CountAny('-', '*') > MaxIndent)
                return true;
        }
        return false;
    }

    private SourceSpan Span(MarkdownObject node) => lines.Span(node.Span.Start, node.Span.End);

    private void Report(DiagnosticRule rule, SourceSpan span, string message, string remedy) =>
        bag.Add(rule, file.Path, span, message, remedy);
}
