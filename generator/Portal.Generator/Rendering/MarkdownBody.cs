using System.Collections.Immutable;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Portal.Generator.Reading.Markdown;
using Portal.Generator.Reading.Markdown.Marks;
using Portal.Model;
using Portal.Model.Pages;
using Portal.Model.Rendering;

namespace Portal.Generator.Rendering;

/// <summary>Turns the text of a page into parts for the template: HTML, and the generated parts that the text asks for.</summary>
public sealed class MarkdownBody(SiteContext site, GlossaryMarker glossary)
{
    /// <summary>The portal that the pages belong to.</summary>
    public SiteContext Site { get; } = site;

    /// <summary>The parts of a page's text, in order, for a place.</summary>
    public ImmutableArray<BodyPart> Parts(Page page, TextPlace place)
    {
        var parts = ImmutableArray.CreateBuilder<BodyPart>();
        using var html = new PageHtml(page, Site, glossary, place);
        var drawsNext = false;
        var questions = page.Body.Questions.ToDictionary(placed => placed.FirstBlock);
        var examples = page.Body.Examples.ToLookup(placed => placed.FirstBlock, placed => placed.Question);
        var quotes = page.Body.StepQuotes.ToDictionary(quote => quote.Block);
        var firstSteps = page is GuidePage { IsAcute: true } guide && guide.FirstSteps is { } first ? first.Block : -1;
        if (firstSteps >= 0)
            parts.Add(new FirstStepsPart(html.Html(page.Body.Tree.Take(firstSteps)), html.Html([page.Body.Tree[firstSteps]])));
        for (var i = firstSteps + 1; i < page.Body.Tree.Count; i++)
        {
            var block = page.Body.Tree[i];
            if (questions.TryGetValue(i, out var placed))
            {
                parts.AddRange(html.Take().Append(html.Question(placed.Question)));
                i += placed.BlockCount - 1;
                continue;
            }
            if (DirectiveComment.Read(block) is { } directive)
            {
                drawsNext = directive == Directive.BarChart;
                if (quotes.TryGetValue(i + 1, out var quote) && Quoted(page, quote, place) is { } steps)
                {
                    parts.AddRange(html.Take().Append(steps));
                    i++;
                    continue;
                }
                if (!DirectiveComment.IsAboutNext(directive))
                    parts.AddRange(html.Take().Append(new GeneratedPart(directive)));
                continue;
            }
            if (MediaParagraph.LinkIn(block) is { } film && Clip(page, film) is { } clip)
            {
                parts.AddRange(html.Take().Append(new MediaPart(clip, InlineText.Of(film))));
                continue;
            }
            if (drawsNext && block is Table table && ChartTable.Read(table) is { } chart)
                parts.AddRange(html.Take().Append(chart));
            if (!place.IsOwn || !IsToldAtEnd(page.Body.Tree, i))
                html.Write(block);
            foreach (var example in examples[i])
                parts.AddRange(html.Take().Append(html.Question(example) with { Prefix = $"{place.Prefix}exempel-{example.Head.Id}-", Level = 3 + place.Down }));
            drawsNext = false;
        }
        parts.AddRange(html.Take());
        return parts.ToImmutable();
    }

    /// <summary>True for a paragraph that is nothing but missing facts: they stand at the end of the page. Where a section has nothing else it says so there too.</summary>
    private static bool IsToldAtEnd(MarkdownDocument tree, int at) =>
        tree[at] is ParagraphBlock { Inline: { } line } && line.Any(inline => inline is MissingFactInline)
        && line.All(inline => inline is MissingFactInline { What.Length: > 0 } or LineBreakInline || inline is LiteralInline text && text.Content.IsEmptyOrWhitespace())
        && !(tree.ElementAtOrDefault(at - 1) is null or HeadingBlock && tree.ElementAtOrDefault(at + 1) is null or HeadingBlock);

    /// <summary>Steps as their guide shows them: their links and pictures are the guide's.</summary>
    private QuotedStepsPart? Quoted(Page page, StepQuote quote, TextPlace place)
    {
        if (Site.Model.Links.GetValueOrDefault((page.Source.Path, quote.Link.Offset)) is not { Page: GuidePage guide } target || guide.StepsUnder(target.Fragment) is not { } list)
            return null;
        using var html = new PageHtml(guide, Site, glossary, place with { IsOwn = false });
        return new QuotedStepsPart(html.Steps((ListBlock)guide.Body.Tree[list.Block], quote), guide, target.Fragment);
    }

    private MediaClip? Clip(Page page, LinkInline link) =>
        Site.Model.Links.GetValueOrDefault((page.Source.Path, link.Span.Start))?.Path is { } path ? Site.Model.Media.GetValueOrDefault(path.Value[1..]) : null;
}
