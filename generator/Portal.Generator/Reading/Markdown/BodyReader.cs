using System.Collections.Immutable;
using Markdig.Extensions.Alerts;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Portal.Generator.Reading.Markdown.Budget;
using Portal.Generator.Reading.Markdown.Marks;
using Portal.Generator.Reading.Markdown.Residue;
using Portal.Generator.Reading.Questions;
using Portal.Generator.Reading.Readability;
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
    private readonly SourceFile file;
    private readonly MarkdownDocument tree;
    private readonly DiagnosticBag bag;
    private readonly LineMap lines;

    /// <summary>All nodes of the tree, in the order of the text.</summary>
    private readonly List<MarkdownObject> nodes;

    private BodyReader(SourceFile file, MarkdownDocument tree, DiagnosticBag bag)
    {
        (this.file, this.tree, this.bag) = (file, tree, bag);
        foreach (var callout in tree.Descendants<AlertBlock>().Where(callout => callout is [ParagraphBlock { Inline.FirstChild: null }, ..]))
            callout.RemoveAt(0); // what the parser leaves of the line with the word when a list follows it
        nodes = [.. tree.Descendants()];
        lines = new LineMap(file.Text);
    }

    /// <summary>Reads the text of a file below its front matter; places are places in the file. Null when it costs more than it may, which is reported.</summary>
    public static Body? Read(SourceFile file, DiagnosticBag bag) =>
        BoundedMarkdown.Parse(file, FrontMatter.End(file.Text), bag) is { } tree ? new BodyReader(file, tree, bag).Read() : null;

    private Body Read()
    {
        var place = QuestionPlaces.Of(file);
        var (nearly, wrong) = (new DiagnosticBag(), new DiagnosticBag());
        CheckMarkdown(place, nearly);
        NameAlignment();
        NameLists();
        var questions = new QuestionReader(file, lines, wrong, place);
        var asked = questions.Read(tree);
        var mistakes = wrong.Sorted();
        var told = mistakes.Select(mistake => mistake.Span.Line).ToHashSet();
        bag.Add(mistakes);
        bag.Add(nearly.Sorted().Where(mistake => !told.Contains(mistake.Span.Line))); // one mistake is told once, by who knows more of it
        CheckMedia(questions.Blocks);
        new NumberedListCheck(file.Text, file.Path, lines, bag).Check(nodes.Where(node => node is not ListBlock list || !questions.Blocks.Contains(list)));
        var headings = Headings(); // gives them the anchors that steps stand under
        var body = new Body(tree, headings, Links(), MissingFacts())
        {
            Questions = asked,
            Directives = [.. tree.Select(DirectiveComment.Read).OfType<Directive>()],
            References = [.. nodes.OfType<ReferenceMarkInline>().Select(mark => new TextReference(mark.Kind, mark.Id, Span(mark)))],
            StepLists = [.. StepReader.Read(tree, Span).Where(list => !questions.Blocks.Contains(tree[list.Block]))],
            StepQuotes = [.. StepQuotes()],
            Examples = [.. QuestionExample.Read(file, tree, lines, bag)],
        };
        return body with { Readability = new ReadabilityReader(body, file.Text, lines).Read() };
    }

    /// <summary>Looks for Markdown that is nearly right. The bars and brackets of answers are no Markdown.</summary>
    private void CheckMarkdown(QuestionPlace place, DiagnosticBag nearly)
    {
        new RawHtmlCheck(nodes, file, lines, nearly).Check();
        new DirectiveCheck(tree, file.Path, lines, nearly).Check(nodes);
        var misfits = TableRowCheck.Check(nodes, file, lines, nearly);
        new ResidueCheck(file.Text, file.Path, lines, nearly).Check(nodes.Where(node =>
            !(node is Block { Parent.Parent: TableRow row } && misfits.Contains(row)) && (place == QuestionPlace.Elsewhere || AnswerLine.WordOf(node as Block) is null)));
        CheckCallouts(nearly);
    }

    private ImmutableArray<Heading> Headings()
    {
        var headings = ImmutableArray.CreateBuilder<Heading>();
        var ids = new HashSet<string>();
        var level = 1;
        foreach (var block in nodes.OfType<HeadingBlock>())
        {
            var text = InlineText.Of(block);
            var id = HeadingAnchor.Of(text);
            if (id.Length == 0 && text.Any(char.IsLetter))
                id = $"rubrik-{headings.Count + 1}"; // written in other letters than ours
            var span = Span(block);
            if (block.Level == 1)
                Report(DiagnosticRules.HeadingLevel, span, "texten får inte ha en egen huvudrubrik (#)", "Sidans titel är huvudrubriken. Använd ## här.");
            else if (block.Level > level + 1 && QuestionHeading.Of(text) != QuestionSign.Question)
                Report(DiagnosticRules.HeadingLevel, span, $"rubriken hoppar från nivå {level} till nivå {block.Level}", $"Använd {new string('#', level + 1)} här.");
            if (id.Length == 0)
                Report(DiagnosticRules.HeadingLevel, span, "rubriken saknar bokstäver", "Skriv en rubrik som säger vad avsnittet handlar om.");
            else if (!ids.Add(id))
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
            var text = InlineText.Of(link);
            if (text.Length == 0 && !StepPicture.Is(link) && !link.Descendants<LinkInline>().Any(inner => inner.IsImage))
                ReportNoText(link);
            else if (link.IsImage && text.Length > 0 && !MediaFormats.IsMedia(link.Url ?? "") && AltText.SaysNothing(text, link.Url ?? ""))
                Report(DiagnosticRules.MissingAltText, Span(link), $"textalternativet \"{text}\" säger inte vad bilden visar", "Beskriv bilden för den som inte ser den: ![Så ser zonerna ut](zoner.png).");
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

    private IEnumerable<StepQuote> StepQuotes() =>
        from at in Enumerable.Range(1, Math.Max(0, tree.Count - 1))
        where DirectiveComment.Read(tree[at - 1]) == Directive.Steps
        let quote = tree[at] is ParagraphBlock { Inline: { } line } ? QuotedSteps.Read(line, Span, at) : null
        where quote is not null
        select quote;

    private ImmutableArray<MissingFact> MissingFacts() =>
        [.. nodes.OfType<MissingFactInline>().Select(inline => new MissingFact(inline.What, Span(inline)))];

    private void CheckCallouts(DiagnosticBag nearly)
    {
        foreach (var callout in nodes.OfType<AlertBlock>().Where(callout => Callout.Of(callout) is null))
            nearly.Add(DiagnosticRules.UnknownCallout, file.Path, lines.Span(callout.Span.Start, callout.Span.Start + callout.Kind.Length + 4), $"rutan [!{callout.Kind}] finns inte",
                $"Välj ett av orden {string.Join(", ", Callout.Words.Select(word => $"{word.Key} ({word.Value.Meaning})"))}.");
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

    /// <summary>
    /// Numbered lists of the text itself are steps, whose numbers stand out. Safari takes a list without its own marks for no list
    /// unless it has the role.
    /// </summary>
    private void NameLists()
    {
        foreach (var list in nodes.OfType<ListBlock>())
        {
            var attributes = list.GetAttributes();
            if (list.IsOrdered && list.Parent == tree && attributes.Classes?.Contains("timeline") != true)
                attributes.AddClass(StepPicture.StepsClass);
            if (attributes.Classes?.Any(name => name is StepPicture.StepsClass or "timeline" or "contains-task-list") == true)
                attributes.AddProperty("role", "list");
        }
    }

    private SourceSpan Span(MarkdownObject node) => lines.Span(node.Span.Start, node.Span.End);

    private void Report(DiagnosticRule rule, SourceSpan span, string message, string remedy) =>
        bag.Add(rule, file.Path, span, message, remedy);
}
