using System.Collections.Frozen;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Portal.Generator.Reading.Markdown;
using Portal.Generator.Rendering.Markdown;
using Portal.Model.Learning;
using Portal.Model.Pages;
using Portal.Model.Rendering;

namespace Portal.Generator.Rendering;

/// <summary>Writes the Markdown blocks of one page as HTML, with the portal's own renderers in the place of Markdig's.</summary>
public sealed class PageHtml : IDisposable
{
    private readonly StringWriter writer = new() { NewLine = "\n" };
    private readonly HtmlRenderer renderer;
    private readonly SectionState section;
    private readonly TextPlace place;

    /// <summary>Prepares to write the text of a page for a place.</summary>
    public PageHtml(Page page, SiteContext site, GlossaryMarker glossary, TextPlace place)
    {
        this.place = place;
        renderer = new HtmlRenderer(writer);
        MarkdownDialect.Pipeline.Setup(renderer);
        section = new SectionState(page, site.Words, place);
        renderer.ObjectRenderers.ReplaceOrAdd<HeadingRenderer>(new SectionHeadingRenderer(section, place));
        renderer.ObjectRenderers.ReplaceOrAdd<Markdig.Renderers.Html.Inlines.LinkInlineRenderer>(new ResolvedLinkRenderer(page, site, place));
        renderer.ObjectRenderers.ReplaceOrAdd<Markdig.Renderers.Html.Inlines.AutolinkInlineRenderer>(new ResolvedAutolinkRenderer(page, site, place));
        renderer.ObjectRenderers.ReplaceOrAdd<Markdig.Renderers.Html.Inlines.LiteralInlineRenderer>(new TermRenderer(glossary, section, site));
        renderer.ObjectRenderers.ReplaceOrAdd<Markdig.Extensions.Tables.HtmlTableRenderer>(new ScrollingTableRenderer(section));
        renderer.ObjectRenderers.ReplaceOrAdd<Markdig.Extensions.Alerts.AlertBlockRenderer>(new CalloutRenderer(site.Words));
        renderer.ObjectRenderers.ReplaceOrAdd<Markdig.Extensions.TaskLists.HtmlTaskListRenderer>(new TaskMarkRenderer(site.Words));
        renderer.ObjectRenderers.AddIfNotAlready(new MissingFactRenderer(site.Words, page, place));
        renderer.ObjectRenderers.AddIfNotAlready(new ReferenceMarkRenderer(site));
        renderer.ObjectRenderers.ReplaceOrAdd<HtmlBlockRenderer>(new AllowedHtmlBlockRenderer());
        renderer.ObjectRenderers.ReplaceOrAdd<Markdig.Renderers.Html.Inlines.HtmlInlineRenderer>(new AllowedHtmlInlineRenderer());
    }

    /// <summary>Writes a top-level block.</summary>
    public void Write(Block block) => renderer.Render(block);

    /// <summary>A question with the HTML of its texts. Terms are not marked in it: their links would get in the way of the answers.</summary>
    public QuestionPart Question(Question question)
    {
        section.MarksTerms = false;
        var texts = question.Texts().Distinct().ToFrozenDictionary(text => text, Html);
        section.MarksTerms = true;
        return new QuestionPart(question, texts) { Prefix = place.Prefix, Level = 2 + place.Down };
    }

    /// <summary>The HTML of some blocks by themselves.</summary>
    public string Html(IEnumerable<Block> blocks) => Html(new RichText([.. blocks]));

    private string Html(RichText text)
    {
        foreach (var block in text.Blocks)
            renderer.Render(block);
        if (text.Line is { } line)
            renderer.WriteChildren(line);
        return text.Line is null ? Taken().Trim() : Taken();
    }

    /// <summary>The HTML of some steps of a numbered list, which keep their numbers. Terms are not marked in them: they are read elsewhere than where they were written.</summary>
    public string Steps(ListBlock list, StepQuote quote)
    {
        section.MarksTerms = false;
        var before = renderer.ImplicitParagraph;
        renderer.ImplicitParagraph = !list.IsLoose;
        renderer.Write($"<ol class=\"{StepPicture.StepsClass}\" role=\"list\"").Write(quote.First > 1 ? $" start=\"{quote.First}\">" : ">");
        foreach (var item in quote.Of(list).Cast<ListItemBlock>())
        {
            renderer.Write("<li>");
            renderer.WriteChildren(item);
            renderer.Write("</li>");
        }
        renderer.Write("</ol>");
        (renderer.ImplicitParagraph, section.MarksTerms) = (before, true);
        return Taken();
    }

    /// <summary>What has been written since the last call, as a part; nothing when it is blank.</summary>
    public IEnumerable<BodyPart> Take()
    {
        var html = Taken();
        return string.IsNullOrWhiteSpace(html) ? [] : [new HtmlPart(html)];
    }

    private string Taken()
    {
        var html = writer.ToString();
        writer.GetStringBuilder().Clear();
        return html;
    }

    /// <inheritdoc />
    public void Dispose() => writer.Dispose();
}
